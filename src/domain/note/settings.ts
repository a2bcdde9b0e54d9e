import type { PropertyName } from './properties';
import type { Status } from './status';

/** In which order day and month stand in a date such as `03/04/2025`; `ask`: such a date is a problem. */
export type DateOrder = 'ask' | 'day-month' | 'month-day';

/** Further names under which a person's notes have the properties. */
export type CustomNames = Readonly<Partial<Record<PropertyName, readonly string[]>>>;

/** A person's own words for where an application stands. */
export type CustomStatusWords = Readonly<Partial<Record<Status, readonly string[]>>>;

/** Which notes are interviews, and how they are read. */
export interface ReadingSettings {
  /** Notes whose property of this name has this value are interviews. */
  readonly typeProperty: string;
  readonly typeValue: string;
  /** Notes with this tag (written without `#`) are interviews; empty: no tag is. */
  readonly tag: string;
  /** Notes below this folder are interviews, and new ones go there; empty: no folder. */
  readonly folder: string;
  readonly dateOrder: DateOrder;
  readonly propertyNames: CustomNames;
  readonly statusWords: CustomStatusWords;
  /** The person's own addresses, which are nobody's contact. */
  readonly myAddresses: readonly string[];
}

export const DEFAULT_READING: ReadingSettings = {
  typeProperty: 'type',
  typeValue: 'interview',
  tag: 'interview',
  folder: '',
  dateOrder: 'ask',
  propertyNames: {},
  statusWords: {},
  myAddresses: [],
};
