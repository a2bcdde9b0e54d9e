import type { Day } from '../dates/day';
import type { Action } from '../note/actions';
import type { CadenceName } from './cadence';

/** A person's own numbers for rules, by the names that the rules give them. */
export type RuleNumbers = Partial<Record<Action, Readonly<Record<string, number>>>>;

/** When things are due. */
export interface RuleSettings {
  readonly cadence: CadenceName;
  /** How many check-ins are suggested before an application is closed: 1 to 3. */
  readonly checkInsAllowed: number;
  /** Days of the week that are not worked, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
  /** Single days that are not worked: public holidays, a person's own days off. */
  readonly daysOff: readonly Day[];
  /** Days without anything dated after which an open application is quiet; 0: never. */
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
  weekend: [0, 6],
  daysOff: [],
  quietAfter: 60,
  startFrom: null,
  rulesOff: [],
  ruleNumbers: {},
};
