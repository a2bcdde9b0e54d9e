import { doneToday, type DoneLine } from '../domain/agenda/done-today';
import type { FactsOf, NoteFacts } from '../domain/agenda/about';
import type { SidebarHost } from './sidebar-host';

/** Looks notes up for as long as none of them changes: for one drawing. */
export function factsLookUp(host: SidebarHost): FactsOf {
  const known = new Map<string, NoteFacts | null>();
  return (note) => {
    const facts = known.get(note) ?? factsOf(host, note);
    known.set(note, facts);
    return facts;
  };
}

/** What the sidebar says of a note beyond its follow-ups; null where the note holds no interview. */
function factsOf(host: SidebarHost, note: string): NoteFacts | null {
  const interviews = host.index.interviewsOf(note);
  const [first] = interviews;
  if (first === undefined) return null;
  const between = interviews.findLast(({ agency, agencyContact }) => agency !== null || agencyContact !== null);
  const starts = interviews.flatMap(({ schedule }) => schedule?.start.instant ?? []);
  return {
    application: first.application,
    agency: between?.agency ?? between?.agencyContact?.name ?? null,
    start: starts.length === 0 ? null : Math.max(...starts),
  };
}

/** What the notes say was done today. */
export function doneOf(host: SidebarHost): readonly DoneLine[] {
  const notes = new Set(host.index.agenda().interviews.map(({ note }) => note));
  const interviews = [...notes].flatMap((note) => host.index.interviewsOf(note));
  return doneToday(interviews, { now: host.clock.now(), zone: host.clock.zone });
}
