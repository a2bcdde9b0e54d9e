import type { WorkingDaySettings } from '../dates/working-days';
import type { DateOrder } from '../dates/written';
import type { PropertyName } from './properties';
import type { Status } from './status';

export type { DateOrder };

/** Further names under which a person's notes have the properties. */
export type CustomNames = Readonly<Partial<Record<PropertyName, readonly string[]>>>;

/** A person's own words for a status. */
export type CustomStatusWords = Readonly<Partial<Record<Status, readonly string[]>>>;

/** Which notes are interviews, and how they are read. A period in words ends on its last working day, as the rules have it. */
export interface ReadingSettings extends WorkingDaySettings {
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
  readonly propertyNames: CustomNames;
  readonly statusWords: CustomStatusWords;
  /** The person's own addresses, which are never a contact. */
  readonly myAddresses: readonly string[];
}

export const DEFAULT_READING: ReadingSettings = {
  typeProperty: 'type',
  typeValue: 'interview',
  tag: 'interview',
  folder: '',
  excludedFolders: [],
  dateOrder: 'ask',
  region: null,
  weekend: null,
  daysOff: [],
  workedDays: [],
  propertyNames: {},
  statusWords: {},
  myAddresses: [],
};
