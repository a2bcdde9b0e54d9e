import { describe, expect, it } from 'vitest';
import type { LetterContext } from '../../../src/domain/letters/context';
import { Correspondence, recipientFor, recipientName } from '../../../src/domain/letters/correspondence';
import { headingFor } from '../../../src/domain/letters/letter';
import { lettersIn } from '../../../src/domain/letters/letters-in-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';
import { BRITISH, ME, template } from './scene';

const ZONE = 'Europe/London';
const THANK_YOU = template('thank-you');

const NOTES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Gilt.md': {
    company: 'Gilt', role: 'SRE', contact_person: 'Kim Lee',
    interviews: [
      { date: '2026-11-19', round: 'Screening', interviewers: 'Ann Lee' },
      { date: '2026-11-20', round: 'Technical', interviewers: 'Bo Xu, Ann Lee, Cy Poe' },
    ],
    follow_ups: ['2026-11-19 thank-you Ann Lee', '2026-11-20 thank-you Cy Poe'],
  },
  'Talk.md': { company: 'Gilt', role: 'SRE', date: '2026-11-21', interviewers: ['Bo Xu'], decision_by: '2026-12-10' },
  'Bo Xu.md': { hobby: 'chess' },
};

function lettersAt(now: string, notes = NOTES): { readonly letters: Correspondence; readonly items: readonly FollowUp[] } {
  const instant = Date.parse(now);
  const book = new FollowUpBook(DEFAULT_RULES, ZONE);
  const readings = Object.entries(notes).filter(([, { company }]) => company !== undefined).map(([path, properties]) => {
    const { interviews } = readNote({ path, properties, tags: [] }, { settings: DEFAULT_READING, zone: ZONE, personNote: () => null });
    book.set(path, interviews);
    return [path, interviews] as const;
  });
  const interviewsOf = new Map(readings);
  const { items } = book.agendaAt(instant);
  const letters = new Correspondence({
    now: instant, me: ME, items: () => items,
    interviewsOf: (note) => interviewsOf.get(note) ?? [],
    applicationOf: ({ application }) => book.applicationAt(application, instant),
    propertiesOf: (note) => notes[note] ?? {},
    personNote: (name) => (notes[`${name}.md`] === undefined ? null : `${name}.md`),
  });
  return { letters, items };
}

function contextBy(letters: Correspondence, note: string, person: string | null = null): LetterContext {
  const context = letters.contextBy(THANK_YOU, note, person);
  if (context === null) throw new Error(`${note} has no interview.`);
  return context;
}

function itemLike(items: readonly FollowUp[], wanted: Partial<FollowUp>): FollowUp {
  const item = items.find((one) => Object.entries(wanted).every(([key, value]) => one[key as keyof FollowUp] === value));
  if (item === undefined) throw new Error(`There is no such follow-up: ${JSON.stringify(wanted)}`);
  return item;
}

