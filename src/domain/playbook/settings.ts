import type { Day } from '../dates/day';
import type { WorkingDaySettings } from '../dates/working-days';
import type { Action } from '../note/actions';
import type { CadenceName } from './cadence';

/** A person's own numbers for rules, by the names that the rules give them. */
export type RuleNumbers = Partial<Record<Action, Readonly<Record<string, number>>>>;

/** When things are due. */
export interface RuleSettings extends WorkingDaySettings {
  readonly cadence: CadenceName;
  /** How many check-ins are suggested before an application is closed: 1 to 3. */
  readonly checkInsAllowed: number;
  /** After how many days without any date an open application is quiet; 0: never. */
  readonly quietAfter: number;
  /** What was due before this day is not listed; null: everything is. */
  readonly startFrom: Day | null;
  /** The rules that are switched off. */
  readonly rulesOff: readonly Action[];
  readonly ruleNumbers: RuleNumbers;
}

export const DEFAULT_RULES: RuleSettings = {
  cadence: 'balanced',
  checkInsAllowed: 2,
  region: null,
  weekend: null,
  daysOff: [],
  workedDays: [],
  quietAfter: 60,
  startFrom: null,
  rulesOff: [],
  ruleNumbers: {},
};
