import type { Zone } from '../domain/dates/zoned';
import type { FoldersWithout, IdentifiedNote } from '../domain/note/identify';
import { withInlineFields } from '../domain/note/inline-fields';
import type { Interview } from '../domain/note/interview';
import { loopProblems } from '../domain/note/loops';
import type { PersonNote } from '../domain/note/person-note';
import { byNoteAndProperty, type Problem } from '../domain/note/problem';
import type { Mapping } from '../domain/note/properties';
import { readNote, unreadableNote, type NoteReading } from '../domain/note/read-note';
import { copyProblem, isConflictCopy, onlyInCopy, originalOf } from '../domain/overview/copies';
import { slipProblems } from '../domain/overview/line-slips';
import type { CheckedNote } from '../domain/overview/report';
import { FollowUpBook } from '../domain/playbook/follow-up-book';
import type { Settings } from '../domain/settings';
import { attempt } from '../domain/text/attempt';
import { compareText } from '../domain/text/compare';
import { errorText } from '../domain/text/error-text';
import { sameJson } from '../domain/text/same-json';
import type { NoteKind } from './classify';
import { CopyIndex } from './copy-index';
import { NameIndex } from './name-index';
import { NoteSource, type NoteSourceDeps } from './note-source';
import { PersonNotes } from './person-notes';
import { UncachedNotes } from './uncached-notes';

/**
 * What is known of the notes that matter: what interview notes say and whom they name, which notes are about a person, and which
 * are copies. Nothing is kept of any other note.
 */
export class NoteStore {
  /** The notes that Obsidian had not parsed yet, to be looked at again. */
  readonly uncached: UncachedNotes;
  readonly settings: Settings;
  readonly folders: FoldersWithout;
  readonly zone: Zone;
  readonly #source: NoteSource;
  readonly #readings = new Map<string, NoteReading>();
  /** Those of the readings, by note; most have none. */
  readonly #problems = new Map<string, readonly Problem[]>();
  readonly #people: PersonNotes;
  readonly #mentions = new NameIndex();
  readonly #copies = new CopyIndex();
  readonly #undecided = new Set<string>();
  /** The notes of which anything may be kept. */
  readonly #kept = new Set<string>();
  #book: FollowUpBook;
  #changes = 0;

  constructor(deps: NoteSourceDeps) {
    const { app, settings, folders, zone } = deps;
    this.settings = settings;
    this.folders = folders;
    this.zone = zone;
    this.uncached = new UncachedNotes(app);
    this.#source = new NoteSource(deps);
    this.#people = new PersonNotes(this.#source);
    this.#book = new FollowUpBook(settings, zone);
  }

  /**
   * Finds out what the note is now. A note about a person is kept at once; a note that is neither that
   * nor an interview is dropped. Interviews are read later, when all people are known.
   */
  classify(path: string): NoteKind {
    const found = this.#source.kindOf(path);
    // Most notes of a vault: there is nothing to drop.
    if (found.kind === 'other' && !this.#kept.has(path)) return found;
    if (found.kind === 'other') this.#kept.delete(path);
    else this.#kept.add(path);
    this.#people.set(path, found.kind === 'person' ? found.names : []);
    this.uncached.set(path, found.kind === 'uncached');
    if (found.kind === 'interview' && found.note.reason === null) this.#undecided.add(path);
    else this.#undecided.delete(path);
    if (found.kind === 'interview' || found.kind === 'copy') this.#copies.watch(path);
    else this.#copies.unwatch(path);
    if (found.kind !== 'interview' && found.kind !== 'unparsed' && found.kind !== 'copy') this.#drop(path);
    return found;
  }

  /**
   * Reads the note if it is an interview note.
   * @param found what it was classified as just before; without it, that is found out again
   */
  read(path: string, found = this.#source.kindOf(path)): void {
    if (found.kind === 'interview') this.#readNote(found.note, found.dropped);
    else if (found.kind === 'copy') this.#setCopy(path);
  }

  /** Reads a note that only seemed to have properties if it is an interview without them; else drops it. */
  readWithoutProperties(path: string): void {
    const found = this.#source.kindOf(path);
    if (found.kind === 'unparsed' && found.note !== null) this.#readNote(found.note);
    else this.#drop(path);
  }

  /** Does the work for a note. If it fails, the note gets a problem, and the work for other notes goes on. */
  guard(path: string, work: (path: string) => void): void {
    try {
      work(path);
    } catch (error) {
      this.setUnreadable(path, errorText(error));
    }
  }

  /** Keeps a note that is an interview, but whose properties cannot be parsed. */
  setUnreadable(path: string, reason: string): void {
    if (isConflictCopy(path)) this.#setCopy(path);
    else this.#put(path, { reason: null, interviews: [], problems: [unreadableNote(path, reason)], mentions: [] });
  }

  /** Whether a note can touch another: in a first pass none can, until all notes are classified. */
  get hasTouchable(): boolean {
    return !this.#mentions.isEmpty || !this.#copies.isEmpty;
  }

  /** The notes that may be copies of the note, and the one that it may be a copy of. They are read again when it changes. */
  besideCopies(path: string): Iterable<string> {
    const original = this.#copies.originalOf(path);
    return original === null ? this.#copies.copiesOf(path) : [...this.#copies.copiesOf(path), original];
  }

  /** What the note that a link or a name in another note means says of a person; null if there is none. */
  personNote(linkOrName: string, from: string): PersonNote | null {
    const path = this.#people.pathOf(linkOrName, from);
    return path === null ? null : attempt(() => this.#people.read(path), (reason) => {
      this.setUnreadable(path, reason);
      return null;
    });
  }

