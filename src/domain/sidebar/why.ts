import { longDay } from '../dates/words';
import type { Moment } from '../dates/zoned';
import { words } from '../language/interface';
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

/** Says why to do a follow-up, and from when to when. */
export function whyItem(item: FollowUp, viewer: Viewer, draft: LetterDraft | null): Why {
  const full = (moment: Moment) => fullMoment(moment, item.zone, viewer);
  const { fullFrom, fullDue, snoozed } = words('sidebar');
  const dates = [fullFrom(full(item.from)), fullDue(full(item.due))];
  const original = item.ruleDue === null ? [] : [snoozed(full(item.ruleDue))];
  return {
    sentence: item.why,
    sources: item.sources.map((source) => SOURCES[source]),
    dates: [...dates, ...original, ...item.holidays.map(holidayWords)],
    letter: draft?.isReady === true ? [draft.summary] : draft?.details ?? [],
  };
}

function holidayWords({ day, name }: FollowUp['holidays'][number]): string {
  return words('sidebar').holiday(longDay(day), name);
}

/** Says why there is nothing to do yet. */
export function whyWait({ waitingReason, waitingUntil, zone }: InterviewStatus, viewer: Viewer): Why {
  const { noNextStep, nextStep, nothingYet } = words('sidebar');
  const until = waitingUntil === null ? noNextStep : nextStep(fullMoment(waitingUntil, zone, viewer));
  return { sentence: nothingYet(waitingReason), sources: [], dates: [until], letter: [] };
}

/** Says why an application counts as quiet, and what a person can do about it. */
export function whyQuiet({ waitingReason }: InterviewStatus): Why {
  return {
    sentence: words('sidebar').quietWhy(capitalized(waitingReason)),
    sources: [], dates: [], letter: [],
  };
}
