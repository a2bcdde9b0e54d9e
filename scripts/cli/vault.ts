import type { Instant, Zone } from '../../src/domain/dates/zoned';
import type { HolidayFileReading } from '../../src/domain/holiday-file/read';
import type { FoldersWithout, IdentifiedNote } from '../../src/domain/note/identify';
import { loopProblems } from '../../src/domain/note/loops';
import { byNoteAndProperty, type Problem } from '../../src/domain/note/problem';
import type { Mapping } from '../../src/domain/note/properties';
import { readNote, unreadableNote, type NoteReading, type ReadingContext } from '../../src/domain/note/read-note';
import { copyProblem, isConflictCopy, numberedOriginal, onlyInCopy, originalOf, sayTheSame } from '../../src/domain/overview/copies';
import { nearMisses, type NearMiss, type UnmarkedBroken } from '../../src/domain/overview/near-misses';
import { TEMPLATE_PLUGINS, templateFolderIn } from '../../src/domain/overview/template-folders';
import { FollowUpBook } from '../../src/domain/playbook/follow-up-book';
import type { Settings } from '../../src/domain/settings';
import { attempt, withoutFailing } from '../../src/domain/text/attempt';
import { errorText } from '../../src/domain/text/error-text';
import { groupBy } from '../../src/domain/text/group';
import { readHolidays } from './holiday-file';
import { PeopleOfVault } from './people';
import { notePaths, readConfigText, readNoteText } from './vault-folder';
import { TextScreen } from './text-screen';
import { classify, problemsOfLines, VaultNote, type NoteKind } from './vault-note';

/** What was read from the folder of a vault. */
export interface Vault {
  /** All notes whose file can be read, sorted by path. */
  readonly notes: readonly VaultNote[];
  readonly people: PeopleOfVault;
  /** What the interview notes say, by path. */
  readonly readings: ReadonlyMap<string, NoteReading>;
  readonly book: FollowUpBook;
  /** The interview notes whose properties cannot be read. */
  readonly unreadable: readonly string[];
  /** Finds the notes that look like interviews but do not count, sorted by path. Only some commands need them. */
  readonly nearMisses: () => readonly NearMiss[];
  /** The number of notes, those that cannot be read included. */
  readonly noteCount: number;
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
}

export interface VaultOptions {
  /** The zone for notes that name none. */
  readonly zone: Zone;
  readonly settings: Settings;
  /** The moment for which to read; the present one if it is left out. */
  readonly now?: Instant;
  /** Called from time to time while notes are read. */
  readonly onProgress?: (read: number, all: number) => void;
}

/** Reads a vault's folder. Throws a UsageError if the folder cannot be read. */
export async function readVault(vault: string, options: VaultOptions): Promise<Vault> {
  const { notes, problems } = await readNotes(vault, options);
  const { settings: { holidayFile }, zone, now = Date.now() } = options;
  const holidays = await readHolidays(vault, holidayFile, new Date(now).getUTCFullYear());
  const settings = { ...options.settings, fileHolidays: holidays.days };
  const folders = await foldersWithout(vault, settings);
  const people = new PeopleOfVault(notes.filter(({ path }) => !isConflictCopy(path)));
  const reader = new VaultReader(notes, { settings, folders, zone, personNote: (name, from) => people.find(name, from) });
  for (const note of notes) reader.read(note);
  return {
    notes, people,
    readings: reader.readings,
    book: reader.book,
    unreadable: [...problems.map(({ note }) => note), ...reader.unreadable],
    nearMisses: () => withoutFailing(reader.others(), (others) => nearMisses(others, settings, reader.unmarked)),
    noteCount: notes.length + problems.length,
    problems: [
      ...problems, ...reader.problems, ...reader.copyProblems(), ...reader.book.problems(), ...holidayProblems(holidayFile, holidays),
    ].sort(byNoteAndProperty),
  };
}

function holidayProblems(note: string, { problem }: HolidayFileReading): readonly Problem[] {
  return problem === null ? [] : [{ note, property: null, message: problem }];
}

/** The folders whose notes never count. */
export async function foldersWithout(vault: string, { excludedFolders }: Pick<Settings, 'excludedFolders'>): Promise<FoldersWithout> {
  return { templates: await templateFolders(vault), leftOut: excludedFolders };
}

/** The folders that template plugins name in their settings. */
async function templateFolders(vault: string): Promise<string[]> {
  const folders = await Promise.all(TEMPLATE_PLUGINS.map(async ({ file, name }) => {
    const text = await readConfigText(vault, file);
    return text === null ? null : templateFolderIn(text, name);
  }));
  return folders.filter((folder) => folder !== null);
}

