import { describe, expect, it } from 'vitest';
import { STATUS, writer } from './notes';

describe('set', () => {
  it.each([
    ['"status": waiting'], ['"status" : waiting'], ["'status' : waiting"], ['status : waiting'],
  ])('changes the value in the line %s', (line) => {
    const edit = writer.set(`---\n${line}\n---\n`, STATUS, 'offer');
    expect(edit).toEqual({ kind: 'changed', text: `---\n${line.replace('waiting', 'offer')}\n---\n` });
  });
});
