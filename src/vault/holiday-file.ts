import { Component, type App, type TAbstractFile } from 'obsidian';
import type { NamedDay } from '../domain/dates/working-days';
import { MAX_HOLIDAY_BYTES, readHolidayFile, type HolidayFileReading } from '../domain/holiday-file/read';
import { words } from '../domain/language/interface';
import type { Problem } from '../domain/note/problem';
import { errorText } from '../domain/text/error-text';
import type { Clock } from './clock';
import { decode } from './decode';
import { inBackground } from './in-background';
import { Signal } from './signal';

export interface HolidayFileDeps {
  readonly app: App;
  readonly clock: Pick<Clock, 'now'>;
  /** The path in the settings; empty: there is no file. */
  readonly path: () => string;
  /** The file was renamed, or is in a folder that was. */
  readonly onMoved: (path: string) => void;
}

const NOTHING: HolidayFileReading = { days: [], problem: null };

/** The days off in a person's own calendar file, as the file says them now. */
export class HolidayFile extends Component {
  readonly #deps: HolidayFileDeps;
  readonly #changed = new Signal();
  #read: HolidayFileReading & { readonly path: string } = { ...NOTHING, path: '' };
  #asked = '';
  /** Counts the readings asked for, so that an outdated one is not kept. */
  #generation = 0;

  constructor(deps: HolidayFileDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { vault, workspace } = this.#deps.app;
    workspace.onLayoutReady(() => {
      this.follow();
      const touch = ({ path }: TAbstractFile) => this.#touch(path);
      this.registerEvent(vault.on('create', touch));
      this.registerEvent(vault.on('modify', touch));
      this.registerEvent(vault.on('delete', touch));
      this.registerEvent(vault.on('rename', (file, before) => this.#renamed(file.path, before)));
    });
  }

  get days(): readonly NamedDay[] {
    return this.#read.days;
  }

  /** What is wrong with the file. */
  problems(): readonly Problem[] {
    const { path, problem } = this.#read;
    return problem === null ? [] : [{ note: path, property: null, message: problem }];
  }

  /** The path of the file that was last read. */
  get path(): string {
    return this.#read.path;
  }

  /** Reads the file if the settings now name another. */
  follow(): void {
    if (this.#deps.path() !== this.#asked) this.refresh();
  }

  /** Reads the file again in the background. */
  refresh(): void {
    inBackground(this.#refresh(), 'the calendar file of holidays could not be read.');
  }

  /** Calls back after each reading, until the function returned is called. */
  onChange(callback: () => void): () => void {
    return this.#changed.subscribe(callback);
  }

  async #refresh(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    const path = this.#deps.path();
    this.#asked = path;
    const read = path === '' ? NOTHING : await this.#readFile(path);
    if (generation !== this.#generation) return;
    this.#read = { ...read, path };
    this.#changed.notify();
  }

  async #readFile(path: string): Promise<HolidayFileReading> {
    const { app: { vault }, clock } = this.#deps;
    const file = vault.getFileByPath(path);
    if (file === null) return { days: [], problem: words('holidays').missing };
    if (file.stat.size > MAX_HOLIDAY_BYTES) return { days: [], problem: words('holidays').tooLarge(MAX_HOLIDAY_BYTES / 1024 / 1024) };
    try {
      return readHolidayFile(new Uint8Array(await vault.readBinary(file)), new Date(clock.now()).getFullYear(), decode);
    } catch (error) {
      return { days: [], problem: words('holidays').unreadable(errorText(error)) };
    }
  }

  #touch(path: string): void {
    const chosen = this.#deps.path();
    if (chosen !== '' && (chosen === path || chosen.startsWith(`${path}/`))) this.refresh();
  }

  #renamed(path: string, before: string): void {
    const chosen = this.#deps.path();
    if (chosen !== '' && (chosen === before || chosen.startsWith(`${before}/`))) this.#deps.onMoved(path + chosen.slice(before.length));
    else this.#touch(path);
  }
}
