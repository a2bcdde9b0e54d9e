import type { App, TFile } from 'obsidian';
import type { Day } from '../domain/dates/day';
import { momentAt, type Zone } from '../domain/dates/zoned';
import type { FoldersWithout, IdentifiedNote } from '../domain/note/identify';
import { withoutLoops } from '../domain/note/loops';
import { NoteScreen } from '../domain/note/note-screen';
import type { Mapping } from '../domain/note/properties';
import { numberedOriginal, sayTheSame } from '../domain/overview/copies';
import type { Settings } from '../domain/settings';
import { classify, COPY, isRuledOut, OTHER, type NoteKind } from './classify';
import type { TextReading } from './inline-notes';
import { isNote } from './vault-watch';

export interface NoteSourceDeps {
  readonly app: App;
  readonly settings: Settings;
  /** The folders whose notes never count. */
  readonly folders: FoldersWithout;
  /** The zone for notes that name none. */
  readonly zone: Zone;
  /** What a note's text says, as of its last scan. */
  readonly textOf: (path: string) => TextReading;
}

/** What Obsidian knows of the notes at this moment. Nothing is cached here. */
export class NoteSource {
  readonly #deps: NoteSourceDeps;
  readonly #screen: NoteScreen;

  constructor(deps: NoteSourceDeps) {
    this.#deps = deps;
    this.#screen = new NoteScreen(deps.settings);
  }

  kindOf(path: string): NoteKind {
    const { app } = this.#deps;
    const cache = app.metadataCache.getCache(path);
    if (cache !== null && isRuledOut(path, cache, this.#screen)) return OTHER;
    // Only now is the file asked for, which may be gone.
    if (!isNote(app.vault.getFileByPath(path))) return OTHER;
    const found = classify(path, cache, this.#deps);
    return found.kind === 'interview' && this.#isNumberedCopy(found.note) ? COPY : found;
  }

  #isNumberedCopy({ file: { path, properties } }: IdentifiedNote): boolean {
    const original = numberedOriginal(path);
    const beside = original === null ? null : this.propertiesOf(original);
    return beside !== null && sayTheSame(beside, properties);
  }

  /** Null if Obsidian has parsed none. */
  propertiesOf(path: string): Mapping | null {
    const { app } = this.#deps;
    const file = app.vault.getFileByPath(path);
    const frontmatter = file === null ? undefined : app.metadataCache.getFileCache(file)?.frontmatter;
    return frontmatter === undefined ? null : withoutLoops(frontmatter).properties;
  }

  textOf(path: string): TextReading {
    return this.#deps.textOf(path);
  }

  /** The day of the file's last change; null if there is no such file. */
  changedOn(path: string): Day | null {
    const file = this.#deps.app.vault.getFileByPath(path);
    return file === null ? null : momentAt(file.stat.mtime, this.#deps.zone).day;
  }

  /** The note that a link (or a name, taken for one) leads to from the note at the path. */
  linked(linkOrName: string, from: string): TFile | null {
    const linked = this.#deps.app.metadataCache.getFirstLinkpathDest(linkOrName, from);
    return isNote(linked) ? linked : null;
  }
}
