import { describe, expect, it } from 'vitest';
import { newsChoices, occasionFields } from '../../../src/domain/news/form';
import { newsLines } from '../../../src/domain/news/journal-words';
import { completesDetails, missingKinds } from '../../../src/domain/news/missing';
import { planNews } from '../../../src/domain/news/plan';
import { newsSubject } from '../../../src/domain/news/subject';
import { NEWS_KINDS } from '../../../src/domain/news/news';
import { parseJournalLine } from '../../../src/domain/note/journal-line';
import { errorsOf, newsOf, subjectOf } from './subject';

function note(...lines: readonly string[]): string {
  return ['---', 'type: interview', 'company: Acme', 'role: SRE', ...lines, '---', ''].join('\n');
}

const HELD = note('date: 2026-11-20T10:30', 'interviewers: Jane Doe');
const TO_COME = note('date: 2026-12-03T10:30', 'interviewers: Raj Patel');

describe('reading the form', () => {
  const subject = subjectOf(HELD);

  it.each([
    ['nothing is chosen', [], {}, { form: 'Choose what they said.' }],
    ['the only date is empty', ['decision'], {}, { decision_by: 'Enter the day.' }],
    ['the date is half typed', ['decision'], { decision_by: '?' }, { decision_by: 'Enter a date that exists.' }],
    ['the date does not exist', ['again'], { follow_up_on: '2026-02-30' }, { follow_up_on: 'Enter a date that exists.' }],
    ['they decide before they said so', ['decision'], { decision_by: '2026-11-22' }, { decision_by: 'Choose 23 November 2026 or a later day.' }],
    ['it was heard on a day to come', ['offer'], { heard_on: '2026-11-24' }, { heard_on: 'Choose today or an earlier day.' }],
    ['it is on hold until today', ['hold'], { hold_until: '2026-11-23' }, { hold_until: 'Choose a day after today.' }],
    ['a further round has no day', ['round'], { round_time: '10:30' }, { round_date: 'Enter the day.' }],
    ['a time is none', ['round'], { round_date: '2026-12-01', round_time: '?' }, { round_time: 'Enter a time such as 10:30.' }],
    ['an offer is a rejection too', ['offer', 'rejection'], {}, { form: 'Choose an offer or a rejection, not both.' }],
    ['nothing is filled in', ['contact', 'people'], {}, { form: 'There is nothing new to save.' }],
  ] as const)('says what is wrong if %s', (_, kinds, fields, errors) => {
    expect(errorsOf(subject, kinds, fields)).toEqual(errors);
  });

  it('takes a date that was promised on an earlier day and has passed since', () => {
    expect(newsOf(subject, ['decision'], { decision_by: '2026-11-21', heard_on: '2026-11-20' }).decisionBy).toBe('2026-11-21');
  });

  it('takes what is known already for no news', () => {
    const known = subjectOf(note('date: 2026-11-20', 'interviewers: Jane Doe', 'decision_by: 2026-12-04', 'contact_person: Kim Lee', 'contact_by: email'));
    const fields = { decision_by: '2026-12-04', contact_by: 'email', contact_person: 'Kim Lee' };
    expect(errorsOf(known, ['decision', 'contact'], fields)).toEqual({ form: 'There is nothing new to save.' });
  });

  it('leaves out an empty choice beside others', () => {
    expect(newsOf(subject, ['decision', 'contact'], { contact_by: 'none' })).toMatchObject({ decisionBy: null, contactBy: 'none' });
  });

  it('asks how to contact them again if they had asked not to be contacted', () => {
    const silent = subjectOf(note('date: 2026-11-20', 'contact_by: none'));
    expect(errorsOf(silent, ['again'], { follow_up_on: '2026-12-01' }))
      .toEqual({ follow_up_by: 'They asked not to be contacted. Choose how to contact them now.' });
    expect(newsOf(silent, ['again'], { follow_up_on: '2026-12-01', follow_up_by: 'phone' })).toMatchObject({ again: '2026-12-01', contactBy: 'phone' });
  });

  it('refuses two different ways to contact them', () => {
    expect(errorsOf(subject, ['contact', 'again'], { contact_by: 'none', follow_up_on: '2026-12-01', follow_up_by: 'phone' }))
      .toHaveProperty('follow_up_by', 'You chose another way above. Choose the same, or leave this as it is.');
  });
});

