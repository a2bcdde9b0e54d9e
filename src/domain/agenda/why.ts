import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { RULES } from '../playbook/rules';
import { SOURCES } from '../playbook/sources';
import type { DraftLetter } from './draft-letter';
import { fullMoment, type Viewer } from './when';

/** What stands behind a row, each line ready to be read. */
export interface Why {
  readonly sentence: string;
  /** The rule's name; null where no rule but the employer or the calendar holds the row. */
  readonly rule: string | null;
  /** The titles of the articles that advise it. */
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  /** What was seen in the letter that stands in the note. */
  readonly letter: readonly string[];
}

/** Why a thing is to be done, and from when to when. */
export function whyItem(item: FollowUp, viewer: Viewer, draft: DraftLetter | null = null): Why {
  const full = (moment: FollowUp['due']) => fullMoment(moment, item.zone, viewer);
  const dates = [`From ${full(item.from)}`, `Due ${full(item.due)}`];
  return {
    sentence: item.why,
    rule: RULES[item.action].label,
    sources: item.sources.map((source) => SOURCES[source]),
    dates: item.ruleDue === null ? dates : [...dates, `Snoozed; due by the rule on ${full(item.ruleDue)}`],
    letter: draft === null ? [] : draft.isReady ? [draft.summary] : draft.details,
  };
}

/** Why there is nothing to do yet. */
export function whyWait({ waitingReason, waitingUntil, zone }: InterviewStatus, viewer: Viewer): Why {
  const until = waitingUntil === null
    ? 'No day is known for the next step'
    : `The next step can be taken from ${fullMoment(waitingUntil, zone, viewer)}`;
  return { sentence: `Nothing to do yet: ${waitingReason}.`, rule: null, sources: [], dates: [until], letter: [] };
}
