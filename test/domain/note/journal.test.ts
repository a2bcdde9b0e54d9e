import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/domain/note/actions';
import { CHANNELS } from '../../../src/domain/note/channels';
import { formatJournalLine, readJournal, type JournalLine } from '../../../src/domain/note/journal';
import { parseJournalLine } from '../../../src/domain/note/journal-line';
import { nameJournalPeople } from '../../../src/domain/note/journal-people';
import { readPeople } from '../../../src/domain/note/people';
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
    expect(parseJournalLine('2026-12-03 heard decision moved to 2026-12-10')).toEqual({ kind: 'freeForm', date: '2026-12-03', text: 'heard decision moved to 2026-12-10' });
    expect(parseJournalLine('2026-12-03 skip lunch')).toEqual({ kind: 'freeForm', date: '2026-12-03', text: 'skip lunch' });
    expect(parseJournalLine('called Jane, no answer')).toEqual({ kind: 'freeForm', date: null, text: 'called Jane, no answer' });
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

describe('a line that is nearly right', () => {
  it('is read as what it means', () => {
    const thanked = { kind: 'done', date: '2026-11-19', action: 'thank-you', person: 'Jane Doe' };
    for (const line of [
      '2026-11-19: thank-you Jane Doe', '[x] 2026-11-19 thank-you Jane Doe', '- [x] 2026-11-19 thank-you Jane Doe', '2026-11-19 thank you Jane Doe', '2026-11-19 Thanked Jane Doe',
      '2026-11-19 thank-you to Jane Doe', '2026-11-19 thank-you Jane Doe by email', '2026-11-19 thank-you Jane Doe via e-mail', '2026-11-19 thank-you Jane Doe via mail',
      '19.11.2026 thank-you Jane Doe', '19 Nov 2026: thank-you Jane Doe', '2026-11-19 thank-you Jane Doe (sent)', '2026-11-19 – thank-you Jane Doe ✅', '2026-11-19 9:30 thank-you Jane Doe',
      '[[2026-11-19]] thank_you Jane Doe', '2026-11-19 sent thank-you note to Jane Doe', '2026-11-19T10:30 thank-you Jane Doe',
    ]) expect(parseJournalLine(line), line).toMatchObject(thanked);
  });

  it('is a problem if it names an action and cannot be read', () => {
    for (const line of ['thank-you Jane Doe', '03/12/2026 thank-you Jane', '31.02.2026 check-in', 'skip connect']) {
      const parsed = parseJournalLine(line);
      expect('expected' in parsed || parsed.kind === 'freeForm', line).toBe(true);
    }
    expect(parseJournalLine('thank-you Jane Doe')).toHaveProperty('expected');
    expect(parseJournalLine('03/12/2026 thank-you Jane')).toHaveProperty('expected');
  });

  it('stays the person’s own if it names no action', () => {
    for (const line of ['2026-11-19 heard from Jane', 'called Jane', '2026-11-19 thinking about it', '- [ ] 2026-11-19 thank-you Jane', 'close to a decision', 'learn Rust']) {
      expect(parseJournalLine(line), line).toHaveProperty('kind', 'freeForm');
    }
  });
});

describe('a journal', () => {
  it('has the lines of one text, in the order of their days and times', () => {
    const { entries } = readJournal(['2026-11-20 debrief\n2026-11-20 17:05 check-in', '2026-11-19 thank-you Jane Doe via email, 2026-11-20 09:00 connect Jane Doe']);
    expect(entries.map((entry) => (entry.kind === 'freeForm' ? null : entry.action))).toEqual(['thank-you', 'connect', 'check-in', 'debrief']);
  });

  it('names people by a first name or an address that only one of them has', () => {
    const people = readPeople([['Jane Doe <jane@a.example>', 'Raj Patel', 'Raj Singh', 'Lee, Kim']], () => null).people;
    const named = (line: string) => nameJournalPeople(readJournal([line]).entries, people).map((entry) => (entry.kind === 'freeForm' ? null : entry.person));
    expect(named('2026-11-19 thank-you Jane')).toEqual(['Jane Doe']);
    expect(named('2026-11-19 thank-you jane@a.example')).toEqual(['Jane Doe']);
    expect(named('2026-11-19 thank-you Kim')).toEqual(['Lee, Kim']);
    expect(named('2026-11-19 thank-you Jane and Kim')).toEqual(['Jane Doe', 'Lee, Kim']);
    expect(named('2026-11-19 thank-you Raj')).toEqual(['Raj']);
    expect(named('2026-11-19 thank-you Bo')).toEqual(['Bo']);
  });

  it('keeps what can be read and reports what is no text', () => {
    const { entries, invalid } = readJournal(['2026-11-24 check-in', { a: 1 }, 7]);
    expect(entries).toHaveLength(1);
    expect(invalid.map(({ found }) => found)).toEqual([{ a: 1 }, 7]);
  });
});

