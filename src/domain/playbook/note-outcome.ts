import type { Instant } from '../dates/zoned';
import type { Interview, NoteOutcome } from '../note/interview';
import { isClosed, type Status } from '../note/status';

/**
 * Says which interview the words of an application note are about at that moment: its status and its
 * feedback speak for the latest interview held, else for the first to come. One still to come is
 * scheduled, unless the note is closed.
 */
export function applyNoteOutcome(interviews: readonly Interview[], now: Instant): readonly Interview[] {
  if (interviews.every(({ ofNote }) => ofNote === null)) return interviews;
  const stated = interviews.map((interview) => (interview.ofNote === null ? interview : withOwnStatus(interview, interview.ofNote)));
  const speakers = new Map<string, Interview>();
  for (const interview of stated) {
    const speaker = speakers.get(interview.note);
    const speaks = interview.ofNote !== null && (speaker === undefined || comesFirst(interview, speaker, now));
    if (speaks) speakers.set(interview.note, interview);
  }
  return stated.map((interview, index) => {
    const { ofNote } = interview;
    if (ofNote === null) return interview;
    if (speakers.get(interview.note) === interview) return withNoteOutcome(interview, ofNote, now);
    const own = interviews[index];
    // The answer to the offer is a later interview's.
    if (own?.status === 'offer' && hasEnded(own, now)) return own;
    return { ...interview, calledOff: interview.calledOff || isCalledOff(interview, ofNote, now) };
  });
}

/**
 * What the interview states of its own status. The end of the whole application takes priority over a status that waits for it. The
 * note's `status_date` also applies to a listed interview that states the status without a date.
 */
function withOwnStatus(interview: Interview, ofNote: NoteOutcome): Interview {
  const { status, statusDate } = interview;
  if (status === null) return interview;
  if (goesBefore(ofNote.status, status)) return { ...interview, status: null, statusDate: null };
  const isSame = ofNote.status === null || ofNote.status === status;
  return isSame ? { ...interview, statusDate: statusDate ?? ofNote.statusDate } : interview;
}

/** A final status takes priority over one that waits for it; only an offer can be accepted or declined, so these are its answer. */
function goesBefore(ofNote: Status | null, own: Status): boolean {
  if (own === 'offer') return ofNote === 'accepted' || ofNote === 'declined';
  return isEnd(ofNote) && (own === 'scheduled' || own === 'waiting');
}

/**
 * The later of two that have ended, and the earlier of two that have not. If both begin at the same time, the first in the list.
 */
function comesFirst(interview: Interview, other: Interview, now: Instant): boolean {
  const ended = hasEnded(interview, now);
  if (ended !== hasEnded(other, now)) return ended;
  if (startOf(interview) === startOf(other)) return compareInList(interview, other) < 0;
  return ended ? startOf(interview) > startOf(other) : startOf(interview) < startOf(other);
}

function withNoteOutcome(interview: Interview, { status, statusDate, feedback }: NoteOutcome, now: Instant): Interview {
  const speaks = interview.status === null && (hasEnded(interview, now) || isEnd(status) || status === 'offer');
  return {
    ...interview, feedback: interview.feedback ?? feedback,
    ...(speaks ? { status, statusDate: interview.statusDate ?? statusDate } : {}),
  };
}

function isCalledOff(interview: Interview, { status }: NoteOutcome, now: Instant): boolean {
  return interview.status === null && !hasEnded(interview, now) && isEnd(status);
}

function isEnd(status: Status | null): boolean {
  return status !== null && isClosed(status);
}

/** Orders the interviews of one note as its list does. */
export function compareInList({ entry: a }: Pick<Interview, 'entry'>, { entry: b }: Pick<Interview, 'entry'>): number {
  return (a?.index ?? 0) - (b?.index ?? 0);
}

/** An interview that was called off does not take place, and so never ends. */
export function hasEnded({ schedule, calledOff }: Interview, now: Instant): boolean {
  return !calledOff && schedule !== null && schedule.end.instant <= now;
}

/** An interview without a date comes after those with one. */
function startOf({ schedule }: Interview): Instant {
  return schedule?.start.instant ?? Number.MAX_SAFE_INTEGER;
}
