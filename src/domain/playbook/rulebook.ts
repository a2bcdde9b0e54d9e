import type { Day } from '../dates/day';
import type { RegionCode } from '../dates/holidays';
import { workingDaysOf, type WorkingDays } from '../dates/working-days';
import { ACTIONS, type Action } from '../note/actions';
import { CADENCES, type Cadence } from './cadence';
import type { RoundRule, Rule, SearchRule } from './rule';
import { RULES } from './rules';
import type { RuleSettings } from './settings';

/** A rule that is switched on, with this person's numbers. */
export interface RuleInForce<R extends Rule = Rule> {
  readonly action: Action;
  readonly rule: R;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The playbook as one person's settings have it. */
export interface Rulebook {
  /** About each round. */
  readonly rules: readonly RuleInForce<RoundRule>[];
  /** About the search as a whole. */
  readonly searchRules: readonly RuleInForce<SearchRule>[];
  readonly cadence: Cadence;
  readonly checkInsAllowed: number;
  /** The working days at the interview's place; null: those of the settings. */
  workingDaysIn(region: RegionCode | null): WorkingDays;
  /** After how many days without any date an application is quiet; 0: never. */
  readonly quietAfter: number;
  /** What was due before this day is not listed; null: everything is. */
  readonly startFrom: Day | null;
}

export function makeRulebook(settings: RuleSettings): Rulebook {
  const rules = ACTIONS.filter((action) => !settings.rulesOff.includes(action)).map((action) => inForce(action, settings));
  return {
    rules: rules.filter((one): one is RuleInForce<RoundRule> => one.rule.scope !== 'search'),
    searchRules: rules.filter((one): one is RuleInForce<SearchRule> => one.rule.scope === 'search'),
    cadence: CADENCES[settings.cadence],
    checkInsAllowed: settings.checkInsAllowed,
    workingDaysIn: workingDaysByRegion(settings),
    quietAfter: settings.quietAfter,
    startFrom: settings.startFrom,
  };
}

function workingDaysByRegion(settings: RuleSettings): Rulebook['workingDaysIn'] {
  const known = new Map<RegionCode | null, WorkingDays>();
  return (stated) => {
    const region = stated ?? settings.region;
    const days = known.get(region) ?? workingDaysOf(region === settings.region ? settings : elsewhere(settings, region));
    known.set(region, days);
    return days;
  };
}

/** The person's own weekend and days off apply everywhere, but their calendar file of holidays applies only at home. */
function elsewhere(settings: RuleSettings, region: RegionCode | null): RuleSettings {
  return { ...settings, region, fileHolidays: [] };
}

function inForce(action: Action, settings: RuleSettings): RuleInForce {
  const rule = RULES[action];
  const changed = settings.ruleNumbers[action] ?? {};
  const numbers = Object.entries(rule.numbers).map(([name, number]) => [name, changed[name] ?? number.default] as const);
  return { action, rule, numbers: Object.fromEntries(numbers) };
}
