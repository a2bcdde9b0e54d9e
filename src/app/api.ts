import type { FollowUpActionsDeps } from '../actions/follow-up-actions';
import { reported } from '../actions/reported';
import type { Report } from '../actions/write-with-undo';
import { words } from '../domain/language/interface';
import { toJson } from '../domain/outside/agenda-json';
import { readDone, readUntil } from '../domain/outside/details';
import { findFollowUp, toKey, type Found } from '../domain/outside/follow-up-key';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { whenReady } from '../vault/when-ready';
import { allProblems, type ProblemSources } from './all-problems';

export interface ApiDeps extends FollowUpActionsDeps, ProblemSources {
  readonly index: FollowUpActionsDeps['index'] & Pick<InterviewIndex, 'agenda' | 'problems' | 'paths' | 'complete' | 'onChange'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Which follow-up: the fields of the JSON that tell it from others, or the whole item of the JSON. */
export type WhichFollowUp = Readonly<Partial<Record<'note' | 'action' | 'person' | 'n' | 'date' | 'round', string | number | null>>>;

/** What came of a write. */
export interface ApiResult {
  readonly ok: boolean;
  /** What the person was told, or why nothing was written. */
  readonly message: string;
}

/** What other plugins can use. `docs/interview-follow-up.d.ts` has the same declarations for them to copy. */
export interface InterviewFollowUpApi {
  /** Changes when something here no longer works as before. */
  readonly version: 1;
  /** Whether all notes have been read. Until then the agenda is incomplete. */
  readonly isReady: boolean;
  /** What is due now, as the command line prints it. It is a frozen copy. Throws once the plugin is turned off. */
  agenda(): ReturnType<typeof toJson>;
  /** Calls back when the agenda may have changed, until the function returned is called or the plugin is turned off. */
  onChange(callback: () => void): () => void;
  /** Marks it as done in its note. The person sees the same notice as always, with its undo. */
  markDone(which: WhichFollowUp, details?: { readonly on?: string; readonly via?: string }): Promise<ApiResult>;
  /** Puts it off until that day, such as 2026-12-04. The person sees the same notice as always, with its undo. */
  snooze(which: WhichFollowUp, until: string): Promise<ApiResult>;
}

/** @returns the API, and a function that ends it when the plugin is turned off */
export function makeApi(deps: ApiDeps): { readonly api: InterviewFollowUpApi; readonly end: () => void } {
  const { index, clock } = deps;
  const subscriptions = new Set<() => void>();
  let isOff = false;
  const change = async (which: unknown, act: (item: FollowUp) => Promise<ApiResult>): Promise<ApiResult> => {
    if (!isOff) await whenReady(index);
    if (isOff) return failed(words('outside').isOff);
    const item = findFollowUp({ items: index.agenda().items, notes: index.paths() }, toKey(which));
    return 'problem' in item ? failed(item.problem) : act(item.found);
  };
  const api: InterviewFollowUpApi = {
    version: 1,
    get isReady() { return !isOff && index.complete; },
    agenda() {
      if (isOff) throw new Error(words('outside').isOff);
      const now = clock.now();
      return frozenCopy(toJson({ agenda: index.agenda(), problems: allProblems(deps) }, now, clock.zone));
    },
    onChange(callback) {
      const end = isOff ? () => undefined : index.onChange(() => callback());
      subscriptions.add(end);
      return () => {
        subscriptions.delete(end);
        end();
      };
    },
    markDone: (which, details = {}) => change(which, (item) => (
      withRead(readDone(item, details, clock.now()), (read) => reported(deps, (actions) => actions.markDone(item, read))))),
    snooze: (which, until) => change(which, (item) => (
      withRead(readUntil(item, until, clock.now()), (day) => reported(deps, (actions) => actions.snooze(item, day))))),
  };
  const end = () => {
    isOff = true;
    for (const stop of subscriptions) stop();
    subscriptions.clear();
  };
  return { api: Object.freeze(api), end };
}

async function withRead<T>(read: Found<T>, act: (found: T) => Promise<Report>): Promise<ApiResult> {
  if ('problem' in read) return failed(read.problem);
  const { kind, words } = await act(read.found);
  return { ok: kind !== 'refused', message: words };
}

function failed(message: string): ApiResult {
  return { ok: false, message };
}

/** So that no caller can change what the plugin, or another caller, sees. */
function frozenCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => Object.freeze(part)) as T;
}
