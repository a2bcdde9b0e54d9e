import type { Moment } from '../dates/zoned';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { SOURCES } from '../playbook/sources';
import { capitalized } from '../text/letter-case';
import type { LetterDraft } from './row';
import { fullMoment, type Viewer } from './when';

/** The reason for a row, each line ready to be read. */
export interface Why {
  readonly sentence: string;
  /** The articles that advise it. */
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  /** What the review found in the letter that is in the note. */
  readonly letter: readonly string[];
}

/** Says why something is to be done, and from when to when. */
export function whyItem(item: FollowUp, viewer: Viewer, draft: LetterDraft | null): Why {
  const full = (moment: Moment) => fullMoment(moment, item.zone, viewer);
  const dates = [`From ${full(item.from)}`, `Due ${full(item.due)}`];
  return {
    sentence: item.why,
    sources: item.sources.map((source) => SOURCES[source]),
    dates: item.ruleDue === null ? dates : [...dates, `Snoozed. Originally due ${full(item.ruleDue)}`],
    letter: draft?.isReady === true ? [draft.summary] : draft?.details ?? [],
  };
}

/** Says why there is nothing to do yet. */
export function whyWait({ waitingReason, waitingUntil, zone }: InterviewStatus, viewer: Viewer): Why {
  const until = waitingUntil === null
    ? 'No date for the next step yet'
    : `Next step possible from ${fullMoment(waitingUntil, zone, viewer)}`;
  return { sentence: `Nothing to do yet: ${waitingReason}.`, sources: [], dates: [until], letter: [] };
}

/** Says why an application counts as quiet, and what a person can do about it. */
export function whyQuiet({ waitingReason }: InterviewStatus): Why {
  return {
    sentence: `${capitalized(waitingReason)}. Close the application, or take it up again with a date or a line in the journal.`,
    sources: [], dates: [], letter: [],
  };
}
