import { Component, type App } from 'obsidian';
import type { Instant } from '../domain/dates/zoned';
import { identify, type FoldersWithout } from '../domain/note/identify';
import type { Interview } from '../domain/note/interview';
import type { PersonNote } from '../domain/note/person-note';
import type { Problem } from '../domain/note/problem';
import { DEFAULT_READING } from '../domain/note/settings';
import { nearMisses, type NearMiss } from '../domain/overview/near-misses';
import type { CheckedNote } from '../domain/overview/report';
import type { AssessedApplication } from '../domain/playbook/assess';
import type { Agenda } from '../domain/playbook/follow-up';
import type { FollowUpBook } from '../domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../domain/playbook/settings';
import type { Settings } from '../domain/settings';
import { withoutFailing } from '../domain/text/attempt';
import { sameJson } from '../domain/text/same-json';
import type { Clock } from './clock';
import { NoteUpdater } from './note-updater';
import { allNotes, withTexts } from './parsed-notes';
import { Signal } from './signal';
import { watchVault } from './vault-watch';

interface Snapshot {
  readonly agenda: Agenda;
  readonly at: Instant;
}

/**
 * What all interview notes say and what is due, kept up to date as notes, settings, day and zone change. It works from what
 * Obsidian has parsed: each note once, then only the notes that change.
 */
export class InterviewIndex extends Component {
  readonly #app: App;
  readonly #clock: Clock;
  readonly #changed = new Signal();
  readonly #updater: NoteUpdater;
  #settings: Settings;
  #snapshot: Snapshot | null = null;
  #problems: readonly Problem[] | null = null;

  constructor(app: App, clock: Clock, settings: Settings) {
    super();
    this.#app = app;
    this.#clock = clock;
    this.#settings = settings;
    this.#updater = new NoteUpdater({
      app,
      settings: () => this.#settings,
      zone: () => clock.zone,
      onNews: () => {
        this.#invalidate();
        this.#changed.notify();
      },
    });
  }

  override onload(): void {
    this.#app.workspace.onLayoutReady(() => this.#start());
    this.register(() => this.#stop());
  }

  /** Whether the first pass is done. Until then the index is empty. */
  get ready(): boolean {
    return this.#updater.state === 'ready';
  }

  /** Whether all notes are in it. Before, Obsidian has yet to parse some, as after its first start on a device. */
  get complete(): boolean {
    return this.ready && !this.#store.uncached.isWaiting;
  }

  /** The number of interview notes, those that cannot be read included. */
  get size(): number {
    return this.#store.size;
  }

  /** What is due as of now: the same object until something changes. */
  agenda(): Agenda {
    const now = this.#clock.now();
    if (this.#snapshot === null || isOutdated(this.#snapshot, now)) {
      this.#snapshot = { agenda: this.#store.followUps().agendaAt(now), at: now };
      this.#clock.wakeAt(this.#snapshot.agenda.nextChange, 'agenda');
    }
    return this.#snapshot.agenda;
  }

  /** What could not be read, sorted by note, then property. */
  problems(): readonly Problem[] {
    // Some are found only when the agenda is worked out.
    this.agenda();
    this.#problems ??= this.#store.problems();
    return this.#problems;
  }

  /** What was read from each note, and why it counts; sorted by path. */
  checked(): readonly CheckedNote[] {
    return this.#store.checked();
  }

  /** The notes that look like interviews and do not count, sorted by path; all other notes are read for it. */
  async nearMisses(): Promise<readonly NearMiss[]> {
    const { settings, folders } = this.#store;
    const counting = new Set(this.#store.paths());
    const others = allNotes(this.#app).filter(({ path }) => !counting.has(path));
    const identified = withoutFailing(others, (some) => some.map((note) => identify(note, settings, folders)));
    const notes = await withTexts(this.#app, identified, settings);
    return withoutFailing(notes, (some) => nearMisses(some, settings, this.#updater.unmarkedBroken()));
  }

  /** The folders whose notes never count. */
  get foldersWithout(): FoldersWithout {
    return this.#store.folders;
  }

  /** The interviews in the note; empty if it holds none. */
  interviewsOf(path: string): readonly Interview[] {
    return this.#store.interviewsOf(path);
  }

  /** The interview's application as it is now, with what the other applications mean for it. */
  applicationOf({ application }: Interview): ReturnType<FollowUpBook['applicationAt']> {
    return this.#store.followUps().applicationAt(application, this.#clock.now());
  }

  /** All applications as they are now, by their keys. One that cannot be assessed is among the problems instead. */
  applications(): readonly AssessedApplication[] {
    return this.#store.followUps().assessedAt(this.#clock.now());
  }

  /** The paths of the notes that are interviews, those that cannot be read included; in no order. */
  paths(): Iterable<string> {
    return this.#store.paths();
  }

  /** The person's note that a link or a name in the given note means. */
  personNote(linkOrName: string, from: string): PersonNote | null {
    return this.#store.personNote(linkOrName, from);
  }

  /** Calls back, at most once a frame, when anything above may have changed, until the function returned is called. */
  onChange(callback: () => void): () => void {
    return this.#changed.subscribe(callback);
  }

  /** Applies changed settings. Notes are read again only if a setting that says how to read them changed. */
  applySettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    // A pass that is running fills a store under the old settings.
    if (this.#updater.isFullPassDue || differ(before, settings, DEFAULT_READING)) this.#updater.readAll();
    else if (differ(before, settings, { ...DEFAULT_RULES, fileHolidays: [] })) {
      this.#store.newBook(settings);
      this.#announce();
    }
  }

  /** Reads all notes again: after a change of language, their problems are put into other words. */
  readAgain(): void {
    this.#updater.readAll();
  }

  get #store(): NoteUpdater['store'] {
    return this.#updater.store;
  }

  #start(): void {
    const updater = this.#updater;
    if (updater.state !== 'idle') return;
    watchVault(this, this.#app, {
      touched: (path) => updater.touch([path]),
      folderGone: (folder) => updater.touchFolder(folder),
      resolved: () => updater.resolved(),
    });
    this.register(this.#clock.onTick(() => this.#tick()));
    updater.start();
  }

  #stop(): void {
    this.#updater.stop();
    this.#changed.clear();
  }

  /** A deadline has passed, or the device is in another time zone. */
  #tick(): void {
    if (this.#clock.zone === this.#store.zone) this.#announce();
    else this.#updater.readAll();
  }

  #announce(): void {
    this.#invalidate();
    this.#updater.announce();
  }

  /** Drops what was worked out. Listeners are notified at the end of the pass. */
  #invalidate(): void {
    this.#snapshot = null;
    this.#problems = null;
  }
}

function isOutdated({ agenda, at }: Snapshot, now: Instant): boolean {
  return now < at || (agenda.nextChange !== null && now >= agenda.nextChange);
}

/** Whether the two differ in any of the settings that the defaults list. */
function differ<T extends object>(a: T, b: T, defaults: Partial<T>): boolean {
  return (Object.keys(defaults) as (keyof T)[]).some((key) => !sameJson(a[key], b[key]));
}
