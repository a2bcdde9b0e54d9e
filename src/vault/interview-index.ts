import { Component, type App } from 'obsidian';
import type { CheckedNote } from '../domain/check/report';
import type { Instant } from '../domain/dates/zoned';
import type { Interview } from '../domain/note/interview';
import type { PersonNote } from '../domain/note/person-note';
import type { Problem } from '../domain/note/problem';
import { DEFAULT_READING } from '../domain/note/settings';
import type { FollowUpBook } from '../domain/playbook/follow-up-book';
import type { Agenda } from '../domain/playbook/follow-up';
import { DEFAULT_RULES } from '../domain/playbook/settings';
import type { Settings } from '../domain/settings';
import type { Clock } from './clock';
import { BrokenNotes } from './broken-notes';
import { InlineNotes } from './inline-notes';
import { NoteStore } from './note-store';
import { UpdateLoop } from './update-loop';
import { refreshNotes } from './refresh-notes';
import { watchVault } from './vault-watch';

interface Snapshot {
  readonly agenda: Agenda;
  readonly at: Instant;
}

/**
 * What all interview notes say and what is due, kept right as notes, settings, day and zone change.
 * It goes by what Obsidian has parsed, looks at each note once, and then only at what changed.
 */
export class InterviewIndex extends Component {
  private readonly listeners = new Set<() => void>();
  private readonly loop = new UpdateLoop(() => this.round());
  private readonly broken: BrokenNotes;
  private readonly inline: InlineNotes;
  /** The interviews' notes whose text is to be looked into. */
  private readonly toLookInto = new Set<string>();
  /** The notes to look at again. */
  private readonly touched = new Set<string>();
  private shelf: NoteStore;
  private snapshot: Snapshot | null = null;
  private sortedProblems: readonly Problem[] | null = null;
  private isReady = false;
  private started = false;
  /** All notes are to be looked at, into a new shelf. */
  private fullPassDue = false;
  private hasNews = false;
  /** Counts the full passes asked for (and the end), so that one that is outdated stops. */
  private generation = 0;