interface ReaderContext extends ReadingContext {
  readonly settings: Settings;
  /** The folders whose notes never count. */
  readonly folders: FoldersWithout;
}

/** Reads notes one by one. If one fails, it gets a problem, and the others are still read. */
class VaultReader {
  readonly readings = new Map<string, NoteReading>();
  readonly book: FollowUpBook;
  readonly unreadable: string[] = [];
  readonly unmarked: UnmarkedBroken[] = [];
  readonly problems: Problem[] = [];
  readonly #others: IdentifiedNote[] = [];
  /** The notes that are not scanned unless a command needs all notes. */
  readonly #ruledOut: VaultNote[] = [];
  readonly #copies: VaultNote[] = [];
  readonly #byPath: ReadonlyMap<string, VaultNote>;
  readonly #context: ReaderContext;

  constructor(notes: readonly VaultNote[], context: ReaderContext) {
    this.#byPath = new Map(notes.map((note) => [note.path, note]));
    const copies = groupBy(notes.filter((note) => this.#isCopy(note)), ({ path }) => originalOf(path) ?? '');
    const propertiesOf = (note: VaultNote): Mapping => attempt(() => note.properties, () => ({}));
    this.#context = { ...context, copiesOf: (path) => (copies.get(path) ?? []).map(propertiesOf) };
    this.book = new FollowUpBook(context.settings, context.zone);
  }

  read(note: VaultNote): void {
    if (note.isRuledOut) this.#ruledOut.push(note);
    else this.#scan(note);
  }

  /** All notes that are not interviews. Call this after all notes are read. */
  others(): readonly IdentifiedNote[] {
    for (const note of this.#ruledOut.splice(0)) this.#scan(note);
    return this.#others;
  }

  #scan(note: VaultNote): void {
    try {
      this.#take(note, classify(note, this.#context.settings, this.#context.folders));
    } catch (error) {
      this.#keepUnreadable(unreadableNote(note.path, errorText(error)));
    }
  }

  #take(note: VaultNote, found: NoteKind): void {
    if (found.kind === 'other') this.#others.push(found.note);
    else if (found.kind === 'unmarked') this.unmarked.push(...found.broken === null ? [] : [found.broken]);
    else if (this.#isCopy(note)) this.#copies.push(note);
    else if (found.kind === 'unreadable') this.#keepUnreadable(found.problem);
    else this.#readInterviews(note, found.note);
  }

  /** Call this after all notes are read. */
  copyProblems(): readonly Problem[] {
    return this.#copies.map(({ path, properties, parts }) => {
      const original = originalOf(path) ?? '';
      const note = this.readings.has(original) && parts.kind === 'read' ? this.#byPath.get(original) : undefined;
      return copyProblem(path, note === undefined ? null : onlyInCopy(properties, note.properties, this.#context.settings));
    });
  }

  #isCopy(note: VaultNote): boolean {
    const original = this.#byPath.get(numberedOriginal(note.path) ?? '');
    if (isConflictCopy(note.path)) return true;
    return original !== undefined && attempt(() => sayTheSame(original.properties, note.properties), () => false);
  }

  #readInterviews(note: VaultNote, identified: IdentifiedNote): void {
    const reading = readNote(identified, this.#context);
    this.readings.set(note.path, reading);
    this.book.set(note.path, reading.interviews);
    this.problems.push(...reading.problems, ...problemsOfLines(note, this.#context.settings), ...loopProblems(note.path, note.dropped));
  }

  #keepUnreadable(problem: Problem): void {
    this.unreadable.push(problem.note);
    this.problems.push(problem);
  }
}

/** How many notes are read between two reports of progress. */
const BATCH_SIZE = 64;

/** Reads the files synchronously, one by one: asynchronous reads take Node ten times as long. */
async function readNotes(vault: string, { settings, onProgress }: VaultOptions): Promise<{ notes: VaultNote[]; problems: Problem[] }> {
  const paths = await notePaths(vault);
  const screen = new TextScreen(settings);
  const notes: VaultNote[] = [];
  const problems: Problem[] = [];
  for (const [at, path] of paths.entries()) {
    try {
      notes.push(new VaultNote(path, readNoteText(vault, path), screen));
    } catch (error) {
      problems.push(unreadableNote(path, errorText(error)));
    }
    if (at % BATCH_SIZE === 0) onProgress?.(at, paths.length);
  }
  return { notes, problems };
}
