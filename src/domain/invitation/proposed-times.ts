import type { Day, Time } from '../dates/day';
import type { DateOrder } from '../dates/written';
import { endings, phrases } from './phrases';
import type { SaidDay } from './said-days';
import { findSaid, type Said, type SaidTime } from './said-times';
import { speaksOfMove } from './said-words';

/** A time that a text proposes for an interview. */
export interface ProposedTime {
  /** More than one if nobody can tell which is meant. */
  readonly days: readonly Day[];
  readonly time: Time | null;
  /** Minutes. */
  readonly duration: number | null;
  /** The zone as the text names it. */
  readonly zone: string | null;
  /** How the day is said. */
  readonly by: SaidDay['by'];
  readonly otherWeekday: number | null;
  readonly isHourDoubtful: boolean;
  /** Only a span in which it can be, such as "between 9 and 12". */
  readonly isLimited: boolean;
  /** As the text says it. */
  readonly words: string;
}

/** A day with the times that go with it. */
interface Slot {
  readonly day: SaidDay;
  readonly times: readonly SaidTime[];
}

/** When a text was written, and how its dates are read. */
export interface TextDate {
  /** The day of the message; if nobody knows it, the present day. */
  readonly today: Day;
  readonly order: DateOrder;
  /** The message states its day: it invites to nothing that is over by then. */
  readonly isDated: boolean;
}

/**
 * The times that the text proposes. Days by which an answer is due, days that are over and, if an interview is moved,
 * the time that it had are left out.
 */
export function proposedTimes(text: string, { today, order, isDated }: TextDate): readonly ProposedTime[] {
  const slots = slotsIn(text, findSaid(text, today, order));
  const ahead = slots.filter(({ day }) => !isDeadline(text, day) && !isElsewhere(text, day));
  const current = speaksOfMove(text) ? withoutOldTimes(text, ahead) : ahead;
  const future = current.filter(({ day }) => day.days.some((one) => one >= today));
  const meant = withoutAsides(text, future.length > 0 || isDated ? future : current.filter(({ day }) => day.hasYear));
  return distinct(meant.flatMap((slot) => timesOf(text, slot)));
}

/** Each time belongs to the day before it in the same sentence; the first, if there is none, to the day right behind it. */
function slotsIn(text: string, said: readonly Said[]): readonly Slot[] {
  const slots: { day: SaidDay; times: SaidTime[] }[] = [];
  let waiting: SaidTime[] = [];
  for (const one of said) {
    if (one.kind === 'day') {
      const before = waiting.filter((time) => isNear(text, time.to, one.from, BEFORE_DAY));
      const day = joinedDay(slots.at(-1), text, one);
      if (day === null) slots.push({ day: one, times: before });
      waiting = [];
    } else {
      const slot = slots.at(-1);
      const last = slot?.times.at(-1);
      const isNext = slot !== undefined && (last === undefined
        ? isNear(text, slot.day.to, one.from, BEHIND_DAY)
        : last.from > slot.day.from && isListing(text.slice(last.to, one.from)));
      if (isNext) slot.times.push(one);
      else waiting = [...waiting.filter((time) => isListing(text.slice(time.to, one.from))), one];
    }
  }
  return slots;
}

