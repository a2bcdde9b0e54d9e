import { Component, getFrontMatterInfo, parseYaml, TFolder, Vault, type App, type TAbstractFile, type TFile } from 'obsidian';
import { Catalogue } from '../domain/letters/catalogue';
import { readOwnTemplate, type OwnTemplate } from '../domain/letters/own-template';
import type { LetterSettings } from '../domain/letters/settings';
import type { LetterTemplate } from '../domain/letters/template';
import type { Problem } from '../domain/note/problem';
import { unreadableNote } from '../domain/note/read-note';
import { isNote } from './vault-watch';

/** The templates there are: the built-in ones, and a person's own as the notes in their folder say them now. */
export class TemplateFolder extends Component {
  private readonly listeners = new Set<() => void>();
  private own: readonly OwnTemplate[] = [];
  private kept: Catalogue | null = null;
  /** Counts the readings asked for, so that an outdated one is not kept. */
  private generation = 0;

  constructor(private readonly app: App, private readonly settings: () => LetterSettings) {
    super();
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    workspace.onLayoutReady(() => {
      void this.read();
      for (const event of [vault.on('create', (file) => this.touched(file)), vault.on('modify', (file) => this.touched(file)), vault.on('delete', (file) => this.touched(file))]) {
        this.registerEvent(event);
      }
      this.registerEvent(vault.on('rename', (file, before) => this.touched(file, before)));
    });
  }

  /** All templates, as of the last look. */
  get catalogue(): Catalogue {
    this.kept ??= new Catalogue(this.settings().spelling, this.own.flatMap(templateOf));
    return this.kept;
  }

  /** All templates as they stand now: a change just made in the folder counts. */
  async read(): Promise<Catalogue> {
    this.generation += 1;
    const { generation } = this;
    const own = await Promise.all(this.notes().map((file) => this.readNote(file)));
    if (generation === this.generation) this.keep(own);
    return this.catalogue;
  }

  /** What is wrong with a person's own templates, sorted by note. */
  problems(): readonly Problem[] {
    return this.own.flatMap((template) => (template.kind === 'broken' ? [template.problem] : []));
  }

  /** Calls back when templates or their problems are different, until the function returned is called. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  private keep(own: readonly OwnTemplate[]): void {
    const same = this.kept !== null && JSON.stringify(own) === JSON.stringify(this.own);
    if (same && this.kept?.spelling === this.settings().spelling) return;
    this.own = own;
    this.kept = null;
    for (const listener of [...this.listeners]) listener();
  }

  private notes(): readonly TFile[] {
    const folder = this.app.vault.getFolderByPath(this.settings().templatesFolder);
    const notes: TFile[] = [];
    if (folder !== null && !folder.isRoot()) {
      Vault.recurseChildren(folder, (file) => {
        if (isNote(file)) notes.push(file);
      });
    }
    return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private async readNote(file: TFile): Promise<OwnTemplate> {
    try {
      const text = await this.app.vault.cachedRead(file);
      const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
      const bodyLine = text.slice(0, contentStart).split('\n').length;
      return readOwnTemplate({ path: file.path, properties: exists ? asRecord(parseYaml(frontmatter)) : {}, body: text.slice(contentStart), bodyLine });
    } catch (error) {
      return { kind: 'broken', problem: unreadableNote(file.path, error instanceof Error ? error.message : String(error)) };
    }
  }

  private touched(file: TAbstractFile, before = file.path): void {
    const { templatesFolder } = this.settings();
    const within = [file.path, before].some((path) => path.startsWith(`${templatesFolder}/`) || path === templatesFolder);
    // A folder above may have been renamed, and with it this one came or went.
    if (templatesFolder !== '' && (within || (file instanceof TFolder && templatesFolder.startsWith(`${file.path}/`)))) void this.read();
  }
}

function templateOf(own: OwnTemplate): readonly LetterTemplate[] {
  return own.kind === 'template' ? [own.template] : [];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : {};
}
