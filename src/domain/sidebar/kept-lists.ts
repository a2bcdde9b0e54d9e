import {
  compareShown, FOLLOW_UP_ORDERS, STATUS_ORDERS, type AgendaLists, type FollowUpLists, type ShownApplication, type StatusLists,
} from '../playbook/agenda-lists';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { KeptResults } from '../playbook/sorted-list';
import type { Choices } from './choices';
import { compareBundles, type Bundle } from './groups';
import type { Undrawn } from './sidebar';

/** The filter: what is shown. */
export interface Shows {
  followUp(item: FollowUp): boolean;
  status(interview: InterviewStatus): boolean;
}

/**
 * What the sidebar has made of an agenda's lists, kept from one change to the next, so that only what is new is filtered and
 * grouped.
 */
export class KeptLists {
  #filter = '';
  readonly #followUps = new Map<keyof FollowUpLists, KeptResults<FollowUp, boolean>>();
  readonly #statuses = new Map<keyof StatusLists, KeptResults<InterviewStatus, boolean>>();
  #applications = new KeptResults<ShownApplication, ShownApplication | null>(compareShown);
  #folds: Choices['folds'] = {};
  #groups = new KeptResults<Bundle, Undrawn>(compareBundles);
  /** What is made of each application, whatever the filter. */
  readonly bundles = new KeptResults<ShownApplication, Bundle>(compareShown);

  /** The same lists, emptied if the filter is another one than before. */
  by(filter: string): this {
    if (filter === this.#filter) return this;
    this.#filter = filter;
    this.#followUps.clear();
    this.#statuses.clear();
    this.#applications = new KeptResults(compareShown);
    this.#groups = new KeptResults(compareBundles);
    return this;
  }

  /** The group of each bundle, kept as long as the same groups and rows are folded. */
  groups(folds: Choices['folds']): KeptResults<Bundle, Undrawn> {
    if (folds !== this.#folds) this.#groups = new KeptResults(compareBundles);
    this.#folds = folds;
    return this.#groups;
  }

  followUps(name: keyof FollowUpLists, lists: FollowUpLists, shows: Shows): readonly FollowUp[] {
    const kept = this.#followUps.get(name) ?? new KeptResults<FollowUp, boolean>(FOLLOW_UP_ORDERS[name]);
    this.#followUps.set(name, kept);
    return chosen(lists[name], kept.of(lists[name], (item) => shows.followUp(item)));
  }

  statuses(name: keyof StatusLists, lists: StatusLists, shows: Shows): readonly InterviewStatus[] {
    const kept = this.#statuses.get(name) ?? new KeptResults<InterviewStatus, boolean>(STATUS_ORDERS[name]);
    this.#statuses.set(name, kept);
    return chosen(lists[name], kept.of(lists[name], (interview) => shows.status(interview)));
  }

  /** The applications that the filter shows, each without what it hides. If all of one is shown, it is the same object. */
  applications({ applications }: AgendaLists, shows: Shows): readonly ShownApplication[] {
    const parts = this.#applications.of(applications, (one) => withShown(one, shows));
    const shown = parts.filter((part) => part !== null);
    // What remains of an application can be less urgent.
    return parts.every((part, at) => part === null || part === applications[at]) ? shown : shown.sort(compareShown);
  }
}

function chosen<T>(all: readonly T[], isChosen: readonly boolean[]): readonly T[] {
  return all.filter((_, at) => isChosen[at]);
}

/** Null if nothing of it is shown. */
function withShown(one: ShownApplication, shows: Shows): ShownApplication | null {
  const items = one.items.filter((item) => shows.followUp(item));
  const waiting = one.waiting.filter((interview) => shows.status(interview));
  if (items.length === one.items.length && waiting.length === one.waiting.length) return one;
  return items.length + waiting.length === 0 ? null : { ...one, items, waiting };
}
