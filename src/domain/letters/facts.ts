import { addDays, toDay, toTime, type Day, type Time } from '../dates/day';
import type { Interview } from '../note/interview';
import { shownText } from '../note/link';
import type { Person } from '../note/people';
import type { Properties } from '../note/properties';
import { greetingName } from './greeting';
import type { LetterSettings } from './settings';

/** What a letter can say. */
export interface LetterFacts {
  readonly interview: Interview;
  /** The interview is still to come. */
  readonly isToCome: boolean;
  /** Who reads it; null if no one is named. */
  readonly person: Person | null;
  /** The reader is the agency's, not the employer's. */
  readonly viaAgency: boolean;
  /** The day by which the employer said they would decide. */
  readonly decisionBy: Day | null;
  /** The day of the last check-in made since the interview. */
  readonly lastCheckIn: Day | null;
  /** The day by which another employer's offer must be answered. */
  readonly otherOfferDeadline: Day | null;
  /** Whether a reply to a rejection asks for feedback. */
  readonly asksForFeedback: boolean;
  /** Another application's offer was accepted, so that this one is at an end. */
  readonly acceptedElsewhere: boolean;
  /** Which of a template's wordings is used, from 0 to below `WORDINGS`. */
  readonly wording: number;
  readonly today: Day;
  readonly me: LetterSettings;
  /** The note's properties, and those of the person's own note, as they stand. */
  readonly properties: Properties;
  readonly personProperties: Properties;
}

/** How many wordings a template can have, so that letters to one panel do not share their sentences. */
export const WORDINGS = 3;

/** A placeholder's value, and what its blank asks for. */
export interface Placeholder {
  readonly value: (facts: LetterFacts) => Value;
  readonly blank: string;
}

/** The placeholders that every template can use. */
const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  'company': { value: ({ interview }) => textValue(interview.company), blank: 'company' },
  'role': { value: ({ interview }) => textValue(interview.role), blank: 'role' },
  'round': { value: ({ interview }) => textValue(interview.round), blank: 'round' },
  'agency': { value: ({ interview }) => textValue(interview.agency), blank: 'agency' },
  'via_agency': { value: ({ interview, viaAgency }) => (viaAgency ? { text: interview.agency ?? 'agency' } : null), blank: 'agency' },
  'interviewers': { value: ({ interview }) => names(interview.interviewers), blank: 'names of your interviewers' },
  'references': { value: ({ interview }) => names(interview.references), blank: 'names of your references' },
  'contact_person': { value: ({ interview }) => textValue(interview.contactPerson?.name), blank: 'name' },
  'agency_contact': { value: ({ interview }) => textValue(interview.agencyContact?.name), blank: 'name' },
  'person': { value: ({ person }) => textValue(person?.name), blank: 'name' },
  'person.name': { value: ({ person }) => textValue(person?.name), blank: 'name' },
  'person.first': { value: ({ person }) => textValue(person && greetingName(person.name)), blank: 'name' },
  'person.email': { value: ({ person }) => textValue(person?.email), blank: 'email address' },
  'person.phone': { value: ({ person }) => textValue(person?.phone), blank: 'phone number' },
  'person.linkedin': { value: ({ person }) => textValue(person?.linkedin), blank: 'LinkedIn profile' },
  'person.title': { value: ({ person }) => textValue(person?.title), blank: 'job title' },
  'topic': { value: ({ person }) => textValue(person?.topic), blank: 'topic you talked about' },
  'date': { value: ({ interview }) => dayValue(interview.schedule?.start.day, timeOf(interview)), blank: 'day of the interview' },
  'time': { value: ({ interview }) => textValue(timeOf(interview)), blank: 'time of the interview' },
  'date_ahead': {
    value: ({ interview, isToCome }) => dayValue(isToCome ? interview.schedule?.start.day : null, timeOf(interview)),
    blank: 'day of the interview',
  },
  'late': { value: (facts) => flag(isLate(facts)), blank: 'whether it is late' },
  'today': { value: ({ today }) => dayValue(today), blank: 'today' },
  'decision_by': { value: ({ decisionBy, interview }) => dayValue(decisionBy ?? interview.decisionBy), blank: 'day they decide by' },
  // A promise that has passed is nothing to look forward to, and one to come is nothing to ask about.
  'decision_ahead': { value: (facts) => dayValue(isPromiseAhead(facts) ? facts.decisionBy : null), blank: 'day they decide by' },
  'decision_passed': { value: (facts) => dayValue(isPromiseAhead(facts) ? null : facts.decisionBy), blank: 'day they promised' },
  'last_check_in': { value: ({ lastCheckIn }) => dayValue(lastCheckIn), blank: 'day of your last check-in' },
  'offer_deadline': {
    value: ({ interview: { offerDeadline } }) => dayValue(offerDeadline?.day, offerDeadline?.time), blank: 'day by which you will answer',
  },
  'answer_by': {
    value: ({ interview: { offerDeadline }, today }) => dayValue(ifAhead(offerDeadline?.day ?? null, today)),
    blank: 'day by which you will answer',
  },
  'other_offer_deadline': {
    value: ({ otherOfferDeadline, today }) => dayValue(ifAhead(otherOfferDeadline, today)),
    blank: 'day by which you must answer the other offer',
  },
  'accepted_elsewhere': { value: (facts) => flag(facts.acceptedElsewhere), blank: 'whether you accepted another offer' },
  'asks_for_feedback': { value: (facts) => flag(facts.asksForFeedback), blank: 'whether you ask for feedback' },
  'wording_1': { value: ({ wording }) => flag(wording === 0), blank: 'which wording' },
  'wording_2': { value: ({ wording }) => flag(wording === 1), blank: 'which wording' },
  'wording_3': { value: ({ wording }) => flag(wording === 2), blank: 'which wording' },
  'feedback': { value: ({ interview }) => (interview.feedback === null ? null : { lines: interview.feedback }), blank: 'their words' },
  'my.name': { value: ({ me }) => textValue(me.myName), blank: 'your name' },
  'my.signature': { value: ({ me }) => (me.mySignature.trim() === '' ? null : { lines: me.mySignature }), blank: 'your phone number' },
};

