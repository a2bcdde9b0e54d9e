import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { ACTIONS } from '../../../src/domain/note/actions';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { dueWords, foundWords, announcementFor } from '../../../src/domain/sidebar/announcement';
import { earliestSnoozeOfAll, snoozeChoices } from '../../../src/domain/sidebar/day-choices';
import { doneToday } from '../../../src/domain/sidebar/done-today';
import { messageFor, type MessageInput } from '../../../src/domain/sidebar/empty';
import { makeGroups } from '../../../src/domain/sidebar/sidebar';
import { whyItem, whyWait } from '../../../src/domain/sidebar/why';
import { readNote } from '../note/read';
import { agenda, at, end, followUp, input, LONDON, moment, NOW, interviewStatus } from './follow-ups';

const viewer = { now: NOW, zone: LONDON };

describe('the reason of a row', () => {
  it('gives the sentence, the articles by author and publisher, and the dates', () => {
    expect(whyItem(followUp(), viewer, null)).toEqual({
      letter: [],
      sentence: 'Thank Jane Doe the same day.',
      sources: ['Michael Spiropoulos, for Monster', '“You’ve had an interview – Now bag yourself the job”'],
      dates: ['From Friday 20 November 2026, 11:30', 'Due Friday 20 November 2026'],
    });
  });

  it('keeps the original deadline of a snoozed item', () => {
    const snoozed = followUp({ from: moment('2026-11-30'), due: end('2026-11-30'), ruleDue: end('2026-11-20'), state: 'later' });
    expect(whyItem(snoozed, viewer, null).dates).toEqual([
      'From Monday 30 November 2026', 'Due Monday 30 November 2026', 'Snoozed. Originally due Friday 20 November 2026',
    ]);
  });

  it('says for a waiting row what it waits for and until when', () => {
    expect(whyWait(interviewStatus(), viewer)).toEqual({
      letter: [],
      sentence: 'Nothing to do yet: they promised an answer by Fri 4 Dec.', sources: [],
      dates: ['Next step possible from Monday 7 December 2026'],
    });
    expect(whyWait(interviewStatus({ waitingUntil: null }), viewer).dates).toEqual(['No date for the next step yet']);
  });
});

