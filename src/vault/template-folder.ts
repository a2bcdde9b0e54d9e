import { Component, parseYaml, TFolder, Vault, type App, type TAbstractFile, type TFile } from 'obsidian';
import { Catalogue } from '../domain/letters/catalogue';
import { readCustomTemplate, type CustomTemplate } from '../domain/letters/custom-template';
import { usualLetterLanguage, usualSpelling, type LetterSettings } from '../domain/letters/settings';
import type { LetterTemplate } from '../domain/letters/template';
import type { Problem } from '../domain/note/problem';
import { unreadableNote } from '../domain/note/read-note';
import { compareText } from '../domain/text/compare';
import { errorText } from '../domain/text/error-text';
import { bodyStart, findFrontMatter } from '../domain/text/front-matter';
import { isMapping } from '../domain/text/is-mapping';
import { sameJson } from '../domain/text/same-json';
import { findBrokenProperties } from './broken-properties';
import { inBackground } from './in-background';
import { folderNamed } from './paths';
import { Signal } from './signal';
import { isNote } from './vault-watch';

/** All letter templates: the built-in ones, and a person's custom ones as the notes in their folder say them now. */
export class TemplateFolder extends Component {
  readonly #app: App;
  readonly #settings: () => LetterSettings;
  readonly #changed = new Signal();
  #custom: readonly CustomTemplate[] = [];
  #catalogue: Catalogue | null = null;
  /** Counts the readings asked for, so that an outdated one is not kept. */
  #generation = 0;

  constructor(app: App, settings: () => LetterSettings) {
    super();
    this.#app = app;
    this.#settings = settings;
  }

  override onload(): void {
    const { vault, workspace } = this.#app;
    workspace.onLayoutReady(() => {
      this.refresh();
      const touch = (file: TAbstractFile): void => this.#touch([file.path], file);
      this.registerEvent(vault.on('create', touch));
      this.registerEvent(vault.on('modify', touch));
      this.registerEvent(vault.on('delete', touch));
      this.registerEvent(vault.on('rename', (file, before) => this.#touch([file.path, before], file)));
    });
  }

  /** All templates, as last read. */
  get catalogue(): Catalogue {
    const settings = this.#settings();
    this.#catalogue ??= new Catalogue(usualSpelling(settings), this.#custom.flatMap(templateOf), usualLetterLanguage(settings));
    return this.#catalogue;
  }

  /** All templates as they are now: a change just made in the folder counts. */
  async read(): Promise<Catalogue> {
    this.#generation += 1;
    const generation = this.#generation;
    const custom = await Promise.all(this.#notes().map((file) => this.#readNote(file)));
    if (generation === this.#generation) this.#keep(custom);
    return this.catalogue;
  }

  /** Reads the templates in the background. */
  refresh(): void {
    inBackground(this.read(), 'the letter templates could not be read.');
  }

  /** What is wrong with a person's custom templates, sorted by note. */
  problems(): readonly Problem[] {
    return this.#custom.flatMap((template) => (template.kind === 'broken' ? [template.problem] : []));
  }

  /** Calls back when templates or their problems have changed, until the function returned is called. */
  onChange(callback: () => void): () => void {
    return this.#changed.subscribe(callback);
  }

  #keep(custom: readonly CustomTemplate[]): void {
    const isSame = sameJson(custom, this.#custom);
    const settings = this.#settings();
    const { spelling, language } = this.#catalogue ?? {};
    if (isSame && spelling === usualSpelling(settings) && language === usualLetterLanguage(settings)) return;
    this.#custom = custom;
    this.#catalogue = null;
    this.#changed.notify();
  }

  #notes(): readonly TFile[] {
    const folder = folderNamed(this.#app.vault, this.#settings().templatesFolder);
    const notes: TFile[] = [];
    if (folder !== null && !folder.isRoot()) {
      Vault.recurseChildren(folder, (file) => {
        if (isNote(file)) notes.push(file);
      });
    }
    return notes.sort((a, b) => compareText(a.path, b.path));
  }

  async #readNote(file: TFile): Promise<CustomTemplate> {
    try {
      const text = await this.#app.vault.cachedRead(file);
      const broken = findBrokenProperties(text);
      if (broken !== null) return { kind: 'broken', problem: unreadableNote(file.path, broken.reason) };
      const found = findFrontMatter(text);
      const parsed: unknown = found.kind === 'closed' ? parseYaml(text.slice(found.from, found.to)) : {};
      const properties = isMapping(parsed) ? parsed : {};
      const start = bodyStart(text);
      const bodyLine = text.slice(0, start).split('\n').length;
      const note = { path: file.path, properties, body: text.slice(start), bodyLine };
      return readCustomTemplate(note, usualLetterLanguage(this.#settings()));
    } catch (error) {
      return { kind: 'broken', problem: unreadableNote(file.path, errorText(error)) };
    }
  }

  /** @param paths where the file is, and where it was before if it was renamed */
  #touch(paths: readonly string[], file: TAbstractFile): void {
    const chosen = this.#settings().templatesFolder;
    if (chosen === '') return;
    const templatesFolder = folderNamed(this.#app.vault, chosen)?.path ?? chosen;
    const isWithin = paths.some((path) => path.startsWith(`${templatesFolder}/`) || path === templatesFolder);
    // If a folder above was renamed, the templates folder came or went with it.
    if (isWithin || (file instanceof TFolder && templatesFolder.startsWith(`${file.path}/`))) this.refresh();
  }
}

function templateOf(custom: CustomTemplate): readonly LetterTemplate[] {
  return custom.kind === 'template' ? [custom.template] : [];
}
