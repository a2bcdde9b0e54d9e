import { identify, type FoldersWithout, type IdentifiedNote, type NoteFile } from '../note/identify';
import { Properties, propertyNames, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { HINTS } from './hints';
import { looksLikeJob } from './near-misses';

/** What a vault's own notes suggest for the settings. */
export interface Guess {
  /** The paths of notes that look like interviews or applications but do not count as such. */
  readonly notes: readonly string[];
  /** The paths of all notes that would count under the suggested settings and do not count now. */
  readonly added: readonly string[];
  /** The folder that holds most of them and little else; null if no folder does. */
  readonly folder: string | null;
  /** The tag, without `#`, that most of them have and few other notes; null if no tag is like that. */
  readonly tag: string | null;
  /** The names that they use in place of a property's. */
  readonly names: readonly { readonly property: PropertyName; readonly name: string }[];
}

type Suggestion = Omit<Guess, 'added'>;

/**
 * Finds notes about jobs by the names of their properties; null if there are none.
 * @param notes all notes of the vault
 * @param folders those whose notes never count
 */
export function guessSettings(notes: readonly NoteFile[], settings: ReadingSettings, folders?: FoldersWithout): Guess | null {
  const counts = (note: NoteFile, under: ReadingSettings) => identify(note, under, folders).reason !== null;
  const ours = notes.filter((note) => looksLikeJob(note.properties) && isFree(identify(note, settings, folders)));
  if (ours.length === 0) return null;
  const withProperties = notes.filter(({ properties }) => Object.keys(properties).length > 0);
  const guess: Suggestion = {
    notes: ours.map(({ path }) => path),
    folder: mostOf(ours, withProperties, ({ path }) => foldersAbove(path)),
    tag: mostOf(ours, withProperties, ({ tags }) => [...new Set(tags)]),
    names: namesOf(ours.map(({ properties }) => Properties.of(properties)), settings),
  };
  const changes = settingsFor(guess, settings);
  const added = changes === null ? [] : notes.filter((note) => !counts(note, settings) && counts(note, { ...settings, ...changes }));
  return { ...guess, added: added.map(({ path }) => path) };
}

/** Whether the note is neither an interview note already nor left out for a reason. */
function isFree({ reason, notTaken }: IdentifiedNote): boolean {
  return reason === null && notTaken === null;
}

/** The settings that add the notes: their folder, else their tag, and their names. Null if there is neither. */
export function settingsFor({ folder, tag, names }: Suggestion, settings: ReadingSettings): Partial<ReadingSettings> | null {
  if (folder === null && tag === null) return null;
  const propertyNames = { ...settings.propertyNames };
  for (const { property, name } of names) propertyNames[property] = [...propertyNames[property] ?? [], name];
  return { ...(folder === null ? { tag: tag ?? '' } : { folder }), propertyNames };
}

/** The share of the notes that must have a folder or tag, and of all with it that must be among the notes. */
const MIN_SHARE = 0.6;

function mostOf(ours: readonly NoteFile[], all: readonly NoteFile[], of: (note: NoteFile) => readonly string[]): string | null {
  const [among, every] = [countBy(ours, of), countBy(all, of)];
  const fits = [...among].filter(([mark, count]) => count >= ours.length * MIN_SHARE && count >= (every.get(mark) ?? 0) * MIN_SHARE);
  // The deepest folder is the most exact.
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

/** Names that hint at a property, in notes that have it under none of its known names. */
function namesOf(notes: readonly Properties[], settings: ReadingSettings): Guess['names'] {
  return (Object.keys(HINTS) as PropertyName[]).flatMap((property) => {
    const { canonical, others } = propertyNames(property, settings.propertyNames);
    const lacking = notes.filter((note) => [canonical, ...others].every((known) => note.at(known) === null));
    const name = (HINTS[property] ?? []).find((hint) => lacking.some((note) => note.at(hint) !== null));
    return name === undefined ? [] : [{ property, name }];
  });
}
