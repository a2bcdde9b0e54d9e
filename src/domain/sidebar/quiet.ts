import type { InterviewStatus } from '../playbook/follow-up';

/**
 * The applications that have been quiet for a long time, each by the interview whose note closes it: the
 * latest one, because a later round's status goes before an earlier one's.
 */
export function quietApplications(interviews: readonly InterviewStatus[]): readonly InterviewStatus[] {
  const chosen = new Map<string, InterviewStatus>();
  for (const interview of interviews) {
    if (interview.phase !== 'quiet') continue;
    const other = chosen.get(interview.application);
    if (other === undefined || placeOf(interview) >= placeOf(other)) chosen.set(interview.application, interview);
  }
  return [...chosen.values()];
}

/**
 * Those of the quiet applications that a status in their note closes without closing another one: their
 * notes hold no interview of an application that is still alive.
 */
export function closableQuiet(interviews: readonly InterviewStatus[]): readonly InterviewStatus[] {
  const alive = new Set(interviews.filter(({ phase }) => phase !== 'quiet').map(({ note }) => note));
  const byNote = new Map(quietApplications(interviews).map((interview) => [interview.note, interview]));
  return [...byNote.values()].filter(({ note }) => !alive.has(note));
}

/** The playbook's order of rounds: by start; of those without a date, one that is scheduled comes last and any other first. */
function placeOf({ start, status }: InterviewStatus): number {
  return start?.instant ?? (status === 'scheduled' ? Infinity : -Infinity);
}
