import { readTime } from '../dates/written';
import { fullDate } from '../dates/words';
import { words } from '../language/interface';
import { takeContact } from '../note/contact-details';
import { parseZone } from '../note/dates';
import { readPeople } from '../note/people';
import type { Parsed } from '../note/reader';
import type { CustomStatusWords, DateOrder } from '../note/settings';
import { parseStatus } from '../note/status';
import { parseContactBy, parseDuration, parseFormat, parseLanguage } from '../note/values';
import { saysNobody, saysUnknown } from '../text/nobody';
import { dayIn, daysIn } from './dates';
import type { Kind } from './fields';

/** A cell's text as a person means it: without the links that a database puts behind the names of its pages. */
export function cleanCell(cell: string): string {
  return cell.includes('(') ? cell.replace(PAGE_LINK, '').trim() : cell;
}

/** `Acme (https://www.notion.so/Acme-0123…)`, `Acme (Companies/Acme%200123….md)`. */
const PAGE_LINK = / ?\((?:https:\/\/(?:www\.)?notion\.(?:so|site)\/[^()\s]{0,500}|[^()\n]{1,300}(?:%20| )[0-9a-f]{32}\.(?:md|csv))\)/g;

/** Whether the cell says that there is nothing: `n/a`, `TBD`, `-`. How one likes to be contacted can be `none`. */
export function isBlank(cell: string, kind: Kind | null): boolean {
  if (cell === '') return true;
  if (kind === null) return false;
  return kind === 'channel' || kind === 'status' ? saysUnknown(cell) : saysNobody(cell);
}

/**
 * A cell as its property is to be written. Words are kept as the person wrote them if the plugin knows them.
 * @param custom the person's own words for a status
 */
export function readCell(cell: string, kind: Exclude<Kind, 'start'>, order: DateOrder, custom: CustomStatusWords): Parsed<string> {
  switch (kind) {
    case 'day': return orElse(dayIn(cell, order), expectedDate(cell));
    case 'time': return readTime(cell) === null ? { expected: words('problems').expected.time } : { value: cell };
    case 'email': return orElse(addressIn(cell), words('importing').expected.address);
    case 'duration': return minutes(cell);
    case 'status': return known(parseStatus(cell, custom), cell);
    case 'zone': return known(parseZone(cell, 'UTC'), cell);
    case 'format': return known(parseFormat(cell), cell);
    case 'language': return known(parseLanguage(cell), cell);
    case 'channel': return known(parseContactBy(cell), cell);
    case 'people': case 'person': return namesIn(cell);
    case 'text': return { value: cell };
  }
}

/** The names as they are, if a note that has them would be read without a problem. */
function namesIn(cell: string): Parsed<string> {
  const [unread] = readPeople([cell], () => null).invalid;
  return unread === undefined ? { value: cell } : { expected: unread.expected };
}

/** What was expected of a date, and what it can mean if that is two days. */
export function expectedDate(cell: string, expected = words('problems').expected.date): string {
  const days = daysIn(cell);
  if (days.length < 2) return expected;
  return words('importing').expected.oneOfDays(expected, days.map((day) => ({ day, words: fullDate(day) })));
}

/** The one address in a cell: alone, as a link, or as mail programs write it. */
function addressIn(cell: string): string | null {
  const bare = cell.replace(/^<|>$/g, '').replace(/^mailto:/i, '').trim();
  const address = MAIL_LINK.exec(cell)?.[1] ?? bare;
  return isAddress(address) ? address : null;
}

/** Whether a note that has the text is read as having this address, and nothing else. */
function isAddress(text: string): boolean {
  const { email, rest } = takeContact(text);
  return email === text && rest === '';
}

const MAIL_LINK = /^\[[^[\]]{0,200}\]\(mailto:([^()\s@]+@[^()\s@]+)\)$/i;

/** The person with the address, as a mail program writes both; null if another address stands there already. */
export function withAddress(person: string, address: string): string | null {
  if (person === '' || person === address) return address;
  if (person.includes('@')) return person.includes(address) ? person : null;
  return `${/[,;]/.test(person) ? `"${person}"` : person} <${address}>`;
}

const MINUTES = /(?:m|mins?|minutes?|minuten|minutos|minuti|minut|分钟|分)\.?$/i;
const HOURS = /^(\d{1,2}(?:[.,]\d)?) ?(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|ora|uur|godz\.?|小时|時間)$/i;

/** Spreadsheets say `45 min`, `1 h`, `1.5 hours`. */
function minutes(cell: string): Parsed<string> {
  const hours = HOURS.exec(cell)?.[1]?.replace(',', '.');
  const text = hours === undefined ? cell.replace(MINUTES, '').trimEnd() : String(Math.round(Number(hours) * 60));
  return known(parseDuration(text), text);
}

function known(parsed: Parsed<unknown>, cell: string): Parsed<string> {
  return 'value' in parsed ? { value: cell } : parsed;
}

function orElse(value: string | null, expected: string): Parsed<string> {
  return value === null ? { expected } : { value };
}
