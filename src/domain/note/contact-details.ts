import { firstAddress } from '../text/address';
import { isMapping } from '../text/is-mapping';
import { once } from '../text/memoized';
import { trimOf } from '../text/trim';
import { Properties } from './properties';
import { saysNothing } from './raw-values';

const LINKEDIN = /(?:https?:\/\/)?(?:[a-z]{1,4}\.)?linkedin\.com\/[^\s<>()[\]"',;]{1,200}/i;
const PHONE = once(() => /(?:(?:tel|phone|mobile|cell|mob|ph|telefon|tél)\.?:?\s{0,2})?(\+?\(?\d[\d\s().\-/]{5,24}\d)(?![\p{L}\d])/iu);
const MIN_DIGITS = 7;
const MAY_HOLD_PHONE = /(?:\d\D*){7}/;
const MAY_HOLD_CONTACT = /[@\d[<(]|linkedin/i;

/** Longer text is prose, and not read as people. */
const MAX_LENGTH = 500;

const DATE = /^\d{4}-\d{2}-\d{2}/;

/** How somebody is reached, as far as a text says, and the rest of the text. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
  readonly rest: string;
}

/** `Jane Doe <jane@acme.example>`, as most people and programs write it. It can be read in only one way. */
const USUAL = /^([a-z]+(?:[ -][a-z]+)*) <([\w.+-]{1,60}@[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,2})>$/i;

/** Whether the text is one person's name in ASCII letters, with a mail address. */
export function isUsualPerson(text: string): boolean {
  return text.endsWith('>') && USUAL.test(text);
}

/** Takes an address, a phone number and a LinkedIn page out of a text, with the brackets and schemes around them. */
export function takeContact(text: string): Contact {
  if (text.length > MAX_LENGTH || !MAY_HOLD_CONTACT.test(text)) return { email: null, phone: null, linkedin: null, rest: text.trim() };
  const [, name, address = ''] = text.endsWith('>') ? USUAL.exec(text) ?? [] : [];
  if (name !== undefined) return { email: address, phone: null, linkedin: null, rest: name };
  const written = withoutWebLinks(text);
  const linkedin = written.toLowerCase().includes('linkedin') ? LINKEDIN.exec(written)?.[0] ?? null : null;
  const withoutPage = linkedin === null ? written : written.replace(linkedin, ' ');
  const email = firstAddress(withoutPage);
  const withoutEmail = email === null ? withoutPage : withoutPage.replace(/mailto:/gi, '').replaceAll(email, ' ');
  const [found = '', number = ''] = MAY_HOLD_PHONE.test(withoutEmail) ? PHONE().exec(withoutEmail.replace(/tel:/gi, '')) ?? [] : [];
  const isPhone = number.replace(/\D/g, '').length >= MIN_DIGITS && !DATE.test(number);
  const rest = isPhone ? withoutEmail.replace(/tel:/gi, '').replace(found, ' ') : withoutEmail;
  return { email, phone: isPhone ? balanced(number.trim()) : null, linkedin, rest: rest === text ? text.trim() : tidy(rest) };
}

const WEB_LINK = /\[([^[\]]{0,200})\]\(\s?<?([a-z][a-z0-9+.-]{1,20}:[^()<>\s]{1,300})>?\s?\)/gi;

/** Reduces Markdown's links to the web to their words, but keeps LinkedIn pages and addresses. */
function withoutWebLinks(text: string): string {
  if (!text.includes('](')) return text;
  return text.replace(WEB_LINK, (_, words: string, target: string) => {
    const isWay = /^(?:mailto|tel):/i.test(target) || /linkedin\.com/i.test(target);
    if (!isWay) return words;
    return target.includes(words) ? target : `${words} <${target}>`;
  });
}

/** Drops a closing bracket that belongs to the text around the number. */
function balanced(number: string): string {
  return number.includes(')') && !number.includes('(') ? number.replaceAll(')', '') : number;
}

/** Empty brackets, one half of those around an address, and marks that divided a name from what was taken out. */
export function tidy(text: string): string {
  const whole = text.replace(/<\s*>|\(\s*\)|\[\s*\](?!\()|(?:^|\s)[<>](?=[\s,;]|$)/g, ' ');
  return trimOf(whole.replace(/\s+/g, ' '), /[\s,:;|–—-]/);
}

/** The address in a value: text, a list, a mapping (`{value: …, type: work}`), or a list of mappings; null if there is none. */
export function emailIn(value: unknown): string | null {
  return first(value, (text) => firstAddress(withoutWebLinks(text)));
}

/** The phone number in a value; a value that is not a number in digits is kept as it is written. */
export function phoneIn(value: unknown): string | null {
  return first(value, (text) => {
    const written = withoutWebLinks(text).replace(/(\d)\s*<tel:[^<>]*>/i, '$1').replace(/^<|>$/g, '').replace(/^tel:/i, '');
    return written.split(/[,;]/)[0]?.trim() || null;
  });
}

/** The LinkedIn page in a value, or its handle as it is written. */
export function linkedinIn(value: unknown): string | null {
  return first(value, (text) => LINKEDIN.exec(withoutWebLinks(text))?.[0] ?? (text.trim() || null));
}

/** Keys under which a mapping has the detail itself, before any other of its values. */
const VALUE_KEYS = ['value', 'address', 'email', 'mail', 'number', 'phone', 'tel', 'mobile', 'url', 'link', 'linkedin', 'work'];

/** YAML can nest a value in itself. */
const MAX_DEPTH = 3;

function first(value: unknown, read: (text: string) => string | null, depth = 0): string | null {
  if (saysNothing(value) || depth > MAX_DEPTH) return null;
  if (typeof value === 'string' || typeof value === 'number') return read(String(value));
  const inside: readonly unknown[] = Array.isArray(value) ? value : valuesOf(value);
  for (const item of inside) {
    const found = first(item, read, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function valuesOf(value: unknown): readonly unknown[] {
  if (!isMapping(value)) return [];
  const properties = Properties.of(value);
  const named = VALUE_KEYS.map((key) => properties.at(key)).filter((item) => item !== null);
  return named.length > 0 ? named : Object.values(value);
}