describe('messageFor', () => {
  const usual: MessageInput = { complete: true, notes: 3, problems: 0, found: () => null, welcomed: true, startedEmpty: false, holidays: { counted: true, suggested: null }, filter: '', anyShown: true, agenda: agenda([followUp()]), viewer };

  it('returns null while there is something to do', () => {
    expect(messageFor(usual)).toBeNull();
  });

  it('returns one line until the notes have been read', () => {
    const early = { ...usual, complete: false, notes: 0, anyShown: false, agenda: agenda([]) };
    expect(messageFor(early)).toMatchObject({ kind: 'reading', title: 'Reading your notes…', text: '', actions: [] });
  });

  it('says above the first rows that they can change, until all notes have been read', () => {
    expect(messageFor({ ...usual, complete: false })).toMatchObject({
      kind: 'reading', title: 'Reading your notes…', text: 'This list can still change.', actions: [],
    });
  });

  it('never says before all notes have been read that nothing is due, nothing matches or how many count', () => {
    const some = { ...usual, complete: false };
    expect(messageFor({ ...some, welcomed: false })).toMatchObject({ kind: 'reading' });
    expect(messageFor({ ...some, agenda: agenda([followUp({ state: 'later' })]) })).toMatchObject({ kind: 'reading' });
    expect(messageFor({ ...some, filter: 'zz', anyShown: false })).toMatchObject({ kind: 'reading' });
  });

  it('shows what a note looks like, and offers to make or to choose some', () => {
    const message = messageFor({ ...usual, notes: 0 });
    expect(message).toMatchObject({ kind: 'no-notes', actions: ['new-note', 'from-invitation', 'import', 'choose-notes'] });
    expect(message?.example?.lines).toContain('type: interview');
  });

  it('offers to read the notes that look like it, in their folder and under their names', () => {
    const found = { count: 7, where: 'in the folder “Jobs”', names: ['“Firma” as company'] };
    expect(messageFor({ ...usual, notes: 0, found: () => found })).toMatchObject({
      text: '7 notes look like applications or interviews, in the folder “Jobs”. Their properties would be read like this: “Firma” as company. Your notes won’t be changed.',
      actions: ['take-notes', 'choose-notes', 'new-note', 'from-invitation', 'import'],
    });
    expect(messageFor({ ...usual, notes: 0, found: () => ({ ...found, count: 1, where: null }) })).toMatchObject({
      text: '1 note looks like an application or interview, in several places. Choose in settings which ones count.', actions: ['choose-notes', 'new-note', 'from-invitation', 'import'],
    });
  });

  it('says on the first page what was found, and offers to see it', () => {
    expect(messageFor({ ...usual, welcomed: false, problems: 2 })).toMatchObject({
      kind: 'welcome', actions: ['check-notes', 'dismiss'],
      text: '3 notes count as interviews.\n2 details couldn’t be read. Everything else works.\nNothing was changed, and nothing leaves your vault.',
    });
  });

  it('asks on the first page for a country while public holidays do not count, and offers the one that the device suggests', () => {
    const suggested = messageFor({ ...usual, welcomed: false, holidays: { counted: false, suggested: 'Germany' } });
    expect(suggested).toMatchObject({ actions: ['use-region', 'check-notes', 'dismiss'], regionLabel: 'Use public holidays: Germany' });
    expect(suggested?.text).toContain('Public holidays don’t count as days off until you choose a country.');
    const unknown = messageFor({ ...usual, welcomed: false, holidays: { counted: false, suggested: null } });
    expect(unknown?.actions).toEqual(['choose-region', 'check-notes', 'dismiss']);
  });

  it('asks for nothing but the country after a person’s own first note, and only while public holidays do not count', () => {
    const own = { ...usual, welcomed: false, startedEmpty: true };
    expect(messageFor(own)).toBeNull();
    expect(messageFor({ ...own, holidays: { counted: false, suggested: 'Germany' } })).toMatchObject({
      kind: 'welcome', title: 'Public holidays', text: 'Public holidays don’t count as days off until you choose a country.',
      actions: ['use-region', 'dismiss'],
    });
    for (const more of [{ problems: 1 }, { found: () => ({ count: 2, where: null, names: [] }) }]) {
      expect(messageFor({ ...own, ...more })?.title).toBe('Your notes are ready');
    }
  });

  it('says on the first page how many more notes look like interviews, and offers to read them', () => {
    const found = { count: 2, where: 'in the folder “Jobs”', names: ['“Firma” as company'] };
    expect(messageFor({ ...usual, welcomed: false, found: () => found })).toMatchObject({
      actions: ['check-notes', 'take-notes', 'dismiss'],
      text: '3 notes count as interviews.\n2 more notes look like interviews, in the folder “Jobs”. Their properties would be read like this: “Firma” as company.\n'
        + 'Everything in them could be read.\nNothing was changed, and nothing leaves your vault.',
    });
  });

  it('does not offer to read notes in several places, and says where to find out more', () => {
    const message = messageFor({ ...usual, welcomed: false, found: () => ({ count: 1, where: null, names: [] }) });
    expect(message?.text).toContain('1 more note looks like an interview, in several places. “See what was found” tells you what makes them count.');
    expect(message?.actions).toEqual(['check-notes', 'dismiss']);
  });

  it('offers to start from today if more than ten things are overdue, and only on the first page', () => {
    const overdue = (count: number) => agenda(Array.from({ length: count }, (_, n) => followUp({ note: `${n}.md` })));
    expect(messageFor({ ...usual, welcomed: false, agenda: overdue(10) })?.actions).toEqual(['check-notes', 'dismiss']);
    const message = messageFor({ ...usual, welcomed: false, agenda: overdue(11) });
    expect(message?.actions).toEqual(['start-today', 'check-notes', 'dismiss']);
    expect(message?.text).toContain('11 things are overdue. You can leave the past behind and start from today.');
    expect(messageFor({ ...usual, agenda: overdue(11) })).toBeNull();
  });

  it('says what comes next if nothing is due', () => {
    const next = followUp({ action: 'check-in', n: 1, person: null, to: 'Kim Lee', from: moment('2026-11-30'), state: 'later' });
    const afterwards = followUp({ from: moment('2026-12-07'), state: 'later' });
    expect(messageFor({ ...usual, agenda: agenda([next, afterwards]) })).toMatchObject({
      kind: 'nothing-due', title: 'Nothing to do right now', text: 'Next: check in with Kim Lee, from Mon 30 Nov.',
    });
  });

  it('names no next step if there is none', () => {
    expect(messageFor({ ...usual, agenda: agenda([]) })).toMatchObject({ kind: 'nothing-due', text: 'Nothing coming up. Enjoy the break.' });
  });

  it('offers to clear a filter that finds nothing', () => {
    expect(messageFor({ ...usual, filter: ' zebra ', anyShown: false })).toMatchObject({ kind: 'no-match', text: 'No follow-up matches “zebra”.', actions: ['clear-filter'] });
    expect(messageFor({ ...usual, filter: 'acme', anyShown: true })).toBeNull();
  });
});