describe('the form', () => {
  it('offers each kind of news once, with fields of different names', () => {
    const subject = subjectOf(HELD);
    const choices = newsChoices(subject);
    expect(choices.map(({ kind }) => kind)).toEqual(NEWS_KINDS);
    const names = [...choices.flatMap(({ fields }) => fields), ...occasionFields(subject)].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks for the address of each interviewer without one, and of nobody if an agency is involved', () => {
    const labels = (text: string) => newsChoices(subjectOf(text)).flatMap(({ kind, fields }) => (kind === 'people' ? fields.map(({ label }) => label) : []));
    expect(labels(note('date: 2026-11-20', 'interviewers: [Jane Doe, Raj Patel <raj@acme.example>]'))).toEqual(['How to reach Jane Doe', 'Other interviewers']);
    expect(labels(note('date: 2026-11-20', 'interviewers: Jane Doe', 'agency: Fernhill'))).toEqual(['Other interviewers']);
    expect(labels(note('date: 2026-11-20'))).toEqual(['Interviewers']);
  });

  it('shows what the application knows, and the number of the next round', () => {
    const subject = subjectOf(note('date: 2026-11-20', 'round: 1', 'contact_by: linkedin', 'contact_person: "[[Kim Lee]]"', 'status: offer', 'offer_deadline: 2026-12-01'));
    const choices = newsChoices(subject);
    expect(choices.map(({ known }) => known)).toEqual(['', 'Now: on LinkedIn, Kim Lee', '', '', 'Now: an offer, to be answered by 1 December 2026', '', '', '']);
    expect(choices.flatMap(({ fields }) => fields).find(({ name }) => name === 'round')?.value).toBe('2');
  });
});

describe('what news goes to', () => {
  const others = { 'Later.md': note('date: 2026-11-22T10:00') };

  it('is the latest round held, if the row is about an earlier one', () => {
    expect(subjectOf(HELD, { others }).interview.note).toBe('Later.md');
  });

  it('is the round itself for its missing details', () => {
    expect(subjectOf(HELD, { others, details: true }).interview.note).toBe('N.md');
  });

  it('is the last round for an outcome, so that its status counts', () => {
    const subject = subjectOf(HELD, { others: { 'Next.md': TO_COME } });
    const { notes } = planNews(newsOf(subject, ['rejection']), subject, false, []);
    expect(notes.map(({ note: path, changes }) => [path, changes.map(({ kind }) => kind)])).toEqual([['Next.md', ['status', 'set']], ['N.md', ['line']]]);
  });

  it('is the row’s interview if the application does not have it any more', () => {
    const subject = subjectOf(HELD);
    const gone = { ...subject.interview, note: 'Gone.md' };
    expect(newsSubject(subject.application, gone, { now: 0, closeIsDue: false }).interview.note).toBe('N.md');
  });
});

describe('the lines of the journal', () => {
  const subject = subjectOf(HELD);

  it('are the person’s own, but for the snooze', () => {
    const news = newsOf(subject, ['decision', 'contact', 'people', 'round', 'rejection', 'again', 'hold'], {
      'decision_by': '2026-12-04', 'contact_by': 'phone', 'contact_person': 'Kim Lee', 'interviewers': 'Mia Wong\nSam Okoro', 'address-0': 'j@a.example',
      'round_date': '2026-12-01', 'feedback': 'Depth', 'follow_up_on': '2026-12-02', 'follow_up_by': 'phone', 'hold_until': '2026-12-21', 'heard_by': 'phone',
    });
    const lines = newsLines(news, subject);
    expect(lines).toHaveLength(10);
    expect(lines.map((line) => parseJournalLine(line)).map((line) => ('kind' in line ? line.kind : 'invalid'))).toEqual([...Array<string>(9).fill('freeForm'), 'snooze']);
  });

  it('of an application on hold that has not been held snooze nothing', () => {
    const early = subjectOf(TO_COME);
    expect(newsLines(newsOf(early, ['hold'], { hold_until: '2026-12-21' }), early)).toEqual(['2026-11-23 heard the application is on hold']);
  });
});

describe('missing details', () => {
  it.each([
    ['a note with nothing', note('date: 2026-11-20'), ['people', 'decision', 'contact']],
    ['an interviewer without an address', note('date: 2026-11-20', 'interviewers: Jane Doe', 'decision_by: 2026-12-04', 'contact_by: email'), ['people']],
    ['an agency', note('date: 2026-11-20', 'interviewers: Jane Doe', 'agency: Fernhill', 'decision_by: 2026-12-04', 'contact_by: email'), []],
    ['an employer who asked not to be contacted', note('date: 2026-11-20', 'interviewers: Jane <jane@acme.example>', 'contact_by: none'), []],
  ])('of %s are found as the playbook finds them', (_, text, kinds) => {
    expect(missingKinds(subjectOf(text))).toEqual(kinds);
  });

  it('are complete if the news gives the last of them', () => {
    const subject = subjectOf(HELD, { details: true });
    const address = { 'address-0': 'jane@acme.example' };
    const rest = { decision_by: '2026-12-04', contact_by: 'email' };
    expect(completesDetails(newsOf(subject, ['decision', 'contact', 'people'], { ...rest, ...address }), subject)).toBe(true);
    expect(completesDetails(newsOf(subject, ['decision', 'contact'], rest), subject)).toBe(false);
    expect(completesDetails(newsOf(subject, ['contact', 'people'], { ...address, contact_by: 'none' }), subject)).toBe(true);
  });

  it('stay if an interviewer who is new has no address', () => {
    const subject = subjectOf(note('date: 2026-11-20', 'decision_by: 2026-12-04', 'contact_by: email'), { details: true });
    expect(completesDetails(newsOf(subject, ['people'], { interviewers: 'Jane Doe' }), subject)).toBe(false);
    expect(completesDetails(newsOf(subject, ['people'], { interviewers: 'Jane Doe <jane@acme.example>' }), subject)).toBe(true);
  });
});