  constructor(private readonly app: App, private readonly clock: Clock, private settings: Settings) {
    super();
    this.broken = new BrokenNotes(app);
    this.inline = new InlineNotes(app);
    this.shelf = this.newShelf();
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => this.start());
    this.register(() => this.stop());
  }

  /** Whether the first pass is done. Until then the index is empty. */
  get ready(): boolean {
    return this.isReady;
  }

  /** How many notes are interviews, those that cannot be read included. */
  get size(): number {
    return this.shelf.size;
  }

  /** What is due as of now: the same object until something changes. */
  agenda(): Agenda {
    const now = this.clock.now();
    if (this.snapshot === null || isOutdated(this.snapshot, now)) {
      this.snapshot = { agenda: this.shelf.followUps().agendaAt(now), at: now };
      this.clock.wakeAt(this.snapshot.agenda.nextChange);
    }
    return this.snapshot.agenda;
  }

  /** What could not be read, sorted by note, then property. */
  problems(): readonly Problem[] {
    this.sortedProblems ??= this.shelf.problems();
    return this.sortedProblems;
  }

  /** What was read from each note, and why it is one of ours; sorted by path. */
  checked(): readonly CheckedNote[] {
    return this.shelf.checked();
  }

  /** The interviews in the note; empty where it holds none. */
  interviewsOf(path: string): readonly Interview[] {
    return this.shelf.interviewsOf(path);
  }

  /** The application that the interview belongs to as it stands now, with what the others have to do with it. */
  applicationOf({ application }: Interview): ReturnType<FollowUpBook['applicationAt']> {
    return this.shelf.followUps().applicationAt(application, this.clock.now());
  }

  /** The paths of the notes that are interviews, those that cannot be read included; in no order. */
  paths(): Iterable<string> {
    return this.shelf.paths();
  }

  /** The person's note that a link or a name, standing in the given note, means. */
  personNote(linkOrName: string, from: string): PersonNote | null {
    return this.shelf.personNote(linkOrName, from);
  }

  /** Calls back, at most once a frame, when anything above may be different, until the function returned is called. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /** Takes over changed settings. Notes are read anew only where it is the reading that changed. */
  applySettings(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    // A pass that is under way fills a shelf with the old settings.
    if (this.fullPassDue || differ(before, settings, DEFAULT_READING)) this.readAll();
    else if (differ(before, settings, DEFAULT_RULES)) {
      this.shelf.newBook(settings);
      this.announce();
    }
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    watchVault(this, this.app, {
      touched: (path) => this.touch([path]),
      folderGone: (folder) => this.fullPassDue ? this.readAll() : this.touch(this.shelf.below(folder)),
      resolved: () => this.touch(this.shelf.stillUncached()),
    });
    this.register(this.clock.onTick(() => this.turn()));
    this.readAll();
  }

  private stop(): void {
    this.started = true;
    this.generation += 1;
    this.loop.stop();
    this.listeners.clear();
  }

  /** The time has come to something, or it is another one in another place. */
  private turn(): void {
    if (this.clock.zone === this.shelf.zone) this.announce();
    else this.readAll();
  }

  private touch(paths: readonly string[]): void {
    if (paths.length === 0) return;
    for (const path of paths) this.touched.add(path);
    this.loop.ask();
  }

  private readAll(): void {
    // Before the layout is ready there is nothing to read, and after it all is read anyway.
    if (!this.started) return;
    this.generation += 1;
    this.fullPassDue = true;
    this.loop.ask();
  }

  private announce(): void {
    this.outdate();
    this.loop.ask();
  }

  /** What was worked out no longer holds; the end of the round says so. */
  private outdate(): void {
    this.snapshot = null;
    this.sortedProblems = null;
    this.hasNews = true;
  }

  private async round(): Promise<void> {
    const { generation } = this;
    const goOn = (): boolean => generation === this.generation;
    if (this.fullPassDue) await this.fullPass(goOn);
    else if (this.touched.size > 0) await this.catchUp(goOn);
    this.tell();
    await this.lookInto(goOn);
    this.tell();
  }

  private tell(): void {
    if (!this.hasNews) return;
    this.hasNews = false;
    for (const listener of [...this.listeners]) listener();
  }

  /** Reads what stands in the text of interviews' notes, once the list is there: nobody waits for it. */
  private async lookInto(goOn: () => boolean): Promise<void> {
    const { revision } = this.shelf;
    for (const path of [...this.toLookInto]) {
      this.toLookInto.delete(path);
      if (await this.inline.look(path)) this.shelf.read(path);
      if (!goOn()) return;
    }
    if (this.shelf.revision !== revision) this.outdate();
  }

  /** Looks at all notes. What is known stays on show until the new shelf is complete. */
  private async fullPass(goOn: () => boolean): Promise<void> {
    this.touched.clear();
    const shelf = this.newShelf();
    const paths = this.app.vault.getMarkdownFiles().map((file) => file.path);
    if (!await refreshNotes(shelf, this.broken, paths, goOn)) return;
    this.shelf = shelf;
    this.fullPassDue = false;
    this.isReady = true;
    this.lookLater(shelf.paths());
    this.outdate();
  }

  private async catchUp(goOn: () => boolean): Promise<void> {
    const paths = [...this.touched];
    const { revision } = this.shelf;
    this.touched.clear();
    await refreshNotes(this.shelf, this.broken, paths, goOn);
    this.lookLater(paths);
    if (this.shelf.revision !== revision) this.outdate();
  }

  private lookLater(paths: Iterable<string>): void {
    for (const path of paths) {
      if (this.shelf.interviewsOf(path).length > 0) this.toLookInto.add(path);
    }
  }

  private newShelf(): NoteStore {
    return new NoteStore(this.app, this.settings, this.clock.zone, (path) => this.inline.fieldsOf(path));
  }
}

function isOutdated({ agenda, at }: Snapshot, now: Instant): boolean {
  return now < at || (agenda.nextChange !== null && now >= agenda.nextChange);
}

/** Whether the two differ in any of the settings that the defaults list. */
function differ<T extends object>(a: T, b: T, defaults: Partial<T>): boolean {
  return (Object.keys(defaults) as (keyof T)[]).some((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}
