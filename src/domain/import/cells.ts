import { parseStatus } from '../note/status';
import type { Parsed } from '../note/reader';
import type { DateOrder, CustomStatusWords } from '../note/settings';
import { parseZone } from '../note/dates';
import { parseContactBy, parseDuration, parseFormat } from '../note/values';
import { dayIn, startIn, timeIn } from './dates';
import type { Kind } from './fields';

/**
 * A cell as its property is to be written. Words are kept as the person wrote them if the plugin knows them.
 * @param words the person's own words for a status
 */
export function readCell(cell: string, kind: Kind, order: DateOrder, words: CustomStatusWords): Parsed<string> {
  switch (kind) {
    case 'day': return orElse(dayIn(cell, order), 'a date such as 2026-11-20');
    case 'start': return orElse(startIn(cell, order), 'a date such as 2026-11-20, with a time or without');
    case 'time': return orElse(timeIn(cell), 'a time such as 10:30');
    case 'email': return orElse(ADDRESS.test(cell) ? cell : null, 'an email address');
    case 'duration': return minutes(cell);
    case 'status': return known(parseStatus(cell, words), cell);
    case 'zone': return known(parseZone(cell, 'UTC'), cell);
    case 'format': return known(parseFormat(cell), cell);
    case 'channel': return known(parseContactBy(cell), cell);
    case 'text': case 'person': case 'people': return { value: cell };
  }
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** The person with the address, as a mail program writes both; null where another address stands there already. */
export function withAddress(person: string, address: string): string | null {
  if (person === '' || person === address) return address;
  if (person.includes('@')) return person.includes(address) ? person : null;
  return `${/[,;]/.test(person) ? `"${person}"` : person} <${address}>`;
}

function minutes(cell: string): Parsed<string> {
  const text = cell.replace(/\s*(?:m|mins?|minutes?)\.?$/i, '');
  return known(parseDuration(text), text);
}

function known(parsed: Parsed<unknown>, cell: string): Parsed<string> {
  return 'value' in parsed ? { value: cell } : parsed;
}

function orElse(value: string | null, expected: string): Parsed<string> {
  return value === null ? { expected } : { value };
}