/** The same day said twice running, as in "tomorrow, Thursday 26 November", is one. */
function joinedDay(slot: { day: SaidDay; times: SaidTime[] } | undefined, text: string, day: SaidDay): SaidDay | null {
  if (slot === undefined || slot.times.length > 0 || text.slice(slot.day.to, day.from).length > MAX_APPOSITION) return null;
  const isApposition = /^[\s,(–—-]*(?:the |den |dem |am |le |el )?$/i.test(text.slice(slot.day.to, day.from));
  if (slot.day.by === 'date' || slot.day.by === 'span' || !isApposition) return null;
  slot.day = { ...day, from: slot.day.from };
  return day;
}

/** In characters. */
const MAX_APPOSITION = 8;
const BEHIND_DAY = 60;
const BEFORE_DAY = 40;

/** Whether what is between two positions ends no sentence and is short. A list may have date and time on lines of their own. */
function isNear(text: string, from: number, to: number, max: number): boolean {
  const between = text.slice(from, to);
  return between.length <= max && !/[.!?]\s+\p{Lu}|\n\s*\n/u.test(between) && (between.match(/\n/g)?.length ?? 0) <= 1;
}

/** "10:00 or 14:00", "10:00, 14:00" */
function isListing(between: string): boolean {
  return between.length <= 14 && /^(?:[\s,;/|]|or|oder|and|und|ou|o|y|e|of|en|lub|i|或|at|um|à|uhr|alternatively|bzw\.?)*$/iu.test(between);
}

/** What stands between such words and a date. */
const SMALL_WORDS = 'the|end of|close of|eod|ende|on|for|at|am|um|für|dem|den|der|le|el|o|il|planned for|scheduled for';

const DEADLINE = endings([
  'by', 'until', 'till', 'before', 'no later than', 'not later than', 'latest', 'due', 'deadline(?: is)?', 'reply', 'respond', 'answer',
  'confirm(?:ation)?',
  'get back to (?:me|us|you)', 'hear from us', 'decide', 'decision', 'let you know',
  'bis(?: zum| spätestens)?', 'spätestens', 'vor dem', 'avant', 'd.ici(?: au)?', 'jusqu.au', 'antes del?', 'até', 'entro', 'prima del?',
  'vóór', 'uiterlijk', 'voor', 'do', 'przed',
], SMALL_WORDS);

/** Whether an answer is due that day, rather than the interview. */
function isDeadline(text: string, { from }: SaidDay): boolean {
  return DEADLINE().test(text.slice(Math.max(0, from - 48), from));
}

const ELSEWHERE = endings([
  [
    '(?:application|applied|applying|cv|résumé|resume|bewerbung|candidature|candidatura|sent|gesendet|dated|posted|published|received|',
    'e-?mail|letter|message',
    '|spoke|met|talked|nachricht|schreiben|start(?:ing)? date|(?:role|job|position|stelle) (?:starts|begins|beginnt)|available from|',
    'notice period',
    '|eintritt(?:sdatum)?|on holiday|on leave|out of (?:the )?office|away|im urlaub|abwesend|birthday|born)',
    String.raw`[^.!?\n]{0,14}?(?: (?:of|from|on|vom|von|du|am|zum|del|until))?`,
  ].join(''),
], SMALL_WORDS);

/** Whether the day is that of something else: an application, a mail, the first day at work. */
function isElsewhere(text: string, { from }: SaidDay): boolean {
  return ELSEWHERE().test(text.slice(Math.max(0, from - 60), from));
}

/** Before the time that an interview had. */
const OLD = endings([
  'from', 'instead of', 'in place of', 'rather than', '(?:originally|previously|initially|was)(?: scheduled| planned)?',
  'old (?:time|date)', 'vom', 'von', 'statt', 'anstatt', 'anstelle(?: von| des)?', String.raw`ursprünglich\p{L}*`,
  String.raw`geplant\p{L}*`, String.raw`bisherig\p{L}*`, 'du', 'au lieu d[ue]', String.raw`prévu\p{L}*`, 'initialement', 'del?',
  'en lugar del?', 'en vez del?', 'invece del?', 'in plaats van', 'zamiast',
  '(?:interview|call|meeting|chat|conversation|appointment|slot)(?: scheduled| planned| booked)?', 'gespräch', 'vorstellungsgespräch',
  '(?:interview)?termin', 'entretien', 'entrevista', 'colloquio',
], SMALL_WORDS);

/** Before its new time. */
const NEW = endings([
  'to', 'auf', 'nach', 'new (?:time|date|slot|appointment)(?: is| will be| would be)?', 'neue[rn]? (?:termin|zeit|uhrzeit)(?: ist| wäre)?',
  'nouvelle date(?: est)?', 'au', 'para', 'al', 'naar', 'na', 'now(?: be)?', 'stattdessen', 'instead',
], SMALL_WORDS);

/** Behind a time that no longer holds. */
const NO_LONGER = phrases([
  'no longer', 'does(?:n.t| not)', 'won.t', 'will not', 'can.?not', 'can.t', 'couldn.t', 'isn.t', 'is not', 'not possible', 'cancell?ed',
  'nicht', 'entfällt', 'verschieben', 'verlegen', 'n.est pas', 'ne pourra', 'no (?:puedo|podemos|es posible)', 'non (?:posso|possiamo)',
  'niet',
]);

/** The new times of an interview that is moved. */
function withoutOldTimes(text: string, slots: readonly Slot[]): readonly Slot[] {
  const before = ({ day }: Slot) => text.slice(Math.max(0, day.from - 60), day.from);
  const end = ({ day, times }: Slot) => Math.max(day.to, times.at(-1)?.to ?? 0);
  const marked = slots.filter((slot) => NEW().test(before(slot)));
  const isOld = (slot: Slot) => !marked.includes(slot) && OLD().test(before(slot));
  const others = slots.filter((slot) => !isOld(slot) && !NO_LONGER().test(sentenceFrom(text, end(slot))));
  const [first] = marked;
  if (first === undefined) return others;
  // "to Friday at 10 or Monday at 9": what follows the new time is proposed as well.
  return others.filter((slot) => slot.day.from >= first.day.from);
}

/** If some days have a time, one without is proposed only in a list with them. */
function withoutAsides(text: string, slots: readonly Slot[]): readonly Slot[] {
  const timed = slots.filter(({ times }) => times.length > 0);
  if (timed.length === 0) return slots;
  const isListed = (slot: Slot) => slot.day.by !== 'weekday' && timed.some((other) => isListedWith(text, slot, other));
  return slots.filter((slot) => slot.times.length > 0 || isListed(slot));
}

/** The rest of the sentence, as far as it is about the time before it. */
function sentenceFrom(text: string, from: number): string {
  return text.slice(from, from + 70).split(/[.!?\n]/, 1)[0] ?? '';
}

function isListedWith(text: string, a: Slot, b: Slot): boolean {
  const [first, second] = a.day.from < b.day.from ? [a, b] : [b, a];
  const between = text.slice(Math.max(first.day.to, first.times.at(-1)?.to ?? 0), second.day.from);
  return between.length <= 20 && /^(?:[\s,;/|•*-]|\b(?:or|oder|and|und|ou|o|y|e|of|en|lub|on|am|le|el)\b|\d[.)])*$/iu.test(between);
}

