import { describe, expect, it } from 'vitest';
import { editNote } from '../../../src/domain/news/edit-note';
import type { NewsKind } from '../../../src/domain/news/news';
import { planNews } from '../../../src/domain/news/plan';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import type { Agenda } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';
import { textAfter, writer } from '../writing/notes';
import { newsOf, propertiesIn, subjectOf, type Fields } from './subject';

const ZONE = 'Europe/London';
const NOTE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-18T10:30\ninterviewers: Jane Doe <jane@acme.example>\n---\n';

/** What the playbook makes of the note once the news is written, on the morning of that day. */
function agendaAfter(kinds: readonly NewsKind[], fields: Fields = {}, day = '2026-11-23', text = NOTE): Agenda {
  const subject = subjectOf(text);
  const [changes] = planNews(newsOf(subject, kinds, fields), subject, false, []).notes;
  if (changes === undefined) throw new Error('Nothing is written.');
  const after = textAfter(text, editNote(text, changes, { writer, settings: DEFAULT_READING }));
  const { interviews, problems } = readNote({ path: 'N.md', properties: propertiesIn(after), tags: [] }, { settings: DEFAULT_READING, zone: ZONE, personNote: () => null });
  expect(problems).toEqual([]);
  return makeAgenda(interviews, DEFAULT_RULES, Date.parse(`${day}T09:00Z`), ZONE);
}

function checkIn(agenda: Agenda): string | null {
  const item = agenda.items.find(({ action }) => action === 'check-in' || action === 'close');
  return item === undefined ? null : `${item.action} ${item.from.day} ${item.channel ?? ''} ${item.state}`.replace('  ', ' ');
}

describe('what comes of news', () => {
  it('is no check-in before the day by which they decide', () => {
    expect(checkIn(agendaAfter(['decision'], { decision_by: '2026-12-04' }))).toBe('check-in 2026-12-07 email later');
  });

  it('is a check-in by phone on the day that they named, before a promised date', () => {
    const fields = { decision_by: '2026-12-04', follow_up_on: '2026-11-28', follow_up_by: 'phone' };
    expect(checkIn(agendaAfter(['decision', 'again'], fields))).toBe('check-in 2026-11-28 phone later');
  });

  it('is nothing addressed to an employer who asked not to be contacted', () => {
    const { items, interviews } = agendaAfter(['contact'], { contact_by: 'none' });
    expect(items.map(({ action }) => action).filter((action) => action === 'thank-you' || action === 'check-in')).toEqual([]);
    expect(interviews[0]?.waitingReason).toContain('asked not to be contacted');
  });

  it('is no check-in until the day on which to ask again, if it is on hold', () => {
    expect(checkIn(agendaAfter(['hold'], { hold_until: '2027-01-11' }, '2027-01-08'))).toBe('check-in 2027-01-11 email later');
    expect(checkIn(agendaAfter(['hold'], { hold_until: '2027-01-11' }, '2027-01-11'))).toBe('check-in 2027-01-11 email today');
  });

  it('is one reply to a rejection, and no check-in', () => {
    const agenda = agendaAfter(['rejection']);
    expect(checkIn(agenda)).toBeNull();
    expect(agenda.items.map(({ action }) => action)).toContain('thank-after-rejection');
  });

  it('is learning from feedback', () => {
    expect(agendaAfter(['rejection'], { feedback: 'More depth' }).items.map(({ action }) => action)).toContain('learn');
  });

  it('is an offer to answer by its deadline', () => {
    const offer = agendaAfter(['offer'], { offer_deadline: '2026-11-27' }).items.find(({ action }) => action === 'answer-offer');
    expect(offer?.due.day).toBe('2026-11-27');
  });
});
