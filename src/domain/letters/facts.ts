import type { Day } from '../dates/day';
import type { Interview } from '../note/interview';
import type { Person } from '../note/people';
import type { LetterSettings } from '../settings';
import { firstName } from './first-name';

/** What a letter can say. */
export interface LetterFacts {
  readonly interview: Interview;
  /** Who reads it; null where nobody is named. */
  readonly person: Person | null;
  /** The reader is the agency's, not the employer's. */
  readonly viaAgency: boolean;
  /** The day by which the employer said they would decide. */
  readonly decisionBy: Day | null;
  readonly today: Day;
  readonly me: LetterSettings;
}

/** A placeholder's value: text, text of several lines, or a day that takes a format. Null: nothing is known. */
export type Value = { readonly text: string } | { readonly lines: string } | { readonly day: Day } | null;

/** A placeholder's value, and what its blank asks for. */
export interface Placeholder {
  readonly value: (facts: LetterFacts) => Value;
  readonly blank: string;
}

/** The placeholders that every template can use. */
export const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  'company': { value: ({ interview }) => text(interview.company), blank: 'company' },
  'role': { value: ({ interview }) => text(interview.role), blank: 'role' },
  'agency': { value: ({ interview, viaAgency }) => (viaAgency ? { text: interview.agency ?? 'agency' } : null), blank: 'agency' },
  'person': { value: ({ person }) => text(person?.name), blank: 'name' },
  'person.first': { value: ({ person }) => text(person && firstName(person.name)), blank: 'name' },
  'person.email': { value: ({ person }) => text(person?.email), blank: 'email address' },
  'person.title': { value: ({ person }) => text(person?.title), blank: 'job title' },
  'topic': { value: ({ person }) => text(person?.topic), blank: 'topic you talked about' },
  'date': { value: ({ interview }) => day(interview.schedule?.start.day), blank: 'day of the interview' },
  'today': { value: ({ today }) => day(today), blank: 'today' },
  // A promise that has passed is no longer something to look forward to.
  'decision_by': { value: ({ decisionBy, today }) => (decisionBy !== null && decisionBy >= today ? { day: decisionBy } : null), blank: 'day they decide by' },
  'my.name': { value: ({ me }) => text(me.myName), blank: 'your name' },
  'my.signature': { value: ({ me }) => ({ lines: me.mySignature }), blank: 'your phone number' },
};

function text(value: string | null | undefined): Value {
  return value === null || value === undefined ? null : { text: value };
}

function day(value: Day | undefined): Value {
  return value === undefined ? null : { day: value };
}
