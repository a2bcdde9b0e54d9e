import { describe, expect, it } from 'vitest';
import { FOLLOW_UPS, STATUS, textAfter, writer } from './notes';

const lines = Array.from({ length: 10_000 }, (_, index) => `2026-11-20 heard ${index}`);
const BELOW = 'word '.repeat(1_000_000);

describe('a large note', () => {
  const own = `---\nfollow_ups:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n`;
  const flow = `---\nfollow_ups: [${lines.join(', ')}]\n---\n`;

  it.each([['below each other', own], ['in brackets', flow]])('takes a line more, and loses it again, among ten thousand %s', (_, note) => {
    const added = textAfter(note, writer.append(note, FOLLOW_UPS, 'one more'));
    expect(added).toContain('one more');
    expect(textAfter(added, writer.remove(added, FOLLOW_UPS, 'one more'))).toBe(note);
  });

  it('keeps its five megabytes of text', () => {
    const note = `---\nstatus: waiting\n---\n${BELOW}`;
    expect(textAfter(note, writer.set(note, STATUS, 'rejected'))).toBe(`---\nstatus: rejected\n---\n${BELOW}`);
  });

  it('whose properties nobody closed is left alone', () => {
    for (const note of [`---\nstatus: waiting\n${'word\n'.repeat(1_000_000)}`, `---\nx: "${BELOW}`]) {
      expect(writer.set(note, STATUS, 'rejected').kind).toBe('refused');
    }
  });
});
