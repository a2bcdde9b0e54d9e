import { addDays, toDay, toTime, type Day, type Time } from '../dates/day';
import type { Addressed } from '../language/addressed';
import type { Words } from '../language/catalogue';
import { letterWords, type SupportedLanguage } from '../language/locales';
import type { Interview } from '../note/interview';
import { shownText } from '../note/link';
import type { Person } from '../note/people';
import type { Properties } from '../note/properties';
import { scalarText } from '../note/values';
import { addressedAs, greetingName } from './greeting';
import type { LetterSettings, Spelling } from './settings';

/** What a letter can say. */
export interface LetterFacts {
  readonly interview: Interview;
  /** The interview is still to come. */
  readonly isToCome: boolean;
  /** The reader; null if nobody is named. */
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
  readonly me: LetterSettings & { readonly spelling: Spelling };
  /** The note's properties, and those of the person's own note, as they are. */
  readonly properties: Properties;
  readonly personProperties: Properties;
}

/** How many wordings a template can have, so that letters to one panel do not share their sentences. */
export const WORDINGS = 3;

/** A placeholder's value in a letter in the language. */
type Placeholder = (facts: LetterFacts, language: SupportedLanguage) => Value;

/** The placeholders that every template can use. Each language says what their blanks ask for. */
const PLACEHOLDERS: Readonly<Partial<Record<keyof Words<'letters'>['blanks'], Placeholder>>> = {
  'company': ({ interview }) => textValue(interview.company),
  'role': ({ interview }, language) => textValue(interview.role && letterWords(language).roleWithin(interview.role)),
  'round': ({ interview }) => textValue(interview.round),
  'agency': ({ interview }) => textValue(interview.agency),
  'via_agency': ({ interview, viaAgency }, language) => (
    viaAgency ? { text: interview.agency ?? letterWords(language).blanks.agency } : null
  ),
  'interviewers': ({ interview }) => names(interview.interviewers),
  'references': ({ interview }) => names(interview.references),
  'contact_person': ({ interview }) => textValue(interview.contactPerson?.name),
  'agency_contact': ({ interview }) => textValue(interview.agencyContact?.name),
  'person': ({ person }) => textValue(person?.name),
  'person.name': ({ person }) => textValue(person?.name),
  'person.first': ({ person }) => textValue(person && greetingName(person.name)),
  'person.salutation': (facts, language) => textValue(addressedIn(facts, letterWords(language).salutation)),
  'person.formal': (facts, language) => textValue(addressedIn(facts, letterWords(language).formalName)),
  'person.email': ({ person }) => textValue(person?.email),
  'person.phone': ({ person }) => textValue(person?.phone),
  'person.linkedin': ({ person }) => textValue(person?.linkedin),
  'person.title': ({ person }) => textValue(person?.title),
  'topic': ({ person }) => textValue(person?.topic && withoutStop(person.topic)),
  'date': ({ interview }) => dayValue(interview.schedule?.start.day, timeOf(interview)),
  'time': ({ interview }) => textValue(timeOf(interview)),
  'date_ahead': ({ interview, isToCome }) => dayValue(isToCome ? interview.schedule?.start.day : null, timeOf(interview)),
  'late': (facts) => flag(isLate(facts)),
  'today': ({ today }) => dayValue(today),
  'decision_by': ({ decisionBy, interview }) => dayValue(decisionBy ?? interview.decisionBy),
  // Nobody looks forward to a promised date that has passed, or asks about one that is still to come.
  'decision_ahead': (facts) => dayValue(isPromiseAhead(facts) ? facts.decisionBy : null),
  'decision_passed': (facts) => dayValue(isPromiseAhead(facts) ? null : facts.decisionBy),
  'last_check_in': ({ lastCheckIn }) => dayValue(lastCheckIn),
  'offer_deadline': ({ interview: { offerDeadline } }) => dayValue(offerDeadline?.day, offerDeadline?.time),
  'answer_by': ({ interview: { offerDeadline }, today }) => dayValue(ifAhead(offerDeadline?.day ?? null, today)),
  'other_offer_deadline': ({ otherOfferDeadline, today }) => dayValue(ifAhead(otherOfferDeadline, today)),
  'accepted_elsewhere': (facts) => flag(facts.acceptedElsewhere),
  'asks_for_feedback': (facts) => flag(facts.asksForFeedback),
  'wording_1': ({ wording }) => flag(wording === 0),
  'wording_2': ({ wording }) => flag(wording === 1),
  'wording_3': ({ wording }) => flag(wording === 2),
  'feedback': ({ interview }) => linesValue(interview.feedback),
  'my.name': ({ me }) => textValue(me.myName),
  'my.signature': ({ me }) => linesValue(me.mySignature),
};

