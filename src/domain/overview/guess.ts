import { identify, type NoteFile } from '../note/identify';
import { Properties, propertyNames, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { HINTS } from './hints';

/** What a vault's own notes suggest for the settings. */
export interface Guess {
  /** The paths of notes that look like somebody's interviews or applications, and are not taken for any. */
  readonly notes: readonly string[];
  /** The folder that most of them lie in; null where there is none that is theirs. */
  readonly folder: string | null;
  /** The tag that most of them have, without `#`; null where there is none that is theirs. */
  readonly tag: string | null;
  /** Names under which they have what a property means. */
  readonly names: readonly { readonly property: PropertyName; readonly name: string }[];
}

/** Looks for notes that are about jobs, as the names of their properties tell. Null where none is. */
export function guessSettings(notes: readonly NoteFile[], settings: ReadingSettings): Guess | null {
  // By the names that the notes themselves have: a person's settings are what is to be found out.
  const opened = notes.map((note) => ({ note, properties: Properties.of(note.properties) }));
  const alike = opened.filter(({ note, properties }) => looksLikeJob(properties) && identify(note, settings).reason === null);
  if (alike.length === 0) return null;
  const ours = alike.map(({ note }) => note);
  return {
    notes: ours.map(({ path }) => path),
    folder: mostOf(ours, notes, ({ path }) => foldersAbove(path)),
    tag: mostOf(ours, notes, ({ tags }) => [...new Set(tags)]),
    names: namesOf(alike.map(({ properties }) => properties), settings),
  };
}

/** The settings that would take the notes in: by their folder, else by their tag, and under their names. Null where neither would. */
export function settingsFor({ folder, tag, names }: Guess, settings: ReadingSettings): Partial<ReadingSettings> | null {
  if (folder === null && tag === null) return null;
  const propertyNames = { ...settings.propertyNames };
  for (const { property, name } of names) propertyNames[property] = [...propertyNames[property] ?? [], name];
  return { ...(folder === null ? { tag: tag ?? '' } : { folder }), propertyNames };
}

/** A company, and one thing more that only a job has. */
function looksLikeJob(properties: Properties): boolean {
  const has = (name: PropertyName) => properties.raw(name) !== null || (HINTS[name] ?? []).some((hint) => properties.at(hint) !== null);
  return properties.at('candidate') === null && has('company') && (['role', 'interviewers', 'status', 'decision_by'] as const).some(has);
}

/** Of most of them, and of few others. */
const MOST = 0.6;

function mostOf(ours: readonly NoteFile[], all: readonly NoteFile[], of: (note: NoteFile) => readonly string[]): string | null {
  const [among, every] = [countBy(ours, of), countBy(all, of)];
  const fits = [...among].filter(([mark, count]) => count >= ours.length * MOST && count >= (every.get(mark) ?? 0) * MOST);
  // The deepest of several folders says most.
  const [best] = fits.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? null;
}

function countBy(notes: readonly NoteFile[], of: (note: NoteFile) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of notes.flatMap(of)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Names that are hints for a property which the notes have under none of its names. */
function namesOf(notes: readonly Properties[], settings: ReadingSettings): Guess['names'] {
  return (Object.keys(HINTS) as PropertyName[]).flatMap((property) => {
    const { canonical, others } = propertyNames(property, settings.propertyNames);
    const lacking = notes.filter((note) => [canonical, ...others].every((known) => note.at(known) === null));
    const name = (HINTS[property] ?? []).find((hint) => lacking.some((note) => note.at(hint) !== null));
    return name === undefined ? [] : [{ property, name }];
  });
}
