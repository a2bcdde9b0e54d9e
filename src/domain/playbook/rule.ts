import { addDays, type Day } from '../dates/day';
import type { WorkingDays } from '../dates/working-days';
import { endOf, startOf, type Instant, type Moment, type Zone } from '../dates/zoned';
import type { Channel } from '../note/channels';
import type { Interview } from '../note/interview';
import type { Person } from '../note/people';
import type { Status } from '../note/status';
import type { Application } from './application';
import type { Cadence } from './cadence';
import type { Acceptance, OtherApplications } from './other-applications';
import type { Source } from './sources';
import { latestPastDay } from './status-day';

/** A number of a rule that a person can change. */
export interface RuleNumber {
  readonly default: number;
  readonly unit: 'days' | 'working days';
}

/** What a rule looks at: one round of an application, at one moment. */
export interface Situation {
  readonly round: Interview;
  readonly application: Application;
  /** What other applications mean for it. */
  readonly others: OtherApplications;
  /** The acceptance of another application that ends this one; null if there is none. */
  readonly acceptance: Acceptance | null;
  /** The latest date is so long ago that nothing is suggested any more. */
  readonly isQuiet: boolean;
  /** That number of days. */
  readonly quietAfter: number;
  readonly cadence: Cadence;
  readonly checkInsAllowed: number;
  readonly workingDays: WorkingDays;
  readonly now: Instant;
  /** Today in the round's zone. Only the results of rules that call this are worked out again at midnight. */
  readonly today: () => Day;
}

/** What a rule suggests, before the journal, lapses and working days are applied. */
export interface Proposal {
  readonly n?: number;
  /** The interviewer or reference it is for. */
  readonly person?: Person;
  /** The recipient; null if nobody is named, or if the person does it for themselves. */
  readonly to: Person | null;
  readonly channel: Channel | null;
  readonly from: Moment;
  readonly due: Moment;
  /** The last day on which it is still worth doing; without one it does not lapse. */
  readonly lapses?: Day;
  /** The due day is not moved to a working day. */
  readonly fixed?: boolean;
  /** Journal lines before this day are about an earlier one of the same kind. */
  readonly since?: Day;
  readonly why: string;
}

/** What a rule about the whole search looks at, at one moment. */
export interface Search {
  /** Whether there is any interview. */
  readonly isOn: boolean;
  /** Whether it is true of any interview that starts between the two instants, both included. */
  isTrueOfAny(from: Instant, to: Instant, is: (round: Interview) => boolean): boolean;
  /** An offer waits for its answer, or one was accepted: there is no need to keep looking. */
  readonly hasOffer: boolean;
  readonly now: Instant;
  /** The device's zone. */
  readonly zone: Zone;
}

interface RuleBase {
  readonly sources: readonly Source[];
  readonly numbers: Readonly<Record<string, RuleNumber>>;
}

/** A row of the playbook about each round of an application. */
export interface RoundRule extends RuleBase {
  /**
   * Whose journal lines count for its proposals. `round`: those of the round itself; `application`:
   * those of all rounds; `repeated`: those of all rounds, and each is one step after which the next may follow.
   */
  readonly scope: 'round' | 'application' | 'repeated';
  /** ☎ in the playbook: a due day that is not a working day moves to the next one. */
  readonly contact: boolean;
  /** It goes to the employer: never due if they asked not to be contacted. */
  readonly employer: boolean;
  /** The closed statuses in which it still applies; without any it ends when the application closes. */
  readonly whenClosed: readonly Status[];
  /** It still applies in a quiet application. */
  readonly whenQuiet: boolean;
  /** It still applies if another application of the same search is accepted. */
  readonly whenAcceptedElsewhere: boolean;
  /** The things to do in the situation, numbers being the person's own if set. */
  propose(situation: Situation, numbers: Readonly<Record<string, number>>): readonly Proposal[];
}

/** A row of the playbook about all interviews together: it concerns no note. */
export interface SearchRule extends RuleBase {
  readonly scope: 'search';
  readonly employer?: undefined;
  propose(search: Search, numbers: Readonly<Record<string, number>>): readonly Proposal[];
}

/** A row of the playbook. */
export type Rule = RoundRule | SearchRule;

/** The defaults of a row. They give all rows the same shape, which the engine reads fastest. */
const USUAL = {
  contact: false, employer: false, whenClosed: [], whenQuiet: false, whenAcceptedElsewhere: false,
} as const satisfies Partial<RoundRule>;

/** The fields that a row may leave out. */
type Unsaid = keyof typeof USUAL;

/** The row as its author writes it: `propose` can name only the numbers that the row has. */
type RowOf<R extends Rule, N extends string> = Omit<R, 'numbers' | 'propose' | Unsaid> & Partial<Pick<R, keyof R & Unsaid>> & {
  readonly numbers: Readonly<Record<N, RuleNumber>>;
  propose(about: Parameters<R['propose']>[0], numbers: Readonly<Record<N, number>>): readonly Proposal[];
};

/** Checks that a row's `propose` uses only the row's own numbers. */
export function rule<N extends string>(row: RowOf<RoundRule, N>): RoundRule {
  return { ...USUAL, ...row };
}

export function searchRule<N extends string>(row: RowOf<SearchRule, N>): SearchRule {
  return row;
}

/** A number of calendar days, or of working days. */
export function days(count: number): RuleNumber {
  return { default: count, unit: 'days' };
}

export function workingDays(count: number): RuleNumber {
  return { default: count, unit: 'working days' };
}

/** From the start of one day to the end of another (or the same). */
export function span(first: Day, last: Day, zone: Zone): Pick<Proposal, 'from' | 'due'> {
  return { from: startOf(first, zone), due: endOf(last, zone) };
}

/** The timing for a status whose day is unknown: all of today, and not moved to a working day. */
export function todayOnly({ today, round }: Situation): Pick<Proposal, 'from' | 'due' | 'fixed'> {
  return { ...span(today(), today(), round.zone), fixed: true };
}

/** How a proposal's dates count from a status's day. */
interface Since {
  /** Default: the day itself. */
  readonly from?: (day: Day) => Day;
  readonly due: (day: Day) => Day;
  /** The number of days after which it lapses. */
  readonly lapse?: number;
}

/**
 * A proposal's dates that count from a status's day. If that day is unknown, the proposal is due today, but its lapse counts from
 * the latest day in the note: a rejection of two years ago is over.
 */
export function sinceStatus(
  situation: Situation, statusDay: Day | null, { from, due, lapse }: Since,
): Pick<Proposal, 'from' | 'due' | 'fixed' | 'lapses'> {
  const { round, now } = situation;
  const counted = statusDay ?? latestPastDay(round, now);
  const lapses = lapse === undefined || counted === null ? {} : { lapses: addDays(counted, lapse) };
  if (statusDay === null) return { ...todayOnly(situation), ...lapses };
  return { ...span(from?.(statusDay) ?? statusDay, due(statusDay), round.zone), ...lapses };
}
