import { quietApplications } from '../playbook/agenda-lists';
import type { InterviewStatus } from '../playbook/follow-up';

/**
 * Those of the quiet applications that a status in their note closes without closing another one: their
 * notes hold no interview of an application that is still alive.
 */
export function closableQuiet(interviews: readonly InterviewStatus[]): readonly InterviewStatus[] {
  const alive = new Set(interviews.filter(({ phase }) => phase !== 'quiet').map(({ note }) => note));
  const byNote = new Map(quietApplications(interviews).map((interview) => [interview.note, interview]));
  return [...byNote.values()].filter(({ note }) => !alive.has(note));
}