function timesOf(text: string, { day, times }: Slot): readonly ProposedTime[] {
  const common = { days: day.days, by: day.by, otherWeekday: day.otherWeekday, isHourDoubtful: false };
  const exact = times.filter(({ doubt }) => doubt !== 'limit');
  const [first] = times;
  if (first === undefined || exact.length === 0) {
    const words = wordsBetween(text, Math.min(day.from, first?.from ?? day.from), Math.max(day.to, first?.to ?? 0));
    return [{ ...common, time: null, duration: null, zone: null, isLimited: first !== undefined, words }];
  }
  const zone = exact.findLast((time) => time.zone !== null)?.zone ?? null;
  return exact.map(({ time, duration, zone: own, doubt, from, to }) => ({
    ...common, time, duration, zone: own ?? zone, isHourDoubtful: doubt === 'hour', isLimited: false,
    words: wordsBetween(text, Math.min(day.from, from), Math.max(day.to, to)),
  }));
}

function wordsBetween(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s+/g, ' ').replace(/[.,]$/, '').trim();
}

/** A day that is also said with a time, and a time that is said twice, count once. */
function distinct(times: readonly ProposedTime[]): readonly ProposedTime[] {
  const key = ({ days, time }: ProposedTime) => `${days.join()} ${time ?? ''}`;
  const timed = new Set(times.filter(({ time }) => time !== null).map(({ days }) => days.join()));
  const kept = times.filter(({ days, time }) => time !== null || !timed.has(days.join()));
  return [...new Map([...kept].reverse().map((one) => [key(one), one])).values()].reverse();
}
