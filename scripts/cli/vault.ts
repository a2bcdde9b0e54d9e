import type { Zone } from '../../src/domain/dates/zoned';
import { readInlineFields, withInlineFields } from '../../src/domain/note/inline-fields';
import { type Problem, byNoteAndProperty } from '../../src/domain/note/problem';
import { readNote, unreadableNote, type NoteFile, type NoteReading } from '../../src/domain/note/read-note';
import { FollowUpBook } from '../../src/domain/playbook/follow-up-book';
import type { Settings } from '../../src/domain/settings';
import { PeopleOfVault } from './people';
import { notePaths, readNoteText } from './vault-folder';
import { asInterview, parseNote, problemsOfDoubled, type VaultNote } from './vault-note';
import { errorText } from '../../src/domain/text/error-text';

/** A vault's folder, read. */
export interface Vault {
  /** All notes whose file can be read, sorted by path. */
  readonly notes: readonly VaultNote[];
  readonly people: PeopleOfVault;
  /** What the interviews' notes say, by path. */
  readonly readings: ReadonlyMap<string, NoteReading>;
  readonly book: FollowUpBook;
  /** The interviews' notes whose properties cannot be read. */
  readonly unreadable: readonly string[];
  /** How many notes there are, those that cannot be read included. */
  readonly looked: number;
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
}

export interface VaultOptions {
  /** The zone for notes that name none. */
  readonly zone: Zone;
  readonly settings: Settings;
  /** Called now and then while notes are read. */
  readonly onProgress?: (read: number, all: number) => void;
}

/** Reads a vault's folder. Throws a UsageError where the folder cannot be read. */
export async function readVault(vault: string, options: VaultOptions): Promise<Vault> {
  const { zone, settings } = options;
  const { notes, problems } = await readNotes(vault, options);
  const people = new PeopleOfVault(notes);
  const context = { settings, zone, personNote: (name: string, from: string) => people.find(name, from) };
  const book = new FollowUpBook(settings, zone);
  const readings = new Map<string, NoteReading>();
  const looked = notes.length + problems.length;
  for (const note of notes) {
    const found = asInterview(note, settings);
    if (found === null) continue;
    if (isProblem(found)) problems.push(found);
    else {
      const fields = readInlineFields(note.parts.body);
      const reading = readNote({ ...found, properties: withInlineFields(found.properties, fields, settings.propertyNames) }, context);
      readings.set(note.path, reading);
      book.set(note.path, reading.interviews);
      problems.push(...reading.problems, ...problemsOfDoubled(note));
    }
  }
  const unreadable = problems.filter(({ property }) => property === null).map(({ note }) => note);
  return { notes, people, readings, book, unreadable, looked, problems: problems.sort(byNoteAndProperty) };
}

/** So many files are read at a time: one by one, most of the time is spent waiting for the disk. */
const AT_A_TIME = 64;

async function readNotes(vault: string, { onProgress }: VaultOptions): Promise<{ notes: VaultNote[]; problems: Problem[] }> {
  const paths = await notePaths(vault);
  const notes: VaultNote[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const found = await Promise.all(paths.slice(at, at + AT_A_TIME).map(async (path) => await readOne(vault, path)));
    for (const note of found) {
      if ('message' in note) problems.push(note);
      else notes.push(note);
    }
    onProgress?.(notes.length + problems.length, paths.length);
  }
  return { notes, problems };
}

async function readOne(vault: string, path: string): Promise<VaultNote | Problem> {
  try {
    return parseNote(path, await readNoteText(vault, path));
  } catch (error) {
    return unreadableNote(path, errorText(error));
  }
}

function isProblem(found: NoteFile | Problem): found is Problem {
  return 'message' in found;
}
