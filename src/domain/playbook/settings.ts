import type { Day } from '../dates/day';
import type { Action } from '../note/actions';
import type { CadenceName } from './cadence';

/** A person's own numbers for rules, by the names that the rules table gives them. */
export type RuleNumbers = Partial<Record<Action, Readonly<Record<string, number>>>>;

/** When things are due. */
export interface RuleSettings {
  readonly cadence: CadenceName;
  /** How many check-ins there are before an application is given up: 1 to 3. */
  readonly checkInsAllowed: number;
  /** Days of the week that are no working days, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
  /** Single days that are no working days: public holidays, one's own days off. */
  readonly daysOff: readonly Day[];
  /** The rules that are switched off. */
  readonly rulesOff: readonly Action[];
  readonly ruleNumbers: RuleNumbers;
  /** Days without anything dated after which an open application counts as quiet; 0: never. */
  readonly quietAfter: number;
  /** What was due before this day is not listed; null: everything is. */
  readonly startFrom: Day | null;
}

export const DEFAULT_RULES: RuleSettings = {
  cadence: 'balanced',
  checkInsAllowed: 2,
  weekend: [0, 6],
  daysOff: [],
  rulesOff: [],
  ruleNumbers: {},
  quietAfter: 60,
  startFrom: null,
};
