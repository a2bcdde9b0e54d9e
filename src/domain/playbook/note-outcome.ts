import type { Instant } from '../dates/zoned';
import type { Interview, NoteOutcome } from '../note/interview';
import { isClosed } from '../note/status';

/**
 * Says which interview the words of an application's note are about at that moment: its status and
 * its feedback speak for the latest interview held, else for the first to come. One still to come is
 * scheduled, unless the note is closed.
 */
export function applyNoteOutcome(interviews: readonly Interview[], now: Instant): readonly Interview[] {
  const speakers = new Map<string, Interview>();
  for (const interview of interviews) {
    const speaker = speakers.get(interview.note);
    const speaks = interview.ofNote !== null && (speaker === undefined || comesFirst(interview, speaker, now));
    if (speaks) speakers.set(interview.note, interview);
  }
  if (speakers.size === 0) return interviews;
  return interviews.map((interview) => {
    const { ofNote } = interview;
    if (ofNote === null) return interview;
    if (speakers.get(interview.note) === interview) return withNoteOutcome(interview, ofNote, now);
    return { ...interview, calledOff: isCalledOff(interview, ofNote, now) };
  });
}

/** Of two that have ended the later one; before any has, the earlier. */
function comesFirst(interview: Interview, other: Interview, now: Instant): boolean {
  const ended = hasEnded(interview, now);
  if (ended !== hasEnded(other, now)) return ended;
  return ended ? startOf(interview) > startOf(other) : startOf(interview) < startOf(other);
}

function withNoteOutcome(interview: Interview, { status, statusDate, feedback }: NoteOutcome, now: Instant): Interview {
  const speaks = interview.status === null && (hasEnded(interview, now) || (status !== null && (isClosed(status) || status === 'offer')));
  return {
    ...interview, feedback: interview.feedback ?? feedback,
    ...(speaks ? { status, statusDate: interview.statusDate ?? statusDate } : {}),
  };
}

function isCalledOff(interview: Interview, { status }: NoteOutcome, now: Instant): boolean {
  return interview.status === null && !hasEnded(interview, now) && status !== null && isClosed(status);
}

export function hasEnded({ schedule }: Interview, now: Instant): boolean {
  return schedule !== null && schedule.end.instant <= now;
}

/** One without a date comes after those that have one. */
function startOf({ schedule }: Interview): Instant {
  return schedule?.start.instant ?? Number.MAX_SAFE_INTEGER;
}