describe('announcementFor', () => {
  const late = followUp();
  const open = followUp({ action: 'connect', state: 'open' });

  it('returns null if nothing has changed', () => {
    expect(announcementFor(agenda([late]), agenda([late]))).toBeNull();
  });

  it('names what has gone, come and moved, and how many are due', () => {
    expect(announcementFor(agenda([late]), agenda([open]))).toBe('Thank Jane Doe: no longer listed. Connect with Jane Doe: new in Ready to do. Nothing due.');
    expect(announcementFor(agenda([late, open]), agenda([late, { ...open, state: 'today' }]))).toBe('Connect with Jane Doe: now in Today. 2 due.');
  });

  it('gives a number if much has changed at once', () => {
    const many = [1, 2, 3, 4].map((n) => followUp({ note: `${n}.md` }));
    expect(announcementFor(agenda([]), agenda(many))).toBe('4 follow-ups have changed. 4 due.');
  });

  it('has words for how many rows a filter finds and how many are due', () => {
    expect([foundWords(0), foundWords(5), dueWords(0), dueWords(3)]).toEqual(['Nothing found', '5 found', 'Nothing due', '3 due']);
  });
});

describe('snoozeChoices', () => {
  const open = { from: moment('2026-11-20'), zone: LONDON };

  it('offers tomorrow, in three days and next Monday', () => {
    expect(snoozeChoices([open], at('2026-11-24T09:00')).map(({ words }) => words)).toEqual(['Tomorrow, Wed 25 Nov', 'In 3 days, Fri 27 Nov', 'Next week, Mon 30 Nov']);
  });

  it('leaves out days before which the item is not due anyway', () => {
    const item = { from: moment('2026-11-26'), zone: LONDON };
    expect(snoozeChoices([item], NOW).map(({ words }) => words)).toEqual(['Next week, Mon 30 Nov']);
    expect(earliestSnoozeOfAll([item], NOW)).toBe('2026-11-27');
    expect(earliestSnoozeOfAll([{ ...item, from: moment('2026-11-20') }], NOW)).toBe('2026-11-24');
  });

  it('counts days in the zone of the interview', () => {
    const zone = 'Pacific/Kiritimati';
    expect(snoozeChoices([{ from: moment('2026-11-20', zone), zone }], at('2026-11-23T12:00'))[0]).toMatchObject({ day: '2026-11-25' });
  });

  it('leaves out days that do not put off each of several items', () => {
    const later = { from: moment('2026-11-26'), zone: LONDON };
    expect(snoozeChoices([open, later], NOW).map(({ words }) => words)).toEqual(['Next week, Mon 30 Nov']);
    expect(earliestSnoozeOfAll([open, later], NOW)).toBe('2026-11-27');
  });

  it('offers no day twice', () => {
    expect(snoozeChoices([open], at('2026-11-29T09:00')).map(({ words }) => words)).toEqual(['Tomorrow, Mon 30 Nov', 'In 3 days, Wed 2 Dec']);
    expect(snoozeChoices([open], at('2026-11-27T09:00'))).toHaveLength(2);
  });
});