/** The name under which every template knows the placeholder; null if there is none. */
export function knownPlaceholder(name: string): string | null {
  const key = name.toLowerCase();
  return Object.hasOwn(PLACEHOLDERS, key) ? key : null;
}

/**
 * The value of a placeholder: what is known by that name, else the note's property of that name, else the person's. With `person.`
 * before the name, only the person's property counts.
 */
export function valueOf(name: string, facts: LetterFacts, language: SupportedLanguage): Value {
  const placeholders: Readonly<Record<string, Placeholder>> = PLACEHOLDERS;
  const known = placeholders[knownPlaceholder(name) ?? '']?.(facts, language) ?? null;
  if (known !== null) return known;
  const property = (properties: Properties, key: string) => valueOfProperty(properties.at(key), letterWords(language).yes);
  const ofPerson = /^person\.(.+)$/i.exec(name)?.[1];
  if (ofPerson !== undefined) return property(facts.personProperties, ofPerson);
  return property(facts.properties, name) ?? property(facts.personProperties, name);
}

/** The person in the words of a language; their own note can say how they like to be addressed. */
function addressedIn({ person, personProperties }: LetterFacts, words: (person: Addressed) => string): string | null {
  const form = scalarText(personProperties.at('salutation') ?? personProperties.at('anrede'));
  const addressed = person === null ? null : addressedAs(person.name, form);
  return addressed && words(addressed);
}

/** A topic stands within a sentence: its own full stop would end it. `etc.` and `the U.S.` keep theirs. */
function withoutStop(topic: string): string {
  return topic.replace(/([^\s.]{5})\.$/, '$1');
}

function linesValue(lines: string | null): Value {
  return lines === null || lines.trim() === '' ? null : { lines };
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

/** Whether it is written later than the day after the interview. Up to then, there is nothing to apologize for. */
function isLate({ interview: { schedule }, today }: LetterFacts): boolean {
  return schedule !== null && addDays(schedule.start.day, 1) < today;
}

/** A value that is only tested, never written. */
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

/**
 * The value of any property in a letter: a list with commas, `true` as yes. An empty value, `false` and a mapping count as unknown.
 */
function valueOfProperty(raw: unknown, yes: string): Value {
  if (Array.isArray(raw)) return textValue(raw.map((item) => wordsOf(item, yes)).filter((words) => words !== '').join(', '));
  return typeof raw === 'string' ? dateValue(raw.trim()) ?? textValue(shownText(raw)) : textValue(wordsOf(raw, yes));
}

function textValue(text: string | null | undefined): Value {
  return text === null || text === undefined || text.trim() === '' ? null : { text };
}

function dayValue(day: Day | null | undefined, time: Time | null = null): Value {
  return day === null || day === undefined ? null : { day, time };
}

function wordsOf(raw: unknown, yes: string): string {
  if (raw === true) return yes;
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' ? shownText(raw) : '';
}

function dateValue(text: string): Value {
  const [, date = '', clock] = DATE.exec(text) ?? [];
  const day = toDay(date);
  return day === null ? null : { day, time: clock === undefined ? null : toTime(clock) };
}
