import type { Day } from '../dates/day';
import { momentAt, type Instant } from '../dates/zoned';
import { languageOfTag, type NamedLanguage } from '../language/language-names';
import type { SupportedLanguage } from '../language/locales';
import type { Interview } from '../note/interview';
import { foldName } from '../note/link';
import type { Person } from '../note/people';
import { Properties } from '../note/properties';
import { isToCome, type Application } from '../playbook/application';
import { acceptanceFor, type OtherApplications } from '../playbook/other-applications';
import { WORDINGS, type LetterFacts } from './facts';
import { isAgencyContact, type LetterScene } from './recipients';
import { usualLetterLanguage, usualSpelling, type LetterSettings, type Spelling } from './settings';

/** What a letter is made from, besides the person it goes to. */
export interface LetterContext extends LetterScene {
  readonly others: OtherApplications;
  /** The interview note's properties as they are. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The properties of the person's own note; empty if there is none. */
  readonly propertiesOf: (person: Person) => Readonly<Record<string, unknown>>;
  readonly me: LetterSettings;
  readonly now: Instant;
}

/** What a letter about the interview to that person can say as of now. */
export function gatherFacts(context: LetterContext, person: Person | null): LetterFacts {
  const { interview, application, others: others, me, now } = context;
  return {
    interview: {
      ...interview,
      company: interview.company ?? firstOf(application, (round) => round.company),
      role: interview.role ?? firstOf(application, (round) => round.role),
      agency: interview.agency ?? firstOf(application, (round) => round.agency),
    },
    isToCome: isToCome(interview, now),
    person,
    viaAgency: isAgencyContact(person, application),
    decisionBy: application.promised,
    lastCheckIn: checkInsMade(application).at(-1) ?? null,
    otherOfferDeadline: others.offers.find((offer) => offer.application !== application.key)?.deadline ?? null,
    asksForFeedback: asksForFeedback(context),
    acceptedElsewhere: acceptanceFor(application, others) !== null,
    wording: wordingFor(context, person),
    today: momentAt(now, interview.zone).day,
    me: { ...me, spelling: spellingOf(context) },
    properties: Properties.of(context.properties),
    personProperties: Properties.of(person === null ? {} : context.propertiesOf(person)),
  };
}

type AboutLanguage = Pick<LetterContext, 'interview' | 'application' | 'me'>;

/** The language of a letter about the interview: as its note says, else another round's, else as the settings say. */
export function letterLanguageOf(context: AboutLanguage): SupportedLanguage {
  return languageOfTag(languageStated(context) ?? '') ?? usualLetterLanguage(context.me);
}

/**
 * The spelling and dates of an English letter about it: those of the country that the same note names, else as the settings say.
 */
export function spellingOf(context: AboutLanguage): Spelling {
  switch (languageStated(context)) {
    case 'en-GB': return 'british';
    case 'en-US': return 'american';
    default: return usualSpelling(context.me);
  }
}

function languageStated({ interview, application }: AboutLanguage): NamedLanguage | null {
  return interview.language ?? firstOf(application, (round) => round.language);
}

/**
 * Whether a reply to a rejection asks for feedback: only if there is none, and nobody has asked or skipped the question (playbook,
 * 20).
 */
export function asksForFeedback({ interview, application }: LetterScene): boolean {
  return interview.feedback === null && !application.journal.some(({ action, kind }) => action === 'request-feedback' && kind !== 'snooze');
}

/**
 * Which wording a letter to that person uses: the people of one panel get different ones, and so does a person who has the same
 * place in the next round.
 */
function wordingFor({ interview: { note, entry, interviewers }, application: { rounds } }: LetterScene, person: Person | null): number {
  const round = rounds.findIndex((other) => other.note === note && other.entry?.index === entry?.index);
  const place = person === null ? -1 : interviewers.findIndex(({ name }) => foldName(name) === foldName(person.name));
  return (Math.max(round, 0) + Math.max(place, 0)) % WORDINGS;
}

/** Which check-in a letter written now would be, from 1. */
export function nextCheckIn(application: Application): number {
  return checkInsMade(application).length + 1;
}

/** The days of the check-ins made since the latest round. */
function checkInsMade({ journal, latestHeld }: Application): readonly Day[] {
  const held = latestHeld?.schedule?.start.day;
  return journal
    .filter(({ action, kind, date }) => action === 'check-in' && kind === 'done' && (held === undefined || date >= held))
    .map(({ date }) => date);
}

function firstOf<T>(application: Application, get: (round: Interview) => T | null): T | null {
  return application.rounds.map(get).find((value) => value !== null) ?? null;
}
