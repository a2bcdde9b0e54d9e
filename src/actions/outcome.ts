import type { Day } from '../domain/dates/day';
import { words } from '../domain/language/interface';
import { propertyNames } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import { parseStatus, type Status } from '../domain/note/status';
import { inTurn, type Edit } from '../domain/writing';
import { propertyWriter } from '../vault/note-writer';

export type OutcomeSettings = Pick<ReadingSettings, 'propertyNames' | 'statusWords'>;

/** Sets a note's status and its date: both, or neither. A note that already says the status in other words keeps those. */
export function editOutcome(text: string, status: Status, on: Day, settings: OutcomeSettings): Edit {
  const date = propertyNames('status_date', settings.propertyNames);
  return inTurn(text, [
    (note) => editStatus(note, status, settings),
    (note) => propertyWriter.set(note, date, on),
  ]);
}

function editStatus(text: string, status: Status, { propertyNames: names, statusWords }: OutcomeSettings): Edit {
  const key = propertyNames('status', names);
  const stated = parseStatus(propertyWriter.read(text, key), statusWords);
  return 'value' in stated && stated.value === status ? { kind: 'unchanged' } : propertyWriter.set(text, key, status);
}

/** The status as a person would say it: `no response`. */
export function statusInWords(status: Status): string {
  return words('actions').statuses[status];
}

/** Says that a note already has the status, so that nothing was written. */
export function alreadySet(status: Status): string {
  return words('actions').statusIsSet(statusInWords(status));
}
