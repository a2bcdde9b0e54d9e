import { foldName, shownText } from '../note/link';
import type { Draft } from './drafts';
import type { KnownApplication } from './existing';

/** A note to make: nothing stands at its path, and no other note of the plan goes there. */
export interface PlannedNote {
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

/** A row whose application has a note already. */
export interface AlreadyThere {
  readonly line: number;
  readonly name: string;
  /** The note's path; null where it is an earlier row of the table. */
  readonly path: string | null;
  /** The line of that earlier row. */
  readonly twin: number | null;
}

export interface Plan {
  readonly notes: readonly PlannedNote[];
  readonly there: readonly AlreadyThere[];
}

/** What there is in the vault, and what a person wants. */
export interface Place {
  /** A path without slashes around it; empty for the vault itself. */
  readonly folder: string;
  /** The paths of all files and folders. */
  readonly paths: Iterable<string>;
  readonly known: Iterable<KnownApplication>;
  /** Whether rows that are there already make a note all the same. */
  readonly again: boolean;
}

/** Gives each draft its path, and finds those whose application is there already. */
export function planNotes(drafts: readonly Draft[], { folder, paths, known, again }: Place): Plan {
  const free = new FreePaths(paths);
  const applications = new Applications(known);
  const notes: PlannedNote[] = [];
  const there: AlreadyThere[] = [];
  for (const { line, name, text, ...draft } of drafts) {
    const found = applications.find(draft);
    if (found !== null) there.push({ line, name, ...found });
    else applications.add(draft, { path: null, twin: line });
    if (found === null || again) notes.push({ line, path: free.take(folder === '' ? name : `${folder}/${name}`), text });
  }
  return { notes, there };
}

/** Hands out paths; case does not tell two apart, for on many disks it does not. */
class FreePaths {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.taken.add(foldName(path));
  }

  take(base: string): string {
    const key = foldName(base);
    for (let n = this.next.get(key) ?? 1; ; n += 1) {
      const path = n === 1 ? `${base}.md` : `${base} ${n}.md`;
      if (this.taken.has(foldName(path))) continue;
      this.taken.add(foldName(path));
      this.next.set(key, n + 1);
      return path;
    }
  }
}

type Where = Pick<AlreadyThere, 'path' | 'twin'>;
type Facts = Pick<KnownApplication, 'company' | 'role' | 'applied'>;

/** Two are one application where company and role are equal, unless both say when they applied, and not the same day. */
class Applications {
  /** By company and role, then by the day of application; empty where unknown. */
  private readonly byName = new Map<string, Map<string, Where>>();

  constructor(known: Iterable<KnownApplication>) {
    for (const { path, ...facts } of known) this.add(facts, { path, twin: null });
  }

  add(facts: Facts, where: Where): void {
    const key = nameKey(facts);
    const dated = this.byName.get(key) ?? new Map<string, Where>();
    this.byName.set(key, dated.set(facts.applied ?? '', where));
  }

  find(facts: Facts): Where | null {
    const dated = this.byName.get(nameKey(facts));
    if (facts.applied === null) return dated?.values().next().value ?? null;
    return dated?.get(facts.applied) ?? dated?.get('') ?? null;
  }
}

function nameKey({ company, role }: Facts): string {
  return `${foldName(shownText(company))}\n${foldName(shownText(role))}`;
}
