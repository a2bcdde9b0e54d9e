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
    if (interview.ofNote !== null && (speaker === undefined || comesFirst(interview, speaker, now))) speakers.set(interview.note, interview);
  }
  if (speakers.size === 0) return interviews;
  return interviews.map((interview) => {
    const { ofNote } = interview;
    if (ofNote === null) return interview;
    return speakers.get(interview.note) === interview ? withNoteOutcome(interview, ofNote, now) : { ...interview, calledOff: isCalledOff(interview, ofNote, now) };
  });
}

/** The later of two that are over; before any is, the earlier. */
function comesFirst(interview: Interview, than: Interview, now: Instant): boolean {
  const [over, other] = [hasEnded(interview, now), hasEnded(than, now)];
  if (over !== other) return over;
  const later = startOf(interview) > startOf(than);
  return over ? later : startOf(interview) < startOf(than);
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

function hasEnded({ schedule }: Interview, now: Instant): boolean {
  return schedule !== null && schedule.end.instant <= now;
}

/** One without a date comes after those that have one. */
function startOf({ schedule }: Interview): Instant {
  return schedule?.start.instant ?? Number.MAX_SAFE_INTEGER;
}