describe('more ways to write a journal line', () => {
  it.each([
    '2026-11-20 emailed thank you to Jane Doe', '2026-11-20 sent a thank-you to Jane Doe', '2026-11-20 Thank you email sent to Jane Doe', '2026-11-20 thx Jane Doe', '2026-11-20 thank-you sent to Jane Doe',
    '2026-11-20 *thank-you* Jane Doe', '2026-11-20 #thank-you @Jane Doe', '2026-11-20 | thank-you | Jane Doe', '2026-11-20 ✉️ thank-you Jane Doe', '2026-11-20 Thank You! (Jane Doe)',
    '2026-11-20 10:30 AM thank-you Jane Doe', '2026-11-20T10:30:00 thank-you Jane Doe',
  ])('is a thank-you to Jane Doe: %s', (line) => {
    expect(parseJournalLine(line)).toMatchObject({ kind: 'done', date: '2026-11-20', action: 'thank-you', person: 'Jane Doe' });
  });

  it.each([
    ['2026-11-20 thank-you Jane - email', 'email'], ['2026-11-20 thank-you Jane (email)', 'email'], ['2026-11-20 connected with Jane on LinkedIn', 'linkedin'], ['2026-11-20 thank-you Jane per Mail', 'email'],
  ])('names the channel: %s', (line, via) => {
    expect(parseJournalLine(line)).toMatchObject({ person: 'Jane', via });
  });

  it('is for everyone if it says so', () => {
    for (const whom of ['all', 'to everyone', 'everybody', 'to the panel', 'sent']) expect(parseJournalLine(`2026-11-20 thank-you ${whom}`), whom).toMatchObject({ person: null });
  });

  it('says which check-in it was', () => {
    for (const line of ['2026-11-20 2nd check-in', '2026-11-20 first check-in by phone', '2026-11-20 the check-in']) expect(parseJournalLine(line), line).toMatchObject({ action: 'check-in' });
    expect(parseJournalLine('2026-11-20 withdrew')).toMatchObject({ action: 'withdraw' });
    expect(parseJournalLine('2026-11-20 asked for feedback')).toMatchObject({ action: 'request-feedback' });
  });

  it('is a problem if the action does not follow the date', () => {
    for (const line of ['2026-11-20 Jane thank-you', '2026-11-20 sent Jane a thank-you', 'thank-you Jane 2026-11-20', 'today thank-you Jane', '2026-11-20 snooze check-in 2026-12-01', '2026-11-20 did the check-in']) {
      expect(parseJournalLine(line), line).toHaveProperty('expected');
    }
  });

  it('stays the person’s own if it tells of something else', () => {
    for (const line of [
      '2026-11-20 a close friend works there', '2026-11-20 heard thank you for applying', '2026-11-20 no thank-you yet', '2026-11-20 will check-in on Monday', '2026-11-20 got a thank-you from Jane',
      '2026-11-20 they said they would check in', '~~2026-11-20 thank-you Jane~~', '[-] 2026-11-20 thank-you Jane', '2026-11-20 lunch with Jane',
    ]) expect(parseJournalLine(line), line).toHaveProperty('kind', 'freeForm');
  });
});

