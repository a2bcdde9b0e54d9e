import type { Day } from '../dates/day';
import type { DateOrder } from '../dates/written';
import type { PropertyName } from './properties';
import type { Status } from './status';

export type { DateOrder };

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
  /** Notes below these folders never are. */
  readonly excludedFolders: readonly string[];
  readonly dateOrder: DateOrder;
  /** The days that are not worked, as the rules have them: a period in words ends on its last working day. */
  readonly weekend: readonly number[];
  readonly daysOff: readonly Day[];
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
  excludedFolders: [],
  dateOrder: 'ask',
  weekend: [0, 6],
  daysOff: [],
  propertyNames: {},
  statusWords: {},
  myAddresses: [],
};
