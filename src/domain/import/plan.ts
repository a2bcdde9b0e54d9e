import { foldName, shownText } from '../note/link';
import type { NoteDraft } from './drafts';
import type { KnownApplication } from './existing';

/** A note to make: its path is free in the vault, and in the plan. */
export interface PlannedNote {
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

/** A row whose application has a note already. */
export interface ExistingApplication {
  readonly line: number;
  readonly name: string;
  /** The note's path; null if it is an earlier row of the table. */
  readonly path: string | null;
  /** The line of that earlier row; null if it is a note. */
  readonly duplicateOf: number | null;
}

export interface Plan {
  readonly notes: readonly PlannedNote[];
  readonly existing: readonly ExistingApplication[];
}

/** What a person wants of an import. */
export interface ImportOptions {
  /** A path without slashes around it; empty for the vault itself. */
  readonly folder: string;
  /** Whether a row whose application has a note already makes a note all the same. */
  readonly includeExisting: boolean;
}

/** What a person wants, and what the vault holds. */
export interface ImportTarget extends ImportOptions {
  /** The paths of all files and folders. */
  readonly paths: Iterable<string>;
  readonly known: Iterable<KnownApplication>;
}

/** Gives each draft its path, and finds those whose application exists already. */
export function planNotes(drafts: readonly NoteDraft[], { folder, paths, known, includeExisting }: ImportTarget): Plan {
  const free = new FreePaths(paths);
  const applications = new Applications(known);
  const notes: PlannedNote[] = [];
  const existing: ExistingApplication[] = [];
  const daysByRow = new Map<number, Set<string>>();
  for (const { line, name, text, heldOn, ...draft } of drafts) {
    const found = applications.find(draft);
    const isFurther = isFurtherRound(heldOn, daysByRow.get(found?.duplicateOf ?? -1));
    if (found === null) {
      applications.add(draft, { path: null, duplicateOf: line });
      daysByRow.set(line, new Set(heldOn));
    } else if (!isFurther) existing.push({ line, name, ...found });
    if (found !== null && !isFurther && !includeExisting) continue;
    notes.push({ line, path: free.take(folder === '' ? name : `${folder}/${name}`), text });
  }
  return { notes, existing };
}

/**
 * Whether a row of an application that the table has had already is a further round: in a table with a row for each
 * interview, it has another day. Its note has the same company and role, and so belongs to the same application.
 * @param earlier the days of the rows before, to which its own are added; undefined if the application is a note's
 */
function isFurtherRound(heldOn: readonly string[], earlier: Set<string> | undefined): boolean {
  if (earlier === undefined || earlier.size === 0 || heldOn.length === 0 || heldOn.some((day) => earlier.has(day))) return false;
  for (const day of heldOn) earlier.add(day);
  return true;
}

/** Hands out free paths: case-insensitive, as on most file systems. */
class FreePaths {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#taken.add(foldName(path));
  }

  take(base: string): string {
    const key = foldName(base);
    for (let n = this.#next.get(key) ?? 1; ; n += 1) {
      const path = n === 1 ? `${base}.md` : `${base} ${n}.md`;
      if (this.#taken.has(foldName(path))) continue;
      this.#taken.add(foldName(path));
      this.#next.set(key, n + 1);
      return path;
    }
  }
}

type Match = Pick<ExistingApplication, 'path' | 'duplicateOf'>;
type Facts = Pick<KnownApplication, 'company' | 'role' | 'applied'>;

/** Two are one application if company and role are equal, unless both say when they applied, and not the same day. */
class Applications {
  /** By company and role, then by the day of application; empty if unknown. */
  readonly #byName = new Map<string, Map<string, Match>>();

  constructor(known: Iterable<KnownApplication>) {
    for (const { path, ...facts } of known) this.add(facts, { path, duplicateOf: null });
  }

  add(facts: Facts, match: Match): void {
    const key = nameKey(facts);
    const dated = this.#byName.get(key) ?? new Map<string, Match>();
    this.#byName.set(key, dated.set(facts.applied ?? '', match));
  }

  find(facts: Facts): Match | null {
    const dated = this.#byName.get(nameKey(facts));
    if (facts.applied === null) return dated?.values().next().value ?? null;
    return dated?.get(facts.applied) ?? dated?.get('') ?? null;
  }
}

function nameKey({ company, role }: Facts): string {
  return `${foldName(shownText(company))}\n${foldName(shownText(role))}`;
}