describe('doneToday', () => {
  function agendaOf(journal: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
    const properties = { type: 'interview', company: 'Acme', role: 'PM', date: '2026-11-20', follow_ups: journal, ...more };
    const { interviews } = readNote({ path: 'Acme.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: LONDON, personNote: () => null });
    return makeAgenda(interviews, { ...DEFAULT_RULES, rulesOff: ACTIONS }, NOW, LONDON);
  }

  it('lists what the journal says of today, the latest line first', () => {
    const made = agendaOf(['2026-11-20 debrief', '2026-11-23 thank-you Jane Doe via email', '2026-11-23 skip connect', '2026-11-23 heard nothing', '2026-11-23 snooze check-in until 2026-12-01']);
    const group = makeGroups(input({ agenda: made, choices: { filter: '', grouping: 'time', folds: { done: false } } })).at(-1);
    expect(group).toMatchObject({ title: 'Done today' });
    expect(group?.rows.map(({ title, sub, when }) => [title, sub, when])).toEqual([
      ['Skipped “Connect on LinkedIn”', 'Acme · PM', ''], ['Sent your thank-you: Jane Doe', 'Acme · PM', 'by email'],
    ]);
  });

  it('counts the day in the zone of the interview as today, too', () => {
    const made = agendaOf(['2026-11-22 debrief'], { timezone: 'America/Los_Angeles' });
    expect(doneToday(made, { now: at('2026-11-23T06:00'), zone: LONDON })).toHaveLength(1);
    expect(doneToday(made, { now: at('2026-11-23T09:00'), zone: LONDON })).toHaveLength(0);
  });

  function titlesOf(made: ReturnType<typeof agendaOf>): readonly (readonly [string, string])[] {
    const groups = makeGroups(input({ agenda: made, choices: { filter: '', grouping: 'time', folds: { done: false } } }));
    return groups.filter(({ key }) => key === 'done').flatMap(({ rows }) => rows).map(({ title, sub }) => [title, sub]);
  }

  it('lists an application that the person closed today, before what was done in it', () => {
    const closed = agendaOf(['2026-11-23 debrief'], { status: 'no-response', status_date: '2026-11-23' });
    expect(titlesOf(closed)).toEqual([['Closed: no response', 'Acme · PM'], ['Wrote your debrief', 'Acme · PM']]);
    expect(titlesOf(agendaOf([], { status: 'withdrawn', status_date: '2026-11-23' }))).toEqual([['Closed: withdrawn', 'Acme · PM']]);
  });

  it.each([
    ['that was closed on another day', [], { status: 'no-response', status_date: '2026-11-22' }],
    ['that the employer ended', [], { status: 'rejected', status_date: '2026-11-23' }],
    ['whose withdrawal the journal has', ['2026-11-23 withdraw via email'], { status: 'withdrawn', status_date: '2026-11-23' }],
    ['whose answer to the offer the journal has', ['2026-11-23 answer-offer'], { status: 'accepted', status_date: '2026-11-23' }],
  ])('does not list an application as closed %s', (_, journal, more) => {
    expect(titlesOf(agendaOf(journal, more)).filter(([title]) => title.startsWith('Closed'))).toEqual([]);
  });

  it('lists an application that was closed once, however many notes say so', () => {
    const notes = ['Acme 1', 'Acme 2'].map((name) => interviewStatus({ note: `${name}.md`, status: 'no-response', statusDate: day('2026-11-23'), phase: 'closed' }));
    expect(titlesOf(agenda([], notes)).map(([title]) => title)).toEqual(['Closed: no response']);
  });
});
