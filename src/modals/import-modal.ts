import { Modal, Notice, Setting, type App } from 'obsidian';
import { importNotes } from '../actions/import-notes';
import type { Choice } from '../domain/import/columns';
import { draftNotes } from '../domain/import/drafts';
import type { Encoding } from '../domain/import/encoding';
import { guessChoices } from '../domain/import/guess';
import { planNotes, type ImportOptions, type Plan } from '../domain/import/plan';
import { readTable } from '../domain/import/table';
import { words } from '../domain/language/interface';
import type { FoldersWithout } from '../domain/note/identify';
import type { ReadingSettings } from '../domain/note/settings';
import { errorText } from '../domain/text/error-text';
import { cls } from '../ui/css-class';
import { knownApplications } from '../vault/parsed-notes';
import { newNoteFolder } from '../vault/paths';
import { showSource, type FileOrText, type SourceWords } from './file-or-text';
import { showColumns } from './import-columns';
import { ImportPreview } from './import-preview';
import { ENCODING_ID, HEADER_ID, type TableReading } from './import-reading';
import { decodeTable, encodingsOf } from './table-file';

function sourceWords(): SourceWords {
  const { device, whichTable, paste, noTable, example } = words('importing');
  return {
    id: 'import-table', device, extensions: ['csv', 'tsv'], which: whichTable, paste, empty: noTable, example,
  };
}

/** How to read the table; null values are guessed. */
interface Chosen {
  readonly encoding: Encoding | null;
  /** The line of the row of names. */
  readonly headerLine: number | null;
}

/**
 * Leads from a table to notes, a page at a time. Nothing is written before the last page, so it can be closed at any time.
 */
export class ImportModal extends Modal {
  readonly #settings: ReadingSettings;
  readonly #folders: FoldersWithout;
  #pasted = '';
  #options: ImportOptions;
  #cancelled = false;
  /** Reads the same table in another way, and focuses the field that was changed. */
  #askAgain: (changed: Partial<Chosen>, label: string) => string | null = () => null;

  /** @param folders the folders whose notes never count */
  constructor(app: App, settings: ReadingSettings, folders: FoldersWithout) {
    super(app);
    this.#settings = settings;
    this.#folders = folders;
    this.#options = { folder: newNoteFolder(app, settings.folder), includeExisting: false };
  }

  override onOpen(): void {
    this.modalEl.addClass(cls('import'));
    this.#askForTable();
  }

  override onClose(): void {
    this.#cancelled = true;
    this.contentEl.empty();
  }

  #askForTable(): void {
    showSource(this.#newPage(words('importing').title), {
      app: this.app,
      pasted: this.#pasted,
      words: sourceWords(),
      onSubmit: (source) => this.#read(source, { encoding: null, headerLine: null }),
      cancel: () => this.close(),
    });
  }

  /** Reads the table as the person has chosen, and shows the next page. Returns null, or the reason in words why that failed. */
  #read(source: FileOrText, chosen: Chosen, focusOn: string | null = null): string | null {
    const file = 'bytes' in source ? decodeTable(source.bytes, chosen.encoding) : null;
    if (file !== null && 'wrong' in file) return file.wrong;
    const text = 'bytes' in source ? file?.text ?? '' : source.pasted;
    const table = readTable(text, this.#settings.propertyNames, chosen.headerLine);
    if (typeof table === 'string') return table;
    this.#pasted = 'pasted' in source ? source.pasted : '';
    this.#askAgain = (changed, label) => this.#read(source, { ...chosen, ...changed }, label);
    const isGuess = 'bytes' in source && file?.isGuessed === true;
    const guess = isGuess ? { text, encoding: file.encoding, encodings: encodingsOf(source.bytes) } : null;
    this.#askForColumns({ table, guess }, guessChoices(table, this.#settings), focusOn);
    return null;
  }

  #askForColumns(reading: TableReading, choices: readonly Choice[], focusOn: string | null = null): void {
    const page = this.#newPage(words('importing').matchColumns);
    showColumns(page, {
      ...reading, choices,
      chooseEncoding: (encoding) => this.#askAgain({ encoding, headerLine: null }, ENCODING_ID),
      chooseHeader: (headerLine) => this.#askAgain({ headerLine }, HEADER_ID),
      back: () => this.#askForTable(),
      next: (chosen) => this.#preview(reading, chosen),
    });
    if (focusOn !== null) page.querySelector<HTMLElement>(`select[aria-describedby="${cls(focusOn)}"]`)?.focus();
  }

  #preview(reading: TableReading, choices: readonly Choice[]): void {
    const { app } = this;
    const settings = this.#settings;
    const drafts = draftNotes(reading.table, choices, settings);
    const known = knownApplications(app, settings, this.#folders);
    const paths = app.vault.getAllLoadedFiles().map(({ path }) => path);
    new ImportPreview(this.#newPage(words('importing').checkFirst), {
      app, drafts,
      options: this.#options,
      plan: (options) => planNotes(drafts.drafts, { ...options, paths, known }),
      back: (options) => {
        this.#options = options;
        this.#askForColumns(reading, choices);
      },
      next: (plan, { folder }) => void this.#import(plan, folder),
    });
  }

  async #import({ notes }: Plan, folder: string): Promise<void> {
    const { importing, progress: progressWords, progressName, failed } = words('importing');
    const page = this.#newPage(importing);
    const said = page.createEl('p', { text: progressWords(0, notes.length) });
    const bar = page.createEl('progress', { attr: { 'max': notes.length, 'value': 0, 'aria-label': progressName } });
    new Setting(page).addButton((button) => {
      button.setButtonText(words('common').cancel).onClick(() => this.close());
      button.buttonEl.focus();
    });
    const progress = (done: number) => {
      said.setText(progressWords(done, notes.length));
      bar.value = done;
    };
    try {
      await importNotes(this.app, folder, notes, { progress, cancelled: () => this.#cancelled });
    } catch (error) {
      new Notice(failed(errorText(error)));
    }
    this.close();
  }

  #newPage(title: string): HTMLElement {
    this.setTitle(title);
    this.contentEl.empty();
    this.modalEl.scrollTop = 0;
    return this.contentEl;
  }
}