  /** The notes that the interview note's links and names lead to: the fields in their text may say how to reach somebody. */
  mentionedBy(path: string): readonly string[] {
    const mentions = this.#readings.get(path)?.mentions ?? [];
    return mentions.map((mention) => this.#source.linked(mention, path)?.path).filter((note) => note !== undefined);
  }

  /** The names of the person whose note it is, as last classified. */
  namesOfPerson(path: string): ReadonlySet<string> {
    return this.#people.namesOf(path);
  }

  /** Whether no interview note names anybody, as in a first pass, until all notes are classified. */
  get mentionsNobody(): boolean {
    return this.#mentions.isEmpty;
  }

  /** The interview notes that name somebody by one of the names. */
  mentioning(names: readonly string[]): readonly string[] {
    return names.flatMap((name) => [...this.#mentions.notesOf(name)]);
  }

  /** The paths of the notes that are interviews, those that cannot be read included. */
  paths(): Iterable<string> {
    return this.#readings.keys();
  }

  /** The notes below the folder that are kept in any way. */
  below(folder: string): readonly string[] {
    const kept = [...this.#readings.keys(), ...this.#people.paths(), ...this.#copies.paths(), ...this.uncached.all()];
    return kept.filter((path) => path.startsWith(`${folder}/`));
  }

  /** The notes that only a tag marks: the fields in their text decide whether they count. */
  undecided(): Iterable<string> {
    return this.#undecided;
  }

  isUndecided(path: string): boolean {
    return this.#undecided.has(path);
  }

  /** Works out everything again under other rules, without reading a note. */
  newBook(settings: Settings): void {
    this.#book = new FollowUpBook(settings, this.zone);
    for (const [path, { interviews }] of this.#readings) this.#book.set(path, interviews);
    this.#changes += 1;
  }

  followUps(): FollowUpBook {
    return this.#book;
  }

  interviewsOf(path: string): readonly Interview[] {
    return this.#readings.get(path)?.interviews ?? [];
  }

  /** A number that grows whenever something in the store may be different. */
  get revision(): number {
    return this.#changes;
  }

  /** The number of interview notes, those that cannot be read included. */
  get size(): number {
    return this.#readings.size;
  }

  /** What was read from each note, and why it counts; sorted by path. */
  checked(): readonly CheckedNote[] {
    return [...this.#readings].sort(([a], [b]) => compareText(a, b))
      .map(([path, { interviews, reason }]) => ({ path, interviews, reason }));
  }

  /** Sorted by note, then property. */
  problems(): readonly Problem[] {
    const ofReadings = [...this.#problems.values()].flat();
    return [...ofReadings, ...this.#book.problems(), ...this.#book.failures(), ...this.#copies.problems()].sort(byNoteAndProperty);
  }

  #readNote(note: IdentifiedNote, dropped: readonly string[] = []): void {
    const { path } = note.file;
    const reading = this.#readingOf(note);
    if (reading === null) this.#drop(path);
    else this.#put(path, { ...reading, problems: [...reading.problems, ...this.#problemsOfLines(path), ...loopProblems(path, dropped)] });
  }

  #problemsOfLines(path: string): readonly Problem[] {
    return slipProblems(path, this.#source.textOf(path).slips, this.settings.propertyNames);
  }

  /** Null if only a tag marks the note, and the fields in its text say no more. */
  #readingOf(note: IdentifiedNote): NoteReading | null {
    const { settings, zone } = this;
    const personNote = (name: string, from: string) => this.personNote(name, from);
    const whole = withInlineFields(note, this.#source.textOf(note.file.path).fields, settings);
    return whole.reason === null ? null : readNote(whole, {
      settings, zone, personNote, changedOn: (path) => this.#source.changedOn(path), copiesOf: (path) => this.#copiesOf(path),
    });
  }

  #copiesOf(path: string): readonly Mapping[] {
    const copies = [...this.#copies.copiesOf(path)].filter((copy) => this.#source.kindOf(copy).kind === 'copy');
    return copies.map((copy) => this.#source.propertiesOf(copy) ?? {});
  }

  #setCopy(path: string): void {
    this.#dropReading(path);
    const original = originalOf(path);
    const [copy, note] = [path, original ?? ''].map((one) => this.#source.propertiesOf(one));
    const counts = original !== null && this.#source.kindOf(original).kind === 'interview';
    this.#kept.add(path);
    if (this.#copies.add(copyProblem(path, counts && copy && note ? onlyInCopy(copy, note, this.settings) : null))) this.#changes += 1;
  }

  /** An edit of a note's text that leaves its reading as it was counts as no change. */
  #put(path: string, reading: NoteReading): void {
    if (this.#copies.delete(path)) this.#changes += 1;
    if (sameJson(this.#readings.get(path), reading)) return;
    this.#kept.add(path);
    this.#readings.set(path, reading);
    if (reading.problems.length === 0) this.#problems.delete(path);
    else this.#problems.set(path, reading.problems);
    this.#mentions.set(path, reading.mentions);
    this.#book.set(path, reading.interviews);
    this.#changes += 1;
  }

  #drop(path: string): void {
    if (this.#copies.delete(path)) this.#changes += 1;
    this.#dropReading(path);
  }

  #dropReading(path: string): void {
    if (!this.#readings.delete(path)) return;
    this.#problems.delete(path);
    this.#mentions.delete(path);
    this.#book.delete(path);
    this.#changes += 1;
  }
}
