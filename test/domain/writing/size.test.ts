import { describe, expect, it } from 'vitest';
import { appendToList, removeFromList, setProperty } from '../../../src/domain/writing';
import { FOLLOW_UPS, parse, STATUS, textAfter } from './notes';

const lines = Array.from({ length: 10_000 }, (_, index) => `2026-11-20 heard ${index}`);
const BELOW = 'word '.repeat(1_000_000);

function took(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('size', () => {
  const own = `---\nfollow_ups:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n`;
  const flow = `---\nfollow_ups: [${lines.join(', ')}]\n---\n`;

  it.each([['below each other', own], ['in brackets', flow]])('does not matter: ten thousand lines %s', (_, note) => {
    // Twice reading them is what a write costs; the writer's own share must stay below that.
    const reading = took(() => { parse(note.slice(4, -4)); });
    const writing = took(() => {
      const added = textAfter(note, appendToList(note, FOLLOW_UPS, 'one more', parse));
      expect(textAfter(added, removeFromList(added, FOLLOW_UPS, 'one more', parse))).toBe(note);
    });
    expect(writing).toBeLessThan(reading * 12 + 500);
  });

  it('does not matter: five megabytes of text', () => {
    const open = `---\nstatus: waiting\n---\n${BELOW}`;
    expect(took(() => { textAfter(open, setProperty(open, STATUS, 'rejected', parse)); })).toBeLessThan(500);
    expect(took(() => { setProperty(`---\n${'word\n'.repeat(1_000_000)}`, STATUS, 'rejected', parse); })).toBeLessThan(2000);
    expect(took(() => { setProperty(`---\nx: "${BELOW}`, STATUS, 'rejected', parse); })).toBeLessThan(500);
  });
});
