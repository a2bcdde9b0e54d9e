import type { Moment } from '../dates/zoned';
import { lineTimeFor } from '../note/assign-journal';
import type { ContactBy } from '../note/channels';
import type { Interview } from '../note/interview';
import { formatJournalLine } from '../note/journal';
import { once } from '../text/memoized';
import type { News, FurtherRound } from './news';
import type { NewsSubject } from './subject';

const CONTACT_WORDS: Readonly<Record<ContactBy, string>> = {
  email: 'preferred contact is email', phone: 'preferred contact is phone', linkedin: 'preferred contact is LinkedIn',
  letter: 'preferred contact is letter', none: 'not to contact them',
};

/**
 * The journal's lines for the news, one for each thing said: `2026-11-23 heard decision by 2026-12-04 via phone`. `heard` is not an
 * action, so these are free-form lines. No comma comes before a date, because it would divide the line in a journal that is a
 * single text.
 */
export function newsLines(news: News, subject: NewsSubject): readonly string[] {
  const via = news.via === null ? '' : ` via ${news.via}`;
  return [...wordsOf(news, subject).map((words) => `${news.on} heard ${words}${via}`), ...snoozeLines(news, subject)];
}

/** Whether the line says what they said: those that `newsLines` makes, and a person's own that begin likewise. */
export function saysHeard(text: string): boolean {
  return /^heard\b/i.test(text);
}

/** Whether the line says what they decided: a further round, an offer, a rejection, or anything in the person's own words. */
export function saysDecision(text: string): boolean {
  return saysHeard(text) && !BESIDE_A_DECISION().test(text);
}

/** Whether the line says that they made an offer. */
export function saysOffer(text: string): boolean {
  return /^heard an offer\b/i.test(text);
}

/** How the lines continue that report something else. */
const BESIDE_A_DECISION = once(() => new RegExp(`^heard (?:decision (?:by|moved)|${[
  ...Object.values(CONTACT_WORDS), 'contact person is', 'how to reach', 'an interviewer was', 'interviewers were', 'offer to answer by',
  'their feedback', 'to contact them again', 'the application is on hold',
].join('|')})`, 'i'));

function wordsOf(news: News, { interview }: NewsSubject): readonly string[] {
  const { decisionBy, contactBy, contactPerson, offer, rejection, again, holdUntil } = news;
  const [reached, named] = [news.addresses.map(({ names: [name = ''] }) => name), news.interviewers.map(shortName)];
  return [
    decisionBy === null ? null : `decision ${interview.decisionBy === null ? 'by' : 'moved to'} ${decisionBy}`,
    contactBy === null ? null : CONTACT_WORDS[contactBy],
    contactPerson === null ? null : `contact person is ${shortName(contactPerson)}`,
    reached.length === 0 ? null : `how to reach ${joined(reached)}`,
    named.length === 0 ? null : `${named.length === 1 ? 'an interviewer was' : 'interviewers were'} ${joined(named)}`,
    news.round === null ? null : roundWords(news.round),
    offer === null ? null : offerWords(offer),
    rejection === null ? null : rejectionWords(rejection),
    again === null ? null : `to contact them again on ${again}`,
    holdUntil === null ? null : 'the application is on hold',
  ].filter((words) => words !== null);
}

function roundWords({ day, round }: FurtherRound): string {
  if (round !== null && /^\d+$/.test(round)) return `round ${round} on ${day}`;
  return `another round${round === null ? '' : ` (${round})`} on ${day}`;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function offerWords({ isNew, deadline }: NonNullable<News['offer']>): string {
  if (deadline === null) return 'an offer';
  return isNew ? `an offer to answer by ${deadline}` : `offer to answer by ${deadline}`;
}

function rejectionWords({ isNew, feedback }: NonNullable<News['rejection']>): string {
  if (!isNew) return 'their feedback';
  return feedback === null ? 'a rejection' : 'a rejection with feedback';
}

/** The name without the address after it. */
function shortName(written: string): string {
  return written.replace(/<[^<>]*>/g, '').replace(/\s+/g, ' ').trim() || written;
}

/** No property says that an application is on hold. Instead, the journal snoozes the next request for news. */
function snoozeLines({ holdUntil }: News, { held, next, today }: NewsSubject): readonly string[] {
  if (holdUntil === null || !held) return [];
  const rest = { person: null, via: null, time: null } as const;
  return [formatJournalLine({ kind: 'snooze', date: today, action: next, until: holdUntil, ...rest })];
}

/**
 * Records that the details are filled in, with a day and time that count for this interview of the note. Null if
 * no line can say which interview is meant.
 * @param now in the interview's zone
 */
export function detailsLine({ interview, today }: NewsSubject, interviews: readonly Interview[], now: Moment): string | null {
  const line = { kind: 'done', date: today, action: 'record-details', person: null, via: null, until: null } as const;
  const round = interviews.find(({ entry }) => entry?.index === interview.entry?.index);
  const at = interview.entry === null || round === undefined ? { date: today, time: null } : lineTimeFor(line, round, interviews, now);
  return at === null ? null : formatJournalLine({ ...line, ...at });
}
