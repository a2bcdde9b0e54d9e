import type { App, CachedMetadata, TAbstractFile, TFile } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { parse } from 'yaml';

const PROPERTIES = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * An app with notes in it. As in Obsidian, and unlike in the mocks, properties that cannot be parsed
 * leave no trace but their section, what is renamed keeps its metadata, and files have an mtime.
 */
export class NotesApp {
  readonly app: App;
  /** The paths of all files that were read, in order. */
  readonly reads: string[] = [];
  private readonly mock: MockApp;
  private clock = 1;

  constructor(notes: Readonly<Record<string, string>> = {}, { layoutReady = true } = {}) {
    this.mock = MockApp.createConfigured__({});
    this.app = this.mock.asOriginalType__();
    const { metadataCache, vault } = this.mock;
    Reflect.set(metadataCache, 'parseFileMetadata', ({ path }: TAbstractFile) => path.endsWith('.md') && this.parse(path));
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = async (file) => {
      this.reads.push(file.path);
      return read(file);
    };
    // The mock keeps texts and bytes apart.
    vault.readBinary = async (file) => new TextEncoder().encode(await read(file)).buffer;
    for (const [path, text] of Object.entries(notes)) this.create(path, text);
    if (layoutReady) this.layoutReady();
  }

  layoutReady(): void {
    this.mock.workspace.setLayoutReady__();
  }

  create(path: string, text: string): void {
    const folder = path.split('/').slice(0, -1).join('/');
    if (folder !== '' && this.mock.vault.getFolderByPath(folder) === null) this.mock.vault.createFolderSync__(folder);
    this.mock.vault.createSync__(path, text);
  }

  /** As from outside: another program, or another device. */
  async write(path: string, text: string): Promise<void> {
    await this.app.vault.modify(this.file(path), text);
  }

  async read(path: string): Promise<string> {
    return this.app.vault.read(this.file(path));
  }

  async delete(path: string): Promise<void> {
    const file = this.app.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    await this.app.fileManager.trashFile(file);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const file = this.app.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    const { cache__ } = this.mock.metadataCache;
    for (const [old, cache] of [...cache__]) {
      if (old !== path && !old.startsWith(`${path}/`)) continue;
      cache__.delete(old);
      cache__.set(newPath + old.slice(path.length), cache);
    }
    await this.app.vault.rename(file, newPath);
  }

  /** How many callbacks are registered with the vault, the metadata cache and the workspace. */
  listeners(): number {
    const all = [this.mock.vault, this.mock.metadataCache, this.mock.workspace];
    return all.flatMap((events) => Object.values(Reflect.get(events, '_') as Record<string, unknown[]>)).flat().length;
  }

  /** Lets Obsidian know nothing of the note; the function returned lets it know all, without a word. */
  forgetMetadata(path: string): () => void {
    const { cache__ } = this.mock.metadataCache;
    const known = cache__.get(path);
    cache__.delete(path);
    return () => known && cache__.set(path, known);
  }

  parse(path: string): void {
    const file = this.file(path);
    file.stat.mtime = this.clock;
    this.clock += 1;
    const text = this.mock.vault.readSync__(file as Parameters<typeof this.mock.vault.readSync__>[0]);
    file.stat.size = text.length;
    const cache = metadataOf(text);
    this.mock.metadataCache.cache__.set(path, cache);
    this.app.metadataCache.trigger('changed', file, text, cache);
  }

  resolved(): void {
    this.app.metadataCache.trigger('resolved');
  }

  private file(path: string): TFile {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  }
}

function metadataOf(text: string): CachedMetadata {
  const yaml = PROPERTIES.exec(text)?.[1];
  const first = { position: { start: at(0), end: at(3) }, type: yaml === undefined ? 'thematicBreak' : 'yaml' };
  const tags = [...text.replace(PROPERTIES, '').matchAll(/(?:^|\s)(#[\w/-]+)/g)]
    .map(([, tag = '']) => ({ tag, position: { start: at(0), end: at(0) } }));
  return {
    ...(text.startsWith('---') ? { sections: [first] } : {}),
    ...(tags.length === 0 ? {} : { tags }),
    ...headingsOf(text),
    ...frontmatterOf(yaml),
  };
}

function headingsOf(text: string): Pick<CachedMetadata, 'headings'> {
  const headings = [...text.replace(PROPERTIES, '').matchAll(/^(#{1,6}) (.*)$/gm)]
    .map(([, marks = '', heading = '']) => ({ heading, level: marks.length, position: { start: at(0), end: at(0) } }));
  return headings.length === 0 ? {} : { headings };
}

function frontmatterOf(yaml: string | undefined): Pick<CachedMetadata, 'frontmatter'> {
  try {
    const parsed: unknown = yaml === undefined ? null : parse(yaml);
    return typeof parsed === 'object' && parsed !== null ? { frontmatter: parsed } : {};
  } catch {
    return {};
  }
}

function at(offset: number) {
  return { line: 0, col: offset, offset };
}
