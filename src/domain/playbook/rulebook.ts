import { WorkingDays } from '../dates/working-days';
import { ACTIONS, type Action } from '../note/actions';
import { CADENCES, type Cadence } from './cadence';
import type { Rule } from './rule';
import { RULES } from './rules';
import type { RuleSettings } from './settings';

/** A rule in force, with the numbers that hold for this person. */
export interface RuleInForce {
  readonly action: Action;
  readonly rule: Rule;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The playbook as one person's settings have it. */
export interface Rulebook {
  readonly rules: readonly RuleInForce[];
  readonly cadence: Cadence;
  readonly checkInsAllowed: number;
  readonly workingDays: WorkingDays;
}

export function makeRulebook(settings: RuleSettings): Rulebook {
  return {
    rules: ACTIONS.filter((action) => !settings.rulesOff.includes(action)).map((action) => inForce(action, settings)),
    cadence: CADENCES[settings.cadence],
    checkInsAllowed: settings.checkInsAllowed,
    workingDays: new WorkingDays(settings.weekend, settings.daysOff),
  };
}

function inForce(action: Action, settings: RuleSettings): RuleInForce {
  const rule = RULES[action];
  const own = settings.ruleNumbers[action] ?? {};
  const numbers = Object.entries(rule.numbers).map(([name, number]) => [name, own[name] ?? number.default] as const);
  return { action, rule, numbers: Object.fromEntries(numbers) };
}
