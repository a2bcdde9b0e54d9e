import { TFile, TFolder, type App as MockApp } from 'obsidian-test-mocks/obsidian';
import { realTimeout } from './clock';
import { metadataOf } from './metadata';

/** How long after a change a note is parsed (ms), and how many at a time. */
const LAG = 40;
const AT_A_TIME = 20;
/** How long the first notes wait if Obsidian has to parse many (ms). */
const COLD_LAG = 400;

const UTF8 = new TextEncoder();

/** Parses notes a while after they change and in batches, as Obsidian's metadata cache does. */
export class LaggingCache {
  private readonly queue = new Set<string>();
  private scheduled = false;
  /** Before, the vault is being read, and nothing is parsed. */
  private isLoaded = false;
  private idle: (() => void)[] = [];

  constructor(private readonly app: MockApp) {
    Reflect.set(app.metadataCache, 'parseFileMetadata', (file: unknown) => {
      if (file instanceof TFile) this.enqueue(file);
    });
    app.vault.on('delete', (file) => this.removed(file));
    app.vault.on('rename', (file, oldPath) => this.moved(file, String(oldPath)));
  }

  /**
   * Knows the waiting notes from the cache that Obsidian keeps, so that no event tells of them.
   * @param isCold whether that lacks every other note, the first among them: those are parsed as if they had changed
   */
  load(isCold: boolean): void {
    const known = [...this.queue].sort().filter((_, at) => !isCold || at % 2 === 1);
    for (const path of known) {
      this.queue.delete(path);
      const file = this.app.vault.getFileByPath(path);
      if (file !== null) this.app.metadataCache.cache__.set(path, metadataOf(this.app.vault.readSync__(file)));
    }
    this.isLoaded = true;
    if (this.queue.size > 0) this.schedule(COLD_LAG);
    else this.finish();
  }

  /** Resolves when no note waits to be parsed. */
  async settled(): Promise<void> {
    if (this.queue.size > 0 || this.scheduled) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private enqueue(file: TFile): void {
    file.stat.mtime = Date.now();
    if (file.extension !== 'md') return;
    file.stat.size = UTF8.encode(this.app.vault.readSync__(file)).length;
    this.queue.add(file.path);
    if (this.isLoaded) this.schedule();
  }

  private schedule(lag = LAG): void {
    if (this.scheduled) return;
    this.scheduled = true;
    realTimeout(() => this.work(), lag);
  }

  private work(): void {
    this.scheduled = false;
    const batch = [...this.queue].slice(0, AT_A_TIME);
    for (const path of batch) this.queue.delete(path);
    this.parse(batch);
    if (this.queue.size > 0) this.schedule();
    else this.finish();
  }

  private finish(): void {
    this.app.metadataCache.trigger('resolved');
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private parse(paths: readonly string[]): void {
    for (const path of paths) {
      const file = this.app.vault.getFileByPath(path);
      if (file === null) continue;
      const text = this.app.vault.readSync__(file);
      const cache = metadataOf(text);
      this.app.metadataCache.cache__.set(path, cache);
      this.app.metadataCache.trigger('changed', file, text, cache);
    }
  }

  private removed(file: unknown): void {
    if (!(file instanceof TFile)) return;
    const { cache__ } = this.app.metadataCache;
    const known = cache__.get(file.path) ?? null;
    cache__.delete(file.path);
    this.queue.delete(file.path);
    if (file.extension === 'md') this.app.metadataCache.trigger('deleted', file, known);
  }

  /** A renamed note keeps its metadata, and the cache triggers no event. */
  private moved(file: unknown, oldPath: string): void {
    const { cache__ } = this.app.metadataCache;
    const prefix = file instanceof TFolder ? `${oldPath}/` : null;
    for (const [path, cache] of [...cache__]) {
      if (path !== oldPath && (prefix === null || !path.startsWith(prefix))) continue;
      cache__.delete(path);
      const moved = (file as { path: string }).path + path.slice(oldPath.length);
      cache__.set(moved, cache);
      if (this.queue.delete(path)) this.queue.add(moved);
    }
  }
}