/** The placeholder of that name; null if it is not one that every template can use. */
export function placeholderNamed(name: string): Placeholder | null {
  const key = name.toLowerCase();
  return Object.hasOwn(PLACEHOLDERS, key) ? PLACEHOLDERS[key] ?? null : null;
}

/**
 * What the facts say for a placeholder: what is known by that name, else the note's property of it,
 * else the person's; `person.` before a name asks for the person's alone.
 */
export function valueOf(name: string, facts: LetterFacts): Value {
  const known = placeholderNamed(name)?.value(facts) ?? null;
  if (known !== null) return known;
  const ofPerson = /^person\.(.+)$/i.exec(name)?.[1];
  if (ofPerson !== undefined) return property(facts.personProperties, ofPerson);
  return property(facts.properties, name) ?? property(facts.personProperties, name);
}

function property(properties: Properties, name: string): Value {
  return valueOfProperty(properties.at(name));
}

function timeOf({ schedule }: Interview): Time | null {
  return schedule?.timeKnown === true ? schedule.start.time : null;
}

function isPromiseAhead({ decisionBy, today }: LetterFacts): boolean {
  return ifAhead(decisionBy, today) !== null;
}

/** The day unless it has passed. */
function ifAhead(day: Day | null, today: Day): Day | null {
  return day !== null && day >= today ? day : null;
}

/** Whether it is written later than on the day after the interview, when nobody apologizes yet. */
function isLate({ interview: { schedule }, today }: LetterFacts): boolean {
  return schedule !== null && addDays(schedule.start.day, 1) < today;
}

/** A value that only says that something is so. */
function flag(is: boolean): Value {
  return is ? { text: 'yes' } : null;
}

function names(people: readonly Person[]): Value {
  return textValue(people.map(({ name }) => name).join(', '));
}

/** A placeholder's value: text, text of several lines, or a day (and time) that takes a format; null if nothing is known. */
export type Value =
  | { readonly text: string }
  | { readonly lines: string }
  | { readonly day: Day; readonly time: Time | null }
  | null;

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/;

/** Any property's value as a letter says it: a list with commas, `true` as yes; what is empty, `false` or a mapping says nothing. */
function valueOfProperty(raw: unknown): Value {
  if (Array.isArray(raw)) return textValue(raw.map(wordsOf).filter((words) => words !== '').join(', '));
  return typeof raw === 'string' ? dateValue(raw.trim()) ?? textValue(shownText(raw)) : textValue(wordsOf(raw));
}

function textValue(text: string | null | undefined): Value {
  return text === null || text === undefined || text.trim() === '' ? null : { text };
}

function dayValue(day: Day | null | undefined, time: Time | null = null): Value {
  return day === null || day === undefined ? null : { day, time };
}

function wordsOf(raw: unknown): string {
  if (raw === true) return 'yes';
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' ? shownText(raw) : '';
}

function dateValue(text: string): Value {
  const [, date = '', clock] = DATE.exec(text) ?? [];
  const day = toDay(date);
  return day === null ? null : { day, time: clock === undefined ? null : toTime(clock) };
}