describe('the interview that a letter is about', () => {
  const { letters, items } = lettersAt('2026-11-21T09:00Z');

  it('is the one for which the letter is due', () => {
    expect(contextBy(letters, 'Gilt.md').interview.round).toBe('Technical');
  });

  it('is the one for which the letter is due to the person who is named', () => {
    expect(contextBy(letters, 'Gilt.md', 'ann lee').interview.round).toBe('Technical');
  });

  it('is the next one if the letter asks for another time, whoever is named, else the one the note is about now', () => {
    const notes = {
      'Gilt.md': {
        company: 'Gilt', role: 'SRE', interviews: [
          { date: '2026-12-10', round: 'Final', interviewers: 'Cy Poe' },
          { date: '2026-11-19', round: 'Screening', interviewers: 'Ann Lee' },
          { date: '2026-12-01T10:00', round: 'Technical', interviewers: 'Bo Xu' },
        ],
      },
    };
    const roundAt = (now: string, person: string | null) => lettersAt(now, notes).letters.contextBy(template('reschedule'), 'Gilt.md', person)?.interview.round;
    expect(roundAt('2026-11-21T09:00Z', null)).toBe('Technical');
    expect(roundAt('2026-11-21T09:00Z', 'Ann Lee')).toBe('Technical');
    expect(roundAt('2026-12-01T12:00Z', null)).toBe('Final');
    expect(roundAt('2026-12-12T09:00Z', null)).toBe('Final');
  });

  it('is the last one with the person who is named if nothing is due to them', () => {
    const { letters: later } = lettersAt('2026-11-21T09:00Z', {
      'Gilt.md': {
        company: 'Gilt', role: 'SRE', interviews: [
          { date: '2026-10-01', round: 'Screening', interviewers: 'Ann Lee' },
          { date: '2026-10-20', round: 'Technical', interviewers: 'Bo Xu' },
        ],
      },
    });
    expect(contextBy(later, 'Gilt.md', 'Ann Lee').interview.round).toBe('Screening');
  });

  it('is the current one if no letter is due', () => {
    const { letters: later } = lettersAt('2026-10-20T18:00Z', {
      'Gilt.md': {
        company: 'Gilt', role: 'SRE', interviews: ['2026-10-01 | Screening', '2026-10-20T10:00 | Technical', '2026-12-01 | Final'],
      },
    });
    expect(contextBy(later, 'Gilt.md').interview.round).toBe('Technical');
  });

  it('is that of the follow-up', () => {
    const item = itemLike(items, { note: 'Gilt.md', action: 'thank-you', person: 'Bo Xu' });
    expect(letters.contextFor(item)?.interview.round).toBe('Technical');
  });

  it('is the one that the heading names', () => {
    expect(letters.contextAbout('Gilt.md', 'Screening')?.interview.round).toBe('Screening');
  });

  it('is null for a note without an interview', () => {
    expect(letters.contextBy(THANK_YOU, 'None.md', null)).toBeNull();
    expect(letters.currentContext('None.md')).toBeNull();
  });
});

describe('the person whom a letter goes to', () => {
  const { letters, items } = lettersAt('2026-11-21T09:00Z');

  it('is the first recipient who is due one', () => {
    const context = contextBy(letters, 'Gilt.md');
    expect(letters.dueRecipients(THANK_YOU, context).map(({ name }) => name)).toEqual(['Bo Xu', 'Ann Lee']);
    expect(letters.firstRecipient(THANK_YOU, context)?.name).toBe('Bo Xu');
  });

  it('is whom the follow-up names, and no one for a section of one’s own', () => {
    const item = itemLike(items, { note: 'Gilt.md', action: 'thank-you', person: 'Ann Lee' });
    expect(recipientFor(item, THANK_YOU, contextBy(letters, 'Gilt.md'))?.name).toBe('Ann Lee');
    expect(recipientName(item, template('debrief'))).toBeNull();
  });

  it('is the likeliest recipient if no letter is due', () => {
    expect(letters.firstRecipient(template('withdraw'), contextBy(letters, 'Gilt.md'))?.name).toBe('Kim Lee');
    expect(letters.firstRecipient(template('debrief'), contextBy(letters, 'Gilt.md'))).toBeNull();
  });

  it('has the properties of their own note', () => {
    const context = contextBy(letters, 'Talk.md');
    const [bo] = context.interview.interviewers;
    expect(bo && context.propertiesOf(bo)).toEqual({ hobby: 'chess' });
  });
});

describe('the letters that a letter is compared with', () => {
  const { letters } = lettersAt('2026-11-21T09:00Z');
  const context = contextBy(letters, 'Gilt.md');
  const texts: Readonly<Record<string, string>> = {
    'Gilt.md': '### Thank-you to Bo Xu · Technical, 20 November 2026\n\nOne\n\n'
      + '### Thank-you to Ann Lee · Screening, 19 November 2026\n\nTwo\n',
    'Talk.md': '### Thank-you to Bo Xu, 21 November 2026\n\nThree\n',
  };
  const lettersInNote = (note: string) => lettersIn(texts[note] ?? '', BRITISH.templates);

  it('are those of all notes of the application, each with its own interview', () => {
    const found = letters.lettersOf(context.application, lettersInNote);
    expect(found.map(({ body, context: { interview } }) => [body, interview.round])).toEqual([
      ['One', 'Technical'], ['Two', 'Screening'], ['Three', null],
    ]);
  });

  it('are without the letter itself, which its note may have already', () => {
    const heading = headingFor(THANK_YOU, context, context.interview.interviewers[0] ?? null);
    const beside = letters.lettersBeside({ heading, subject: null, body: 'One, again', context }, lettersInNote);
    expect(beside.map(({ body }) => body)).toEqual(['Two', 'Three']);
  });
});
