import type { Zone } from '../../src/domain/dates/zoned';
import { readInlineFields, withInlineFields } from '../../src/domain/note/inline-fields';
import { type Problem, byNoteAndProperty } from '../../src/domain/note/problem';
import { readNote, unreadableNote, type NoteReading } from '../../src/domain/note/read-note';
import { FollowUpBook } from '../../src/domain/playbook/follow-up-book';
import type { Settings } from '../../src/domain/settings';
import { PeopleOfVault } from './people';
import { notePaths, readNoteText } from './vault-folder';
import { parseNote, problemsOfDoubled, type VaultNote, classify } from './vault-note';
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
  const unreadable = problems.map(({ note }) => note);
  for (const note of notes) {
    const found = classify(note, settings);
    if (found.kind === 'unreadable') {
      unreadable.push(note.path);
      problems.push(found.problem);
    }
    const whole = found.kind === 'interview' ? withInlineFields(found.note, readInlineFields(note.parts.body), settings) : null;
    if (whole !== null && whole.reason !== null) {
      const reading = readNote(whole, context);
      readings.set(note.path, reading);
      book.set(note.path, reading.interviews);
      problems.push(...reading.problems, ...problemsOfDoubled(note));
    }
  }
  return { notes, people, readings, book, unreadable, looked, problems: problems.sort(byNoteAndProperty) };
}

/** So many files are read at a time: one by one, most of the time is spent waiting for the disk. */
const BATCH_SIZE = 64;

async function readNotes(vault: string, { onProgress }: VaultOptions): Promise<{ notes: VaultNote[]; problems: Problem[] }> {
  const paths = await notePaths(vault);
  const notes: VaultNote[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < paths.length; at += BATCH_SIZE) {
    const found = await Promise.all(paths.slice(at, at + BATCH_SIZE).map(async (path) => await readOne(vault, path)));
    for (const file of found) {
      if (file.kind === 'read') notes.push(file.note);
      else problems.push(file.problem);
    }
    onProgress?.(notes.length + problems.length, paths.length);
  }
  return { notes, problems };
}

type FileReading = { readonly kind: 'read'; readonly note: VaultNote } | { readonly kind: 'unreadable'; readonly problem: Problem };

async function readOne(vault: string, path: string): Promise<FileReading> {
  try {
    return { kind: 'read', note: parseNote(path, await readNoteText(vault, path)) };
  } catch (error) {
    return { kind: 'unreadable', problem: unreadableNote(path, errorText(error)) };
  }
}
