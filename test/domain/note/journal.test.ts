import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/domain/note/actions';
import { CHANNELS } from '../../../src/domain/note/channels';
import { formatJournalLine, parseJournalLine, readJournal, type JournalLine } from '../../../src/domain/note/journal';
import { anyDay, anyTime } from '../dates/arbitraries';

const parsed = (line: string) => parseJournalLine(line) as JournalLine;

describe('a line of the journal', () => {
  it('says what was done, for whom and how', () => {
    expect(parsed('2026-11-20 thank-you Jane Doe via email')).toEqual({
      kind: 'done', date: '2026-11-20', time: null, action: 'thank-you', person: 'Jane Doe', via: 'email', until: null,
    });
  });

  it('may have a time, and be a skip or a snooze', () => {
    expect(parsed('2026-11-20 17:05 skip connect Jane Doe')).toMatchObject({ kind: 'skip', time: '17:05', action: 'connect', person: 'Jane Doe' });
    expect(parsed('2026-11-25 snooze check-in until 2026-12-01')).toMatchObject({ kind: 'snooze', action: 'check-in', until: '2026-12-01' });
  });

  it('names a person by link as well, brackets dropped', () => {
    expect(parsed('2026-11-20 thank-you [[People/Raj Patel|Raj]] via email').person).toBe('Raj Patel');
  });

  it('is the person’s own where its verb is no action, or it has no date', () => {
    expect(parseJournalLine('2026-12-03 heard decision moved to 2026-12-10')).toEqual({ kind: 'freeForm', date: '2026-12-03' });
    expect(parseJournalLine('2026-12-03 skip lunch')).toEqual({ kind: 'freeForm', date: '2026-12-03' });
    expect(parseJournalLine('called Jane, no answer')).toEqual({ kind: 'freeForm', date: null });
  });

  it('that starts as an action and cannot be read is misread', () => {
    for (const line of [
      '2026-11-25 snooze check-in until next week', '2026-11-25 snooze check-in', '2026-11-24 check-in via pigeon',
      '2026-02-30 check-in', '2026-11-24 thank-you Jane until 2026-12-01', '2026-11-24 thank-you Jane via',
    ]) expect(parseJournalLine(line), line).toHaveProperty('expected');
  });

  it('reads back as it was written', () => {
    const names = fc.constantFrom(null, 'Jane Doe', 'Ana María', '李', 'O’Brien-Smith');
    const lines = fc.record({
      kind: fc.constantFrom('done' as const, 'skip' as const),
      date: anyDay, time: fc.option(anyTime), action: fc.constantFrom(...ACTIONS), person: names,
      via: fc.option(fc.constantFrom(...CHANNELS)), until: fc.constant(null),
    });
    fc.assert(fc.property(lines, (line) => {
      expect(parseJournalLine(formatJournalLine(line))).toEqual(line);
    }));
    fc.assert(fc.property(lines, anyDay, (line, until) => {
      const snooze = { ...line, kind: 'snooze' as const, until };
      expect(parseJournalLine(formatJournalLine(snooze))).toEqual(snooze);
    }));
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseJournalLine(`2026-11-20 thank-you ${text}`)).toBeDefined();
    }));
  });
});

describe('a journal', () => {
  it('keeps what can be read and reports what is no text', () => {
    const { entries, invalid } = readJournal(['2026-11-24 check-in', { a: 1 }, 7]);
    expect(entries).toHaveLength(1);
    expect(invalid.map(({ found }) => found)).toEqual([{ a: 1 }, 7]);
  });
});
