import { parseYaml, type App, type EventRef, type MarkdownView, type TFile } from 'obsidian';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { smallestChange } from '../domain/text/text-change';
import { PropertyWriter, type Edit } from '../domain/writing';
import { NoteHistory, type EditText } from './note-history';
import { OpenEditors } from './open-editors';

/** What came of a change to a note. */
export type WriteResult =
  | {
    readonly kind: 'changed';
    /** Undoes this change alone. False if somebody else has changed the note since, which is then left alone; text says why it failed. */
    readonly undo: () => Promise<boolean | string>;
  }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Changes properties as Obsidian's own YAML reader reads them. */
export const propertyWriter = new PropertyWriter((yaml) => parseYaml(yaml) as unknown);

/** The text before and after a write, or why there was none. */
type Attempt =
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }
  | Exclude<Edit, { kind: 'changed' }>;

/** How often a write is made again if another program writes over it. */
const MAX_ATTEMPTS = 3;

/**
 * The one place where the text of notes is changed. Changes of one note wait for each other. It never throws: what
 * goes wrong is a refusal, in words.
 */
export class NoteWriter {
  readonly #app: App;
  readonly #editors: OpenEditors;
  readonly #histories = new WeakMap<TFile, NoteHistory>();
  readonly #queues = new WeakMap<TFile, Promise<unknown>>();

  constructor(app: App) {
    this.#app = app;
    this.#editors = new OpenEditors(app);
  }

  /** Follows what is typed into open notes, until the reference is given back. */
  followEditors(): EventRef {
    return this.#editors.follow();
  }

  /**
   * Changes a note, whose text is read at the moment of writing. A note that is open with changes not
   * yet saved is changed in its editor and saved, so that neither change is lost.
   * @param edit is made again when a change before it is undone, so it must always say the same of the same text
   */
  async change(path: string, edit: EditText): Promise<WriteResult> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return { kind: 'refused', reason: words('common').noteGone(path) };
    return this.#inLine(file, () => this.#change(file, edit));
  }

  /** Does the work for the file once all earlier work for it is done. */
  #inLine<T>(file: TFile, work: () => Promise<T>): Promise<T> {
    const done = (this.#queues.get(file) ?? Promise.resolve()).then(work);
    this.#queues.set(file, done.catch(() => undefined));
    return done;
  }

  async #change(file: TFile, edit: EditText): Promise<WriteResult> {
    const attempt = await this.#attempt(file, edit, (text) => edit(text).kind === 'unchanged');
    if (attempt.kind !== 'changed') return attempt;
    // The same edit may be made twice; each is a write of its own.
    const write: EditText = (text) => edit(text);
    this.#historyOf(file).keep(write, attempt.before, attempt.after);
    return { kind: 'changed', undo: () => this.#inLine(file, () => this.#undo(file, write)) };
  }

  async #undo(file: TFile, write: EditText): Promise<boolean | string> {
    if (this.#app.vault.getFileByPath(file.path) !== file) return words('writing').deleted(file.basename);
    const history = this.#historyOf(file);
    const attempt = await this.#attempt(file, (text) => history.without(write, text));
    if (attempt.kind === 'refused') return attempt.reason;
    if (attempt.kind === 'unchanged') return false;
    history.drop(write, attempt.after);
    return true;
  }

  #historyOf(file: TFile): NoteHistory {
    const history = this.#histories.get(file) ?? new NoteHistory();
    this.#histories.set(file, history);
    return history;
  }

  /** @param isMade whether another text than the one that was written has the edit in it all the same */
  async #attempt(file: TFile, edit: EditText, isMade: (text: string) => boolean = () => false): Promise<Attempt> {
    try {
      for (let left = MAX_ATTEMPTS; left > 0; left -= 1) {
        const attempt = await this.#write(file, edit);
        if (attempt.kind !== 'changed') return attempt;
        const text = await this.#app.vault.read(file);
        if (text === attempt.after || this.#editors.unsaved(file, text) !== null || isMade(text)) return attempt;
      }
      return { kind: 'refused', reason: words('writing').writtenOver(file.basename) };
    } catch (error) {
      const message = errorText(error);
      return { kind: 'refused', reason: words('writing').notChanged(file.basename, message) };
    }
  }

  /** The file is only rewritten if there is something to write: otherwise its time would change for nothing. */
  async #write(file: TFile, edit: EditText): Promise<Attempt> {
    const saved = await this.#app.vault.read(file);
    const view = this.#editors.unsaved(file, saved);
    if (view !== null) return changeInEditor(view, edit);
    const first = edit(saved);
    if (first.kind !== 'changed') return first;
    let attempt: Attempt = { kind: 'unchanged' };
    await this.#app.vault.process(file, (text) => {
      const result = text === saved ? first : edit(text);
      attempt = result.kind === 'changed' ? { kind: 'changed', before: text, after: result.text } : result;
      if (result.kind !== 'changed') return text;
      this.#editors.replacing(file, text);
      return result.text;
    });
    return attempt;
  }
}

/** Saves the note at once, so that all who read the file hear of the change. If it cannot be saved, the change is taken out again. */
async function changeInEditor(view: MarkdownView, edit: EditText): Promise<Attempt> {
  const before = view.editor.getValue();
  const result = edit(before);
  if (result.kind !== 'changed') return result;
  replaceIn(view, before, result.text);
  try {
    await view.save();
  } catch (error) {
    if (view.editor.getValue() === result.text) replaceIn(view, result.text, before);
    throw error;
  }
  return { kind: 'changed', before, after: result.text };
}

function replaceIn({ editor }: MarkdownView, before: string, after: string): void {
  const { from, to, insert } = smallestChange(before, after);
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
}