describe('the day of a journal line', () => {
  it.each([
    '2026/11/17', '2026/11/17:', '17.11.2026', '17/11/2026', '11/17/2026', '17 Nov 2026', '17 November 2026,', 'Nov 17, 2026', '17th of November 2026', '17. November 2026', 'Tue 17 Nov 2026',
    'Tuesday, 17/11/2026 –', '[[2026/11/17]]', '[[Daily/2026/11/17]]', '[[2026-11-17|Tuesday]]', '[[17.11.2026]]:', '2026.11.17', '2026-11-17,', '-2026-11-17', '- 2026/11/17',
  ])('is read as people write it: %s', (day) => {
    expect(parseJournalLine(`${day} thank-you Jane Doe via email`), day).toMatchObject({ date: '2026-11-17', action: 'thank-you', person: 'Jane Doe', via: 'email' });
    expect(parseJournalLine(`${day} heard from Jane`), day).toEqual({ kind: 'freeForm', date: '2026-11-17', text: 'heard from Jane' });
  });

  it('has the time behind it, in any of these writings', () => {
    for (const line of ['17.11.2026 10:30 debrief', '2026/11/17, 10:30: debrief', '17 Nov 2026 10:30 debrief', '[[2026-11-17]] 10:30 debrief']) {
      expect(parseJournalLine(line), line).toMatchObject({ date: '2026-11-17', time: '10:30', action: 'debrief' });
    }
  });

  it('is asked for if it can be two days, and read in the order that the settings say', () => {
    expect(parseJournalLine('03/04/2026 thank-you Jane Doe')).toEqual({
      expected: 'one day, and this can be 2026-04-03 or 2026-03-04', choices: ['2026-04-03 thank-you Jane Doe', '2026-03-04 thank-you Jane Doe'],
    });
    expect(parseJournalLine('Friday 03/04/2026: check-in')).toHaveProperty('choices', ['2026-04-03 check-in', '2026-03-04 check-in']);
    expect(parseJournalLine('03/04/2026 thank-you Jane Doe', 'month-day')).toMatchObject({ date: '2026-03-04', action: 'thank-you' });
    expect(parseJournalLine('03/04/2026 thank-you Jane Doe', 'day-month')).toMatchObject({ date: '2026-04-03', action: 'thank-you' });
    expect(parseJournalLine('03/04/2026 heard from Jane')).toHaveProperty('choices', ['2026-04-03 heard from Jane', '2026-03-04 heard from Jane']);
  });

  it('is read behind until as well', () => {
    for (const until of ['2026/12/01', '12.01.2026', '1 Dec 2026', 'December 1, 2026', '[[2026-12-01]]', '12/1/2026 via email']) {
      expect(parseJournalLine(`2026-11-25 snooze check-in until ${until}`, 'month-day'), until).toMatchObject({ kind: 'snooze', until: '2026-12-01' });
    }
    expect(parseJournalLine('2026-11-25 snooze check-in until 01/12/2026')).toHaveProperty('expected', 'one day, and this can be 2026-12-01 or 2026-01-12');
    expect(parseJournalLine('2026-11-25 snooze check-in until 2026-12-01 or so')).toHaveProperty('expected');
  });

  it('is missed where something stands that is nearly a day, before any action', () => {
    for (const line of ['17.11. thank-you Jane', '17.11.26 debrief', 'Nov 17: thanked Jane', 'Tue 17 connect Jane', '11/17 check-in', '20261117 close', 'today thank-you Jane']) {
      expect(parseJournalLine(line), line).toHaveProperty('expected');
    }
    for (const line of ['2 calls today', 'May be late', 'Monday is fine']) {
      expect(parseJournalLine(line), line).toHaveProperty('kind', 'freeForm');
    }
  });
});

describe('journal lines that YAML reads as one', () => {
  const days = (text: string) => readJournal([text]).entries.map(({ date }) => date);

  it('are read apart where a dash stands before a day', () => {
    expect(days('2026-11-11 debrief -2026-11-12 check-in')).toEqual(['2026-11-11', '2026-11-12']);
    expect(days('-2026-11-11 debrief - 2026/11/12 check-in - 13.11.2026 connect Jane -14 Nov 2026 heard')).toEqual(['2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14']);
  });

  it('are one line where the dash stands between two days', () => {
    expect(days('2026-11-11 heard between 2026-11-20 - 2026-11-24')).toEqual(['2026-11-11']);
  });
});
