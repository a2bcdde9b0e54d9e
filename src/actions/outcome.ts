import type { Day } from '../domain/dates/day';
import { propertyNames } from '../domain/note/properties';
import type { OwnNames } from '../domain/note/settings';
import type { Status } from '../domain/note/status';
import { setProperty, type Edit } from '../domain/writing';
import { vaultParse } from '../vault/note-writer';

/**
 * Sets a note's status and the day since when it holds: both, or neither.
 * @param own a person's further names for properties: an existing one is kept
 */
export function editOutcome(text: string, status: Status, on: Day, own: OwnNames): Edit {
  const first = setProperty(text, propertyNames('status', own), status, vaultParse);
  if (first.kind === 'refused') return first;
  const between = first.kind === 'changed' ? first.text : text;
  const second = setProperty(between, propertyNames('status_date', own), on, vaultParse);
  return second.kind === 'unchanged' ? first : second;
}

/** The status as a person would say it: `no response`. */
export function statusInWords(status: Status): string {
  return status.replace('-', ' ');
}
