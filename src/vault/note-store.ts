import type { App, TFile } from 'obsidian';
import type { CheckedNote } from '../domain/overview/report';
import type { Zone } from '../domain/dates/zoned';
import type { IdentifiedNote } from '../domain/note/identify';
import type { Interview } from '../domain/note/interview';
import { withInlineFields } from '../domain/note/inline-fields';
import { readPersonNote, type PersonNote } from '../domain/note/person-note';
import { byNoteAndProperty, type Problem } from '../domain/note/problem';
import { readNote, unreadableNote, type NoteReading } from '../domain/note/read-note';
import { FollowUpBook } from '../domain/playbook/follow-up-book';
import type { Settings } from '../domain/settings';
import { compareText } from '../domain/text/compare';
import { classify, type NoteKind } from './classify';
import { foldNoteName, NameIndex } from './name-index';
import { isNote } from './vault-watch';

/**
 * What is known of the notes that matter: the interviews as read, who is a person, and which
 * interview names whom. Of all other notes nothing is kept.
 */
export class NoteStore {
  readonly #app: App;
  readonly #inline: (path: string) => Readonly<Record<string, unknown>>;
  readonly #readings = new Map<string, NoteReading>();
  readonly #people = new NameIndex();
  readonly #mentions = new NameIndex();
  readonly #uncached = new Set<string>();
  #book: FollowUpBook;
  #changes = 0;

  /** @param inline the fields in a note's text, as of its last scan */
  constructor(app: App, readonly settings: Settings, readonly zone: Zone, inline: (path: string) => Readonly<Record<string, unknown>>) {
    this.#app = app;
    this.#inline = inline;
    this.#book = new FollowUpBook(settings, zone);
  }

  /**
   * Finds out what the note is now. A person's note is registered at once; any other note that is
   * not an interview is dropped. To read an interview is the next step, once all people are known.
   */
  classify(path: string): NoteKind {
    const found = this.#kindOf(path);
    this.#people.set(path, found.kind === 'person' ? found.names : []);
    if (found.kind === 'uncached') this.#uncached.add(path);
    else this.#uncached.delete(path);
    if (found.kind !== 'interview' && found.kind !== 'unparsed') this.#drop(path);
    return found;
  }

  /** Reads the note if it is an interview. */
  read(path: string): void {
    const found = this.#kindOf(path);
    if (found.kind === 'interview') this.#readNote(found.note);
  }

  /** Reads a note that only seemed to have properties if it is an interview without them; else drops it. */
  readWithoutProperties(path: string): void {
    const found = this.#kindOf(path);
    if (found.kind === 'unparsed' && found.note !== null) this.#readNote(found.note);
    else this.#drop(path);
  }

  /** Keeps a note that is an interview, but whose properties cannot be parsed. */
  setUnreadable(path: string, reason: string): void {
    this.#put(path, { reason: null, interviews: [], problems: [unreadableNote(path, reason)], mentions: [] });
  }

  /** The person's note that a link or a name means: the note it leads to, else one of that name or alias. */
  personNote(linkOrName: string, from: string): PersonNote | null {
    const linked = this.#app.metadataCache.getFirstLinkpathDest(linkOrName, from);
    const file = isNote(linked) ? linked : this.#findByName(linkOrName);
    const properties = file === null ? undefined : this.#app.metadataCache.getFileCache(file)?.frontmatter;
    return file === null || properties === undefined ? null : readPersonNote(file.path, properties);
  }

  /** The names of the person whose note it is, as last classified. */
  namesOfPerson(path: string): ReadonlySet<string> {
    return this.#people.namesOf(path);
  }

  /** The interview notes that name somebody by one of the names. */
  mentioning(names: readonly string[]): readonly string[] {
    // In a first pass nothing is mentioned yet, and this is asked for every note of the vault.
    return this.#mentions.isEmpty ? [] : names.flatMap((name) => [...this.#mentions.notesOf(name)]);
  }

  /** The paths of the notes that are interviews, those that cannot be read included. */
  paths(): Iterable<string> {
    return this.#readings.keys();
  }

  /** The notes below the folder that are kept in any way. */
  below(folder: string): readonly string[] {
    const kept = [...this.#readings.keys(), ...this.#people.paths(), ...this.#uncached];
    return kept.filter((path) => path.startsWith(`${folder}/`));
  }

  /** The notes that Obsidian had not parsed when they were classified. */
  stillUncached(): readonly string[] {
    return [...this.#uncached];
  }

  /** Works out everything anew under other rules; no note is read for it. */
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

  /** Goes up whenever anything that the store tells may be different. */
  get revision(): number {
    return this.#changes;
  }

  /** How many notes are interviews, those that cannot be read included. */
  get size(): number {
    return this.#readings.size;
  }

  /** What was read from each note, and why it is one of ours; sorted by path. */
  checked(): readonly CheckedNote[] {
    return [...this.#readings].sort(([a], [b]) => compareText(a, b)).map(([path, { interviews, reason }]) => ({ path, interviews, reason }));
  }

  /** Sorted by note, then property. */
  problems(): readonly Problem[] {
    return [...this.#readings.values()].flatMap(({ problems }) => problems).sort(byNoteAndProperty);
  }

  #kindOf(path: string): NoteKind {
    const file = this.#app.vault.getFileByPath(path);
    return isNote(file) ? classify(path, this.#app.metadataCache.getFileCache(file), this.settings) : GONE;
  }

  #readNote(note: IdentifiedNote): void {
    const { settings, zone } = this;
    const { path } = note.file;
    const personNote = (name: string, from: string) => this.personNote(name, from);
    const whole = withInlineFields(note, this.#inline(path), settings);
    if (whole.reason === null) this.#drop(path);
    else this.#put(path, readNote(whole, { settings, zone, personNote }));
  }

  /** Editing a note's body changes no reading, so no one is notified. */
  #put(path: string, reading: NoteReading): void {
    if (isSame(this.#readings.get(path), reading)) return;
    this.#readings.set(path, reading);
    this.#mentions.set(path, reading.mentions);
    this.#book.set(path, reading.interviews);
    this.#changes += 1;
  }

  #drop(path: string): void {
    if (!this.#readings.delete(path)) return;
    this.#mentions.delete(path);
    this.#book.delete(path);
    this.#changes += 1;
  }

  /** Somebody's own name goes before another's alias, and then the first path, so that it is always the same one. */
  #findByName(name: string): TFile | null {
    const folded = foldNoteName(name);
    const paths = [...this.#people.notesOf(name)].sort();
    const path = paths.find((candidate) => foldNoteName(candidate) === folded) ?? paths[0];
    return path === undefined ? null : this.#app.vault.getFileByPath(path);
  }
}

const GONE: NoteKind = { kind: 'other' };

function isSame(before: NoteReading | undefined, after: NoteReading): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
