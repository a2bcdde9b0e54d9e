import { quietApplications } from '../playbook/agenda-lists';
import type { InterviewStatus } from '../playbook/follow-up';

/**
 * The quiet applications that can be closed by a status in their note without closing another one: no interview in that note
 * belongs to an application that is still active.
 */
export function closableQuiet(interviews: readonly InterviewStatus[]): readonly InterviewStatus[] {
  const alive = new Set(interviews.filter(({ phase }) => phase !== 'quiet').map(({ note }) => note));
  const byNote = new Map(quietApplications(interviews).map((interview) => [interview.note, interview]));
  return [...byNote.values()].filter(({ note }) => !alive.has(note));
}
