import type { Day } from '../domain/dates/day';
import { propertyNames } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import { parseStatus, type Status } from '../domain/note/status';
import type { Edit } from '../domain/writing';
import { propertyWriter } from '../vault/note-writer';

export type OutcomeSettings = Pick<ReadingSettings, 'propertyNames' | 'statusWords'>;

/**
 * Sets a note's status and the day since when it holds: both, or neither. A note that already says the
 * status in words of its own keeps them.
 */
export function editOutcome(text: string, status: Status, on: Day, settings: OutcomeSettings): Edit {
  const first = editStatus(text, status, settings);
  if (first.kind === 'refused') return first;
  const between = first.kind === 'changed' ? first.text : text;
  const second = propertyWriter.set(between, propertyNames('status_date', settings.propertyNames), on);
  return second.kind === 'unchanged' ? first : second;
}

function editStatus(text: string, status: Status, { propertyNames: names, statusWords }: OutcomeSettings): Edit {
  const key = propertyNames('status', names);
  const stated = parseStatus(propertyWriter.read(text, key), statusWords);
  return 'value' in stated && stated.value === status ? { kind: 'unchanged' } : propertyWriter.set(text, key, status);
}

/** The status as a person would say it: `no response`. */
export function statusInWords(status: Status): string {
  return status.replace('-', ' ');
}

/** Says that a note already has the status, so that nothing was written. */
export function alreadySet(status: Status): string {
  return `The status is already “${statusInWords(status)}”. Nothing changed.`;
}
