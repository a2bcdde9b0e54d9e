import { toRegion, type RegionCode } from '../dates/holidays';
import { words } from '../language/interface';
import { languageWithCountry, type NamedLanguage } from '../language/language-names';
import { SUPPORTED_LANGUAGES } from '../language/locales';
import { once } from '../text/memoized';
import { saysNobody, saysUnknown } from '../text/nobody';
import { CHANNELS, FORMATS, type ContactBy, type Format } from './channels';
import { parseLink, shownText } from './link';
import type { Parsed, Parser } from './reader';

/** Text, or a link, which is shown by its target's name. A number is read as its digits. */
export function parseText(value: unknown): Parsed<string> {
  const text = scalarText(value);
  return text === null ? { expected: words('problems').expected.text } : { value: shownText(text) };
}

/** The single text that the value says: itself, a number's digits, the text of a list of one; null for any other value. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length === 1 ? scalarText(value[0]) : null;
}

/** Text, a link or several of them: the employer's feedback. */
export function parseFeedback(value: unknown): Parsed<string> {
  const texts = (Array.isArray(value) ? value : [value]).map(scalarText);
  return texts.every((text) => text !== null) ? { value: texts.join('\n') } : { expected: words('problems').expected.text };
}

/** Minutes, or a length such as `45 min`, `1h`, `1.5 hours` or `1h30`. */
export function parseDuration(value: unknown): Parsed<number> {
  const minutes = typeof value === 'number' ? value : minutesIn(scalarText(value)?.trim() ?? '');
  return Number.isFinite(minutes) && minutes > 0 && minutes <= MAX_DURATION
    ? { value: minutes }
    : { expected: words('problems').expected.minutes };
}

/** A week: an assessment can run for days; more than that is a slip. */
const MAX_DURATION = 7 * 24 * 60;

const MINUTES = /^(\d{1,5})\s?(?:m|mins?|minutes?|minuten|minutos|minuti|minut)?\.?$/i;
const HOURS = once(() => new RegExp([
  String.raw`^(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uur|godz)\.?`,
  String.raw`(?:\s?([0-5]?\d)\s?(?:m|mins?|minutes?)?\.?)?$`,
].join(''), 'i'));

function minutesIn(text: string): number {
  const [, minutes] = MINUTES.exec(text) ?? [];
  if (minutes !== undefined) return Number(minutes);
  const [, hours, rest = '0'] = HOURS().exec(text) ?? [];
  return hours === undefined ? NaN : Math.round(Number(hours.replace(',', '.')) * 60) + Number(rest);
}

/** A country or a region by its code or its English name. */
export function parseRegion(value: unknown): Parsed<RegionCode> {
  const text = scalarText(value);
  const region = text === null ? null : toRegion(shownText(text));
  return region === null ? { expected: words('problems').expected.country } : { value: region };
}

/** A language in which there are letters, by its tag or its name, for English with its country. */
export function parseLanguage(value: unknown): Parsed<NamedLanguage> {
  const text = scalarText(value);
  const language = text === null ? null : languageWithCountry(shownText(text));
  return language === null ? { expected: words('problems').expected.language(SUPPORTED_LANGUAGES) } : { value: language };
}

export function parseYesNo(value: unknown): Parsed<boolean> {
  if (typeof value === 'boolean') return { value };
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^(?:true|yes|ja|oui|s[ií]|sim|tak)$/i.test(text)) return { value: true };
  if (saysNobody(text)) return { value: false };
  return { expected: words('problems').expected.yesNo };
}

const FORMAT_WORDS: Readonly<Record<Format, readonly string[]>> = {
  onsite: ['onsite', 'on site', 'in person', 'office', 'face to face'],
  video: ['video', 'video call', 'zoom', 'teams', 'google meet', 'meet', 'webex', 'online', 'remote', 'virtual'],
  phone: ['phone', 'phone call', 'telephone', 'call'],
};

const CONTACT_WORDS: Readonly<Record<ContactBy, readonly string[]>> = {
  email: ['email', 'e mail', 'mail'],
  phone: ['phone', 'telephone', 'call'],
  linkedin: ['linkedin', 'linked in'],
  letter: ['letter', 'post', 'card'],
  none: ['none', 'no', 'no contact', 'do not contact', "don't contact", "don't call", "don't call us"],
};

export const parseFormat: Parser<Format> = oneOf(FORMAT_WORDS, FORMATS);
const contactBy: Parser<ContactBy> = oneOf(CONTACT_WORDS, [...CHANNELS, 'none']);

/** `TBD` counts as empty; `none` and `no` mean that the employer asked not to be contacted. */
export function parseContactBy(value: unknown): Parsed<ContactBy | null> {
  const text = scalarText(value);
  return text !== null && saysUnknown(text) ? { value: null } : contactBy(value);
}

/** A parser for a value that is one of a few words, or means one of them. */
function oneOf<T extends string>(written: Readonly<Record<T, readonly string[]>>, values: readonly T[]): Parser<T> {
  const meaning = once(() => new Map(values.flatMap((key) => written[key].map((word) => [word, key] as const))));
  return (value) => {
    const found = meaning().get(foldStatusWord(scalarText(value) ?? ''));
    return found === undefined ? { expected: words('problems').expected.oneOf(values) } : { value: found };
  };
}

/** A word or phrase for comparing: the last part of a tag or link, case folded, `-` and `_` as spaces. */
export function foldStatusWord(text: string): string {
  const shown = parseLink(text)?.name ?? text;
  const last = shown.startsWith('#') ? shown.split('/').at(-1) ?? '' : shown;
  return last.replace(/^#/, '').replace(/’/g, "'").replace(/[-_\s]+/g, ' ').trim().toLowerCase();
}
