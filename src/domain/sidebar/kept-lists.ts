import {
  compareShown, FOLLOW_UP_ORDERS, STATUS_ORDERS, type AgendaLists, type FollowUpLists, type ShownApplication, type StatusLists,
} from '../playbook/agenda-lists';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { KeptResults } from '../playbook/sorted-list';
import type { Choices } from './choices';
import { compareBundles, type Bundle } from './groups';
import type { Group } from './sidebar';

/** Whether things are shown. */
export interface Shows {
  followUp(item: FollowUp): boolean;
  status(interview: InterviewStatus): boolean;
}

/** What the sidebar makes of an agenda's lists, kept from one change to the next: what stays in them is not filtered or grouped again. */
export class KeptLists {
  #filter = '';
  readonly #followUps = new Map<keyof FollowUpLists, KeptResults<FollowUp, boolean>>();
  readonly #statuses = new Map<keyof StatusLists, KeptResults<InterviewStatus, boolean>>();
  #applications = new KeptResults<ShownApplication, ShownApplication | null>(compareShown);
  #folds: Choices['folds'] = {};
  #groups = new KeptResults<Bundle, Group>(compareBundles);
  /** What is made of each application, whatever the filter. */
  readonly bundles = new KeptResults<ShownApplication, Bundle>(compareShown);

  /** The same, with nothing kept of another filter. */
  by(filter: string): this {
    if (filter === this.#filter) return this;
    this.#filter = filter;
    this.#followUps.clear();
    this.#statuses.clear();
    this.#applications = new KeptResults(compareShown);
    this.#groups = new KeptResults(compareBundles);
    return this;
  }

  /** What was made of each bundle while the same was folded. */
  groups(folds: Choices['folds']): KeptResults<Bundle, Group> {
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

  /** The applications with what is shown of each, if anything is. One of which all is shown is the same object. */
  applications({ applications }: AgendaLists, shows: Shows): readonly ShownApplication[] {
    const parts = this.#applications.of(applications, (one) => withShown(one, shows));
    const shown = parts.filter((part) => part !== null);
    // What is left of an application can be less urgent.
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
