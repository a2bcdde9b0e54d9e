import { parseYaml, type App, type MarkdownView, type TFile } from 'obsidian';
import { errorText } from '../domain/text/error-text';
import { smallestChange } from '../domain/text/text-change';
import { PropertyWriter, type Edit } from '../domain/writing';
import { editableViews } from './note-text';

/** What came of a change to a note. */
export type WriteResult =
  | {
    readonly kind: 'changed';
    /** Puts the earlier text back; false, and nothing touched, if the note has changed since or is gone. */
    readonly undo: () => Promise<boolean>;
  }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Changes properties as Obsidian's own YAML reader reads them. */
export const propertyWriter = new PropertyWriter((yaml) => parseYaml(yaml) as unknown);

/** The text before and after a write, or why there was none. */
type Attempt = ({ readonly kind: 'changed' } & Write) | Exclude<Edit, { kind: 'changed' }>;

/** A text and what it became. */
interface Write {
  readonly before: string;
  readonly after: string;
}

/** How many writes of a note are remembered: as many as notices with an undo can be shown side by side. */
const MAX_WRITES = 10;

/** The one place where the text of notes is changed. It never throws: what goes wrong is a refusal, in words. */
export class NoteWriter {
  readonly #app: App;
  /** Texts lately replaced in files that are open: an editor that still shows one is late, not changed by hand. */
  readonly #replaced = new WeakMap<TFile, string[]>();
  readonly #writes = new WeakMap<TFile, Write[]>();

  constructor(app: App) {
    this.#app = app;
  }

  /**
   * Changes a note, whose text is read at the moment of writing. A note that is open with changes not
   * yet saved is changed in its editor, so that neither change is lost.
   * @param reverse takes just this change out of a text that has since been changed here, and only here
   */
  async change(path: string, edit: (text: string) => Edit, reverse?: (text: string) => Edit): Promise<WriteResult> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return { kind: 'refused', reason: `There is no note at ${path} any more.` };
    const attempt = await this.#attempt(file, edit);
    if (attempt.kind !== 'changed') return attempt;
    const write = this.#keep(file, attempt);
    return { kind: 'changed', undo: () => this.#undo(file, write, reverse) };
  }

  async #undo(file: TFile, write: Write, reverse?: (text: string) => Edit): Promise<boolean> {
    if (this.#app.vault.getFileByPath(file.path) === null) return false;
    const attempt = await this.#attempt(file, (text) => {
      if (text === write.after) return { kind: 'changed', text: write.before };
      return reverse !== undefined && this.#isOurs(file, write, text) ? reverse(text) : { kind: 'unchanged' };
    });
    if (attempt.kind !== 'changed') return false;
    this.#keep(file, attempt);
    return true;
  }

  #keep(file: TFile, { before, after }: Write): Write {
    const write = { before, after };
    this.#writes.set(file, [...this.#writes.get(file) ?? [], write].slice(-MAX_WRITES));
    return write;
  }

  /** Whether nobody but us has changed the note between that write and this text. */
  #isOurs(file: TFile, write: Write, text: string): boolean {
    const writes = this.#writes.get(file) ?? [];
    const later = writes.slice(writes.indexOf(write) + 1);
    const reached = later.reduce<string | null>((at, { before, after }) => (before === at ? after : null), write.after);
    return writes.includes(write) && reached === text;
  }

  async #attempt(file: TFile, edit: (text: string) => Edit): Promise<Attempt> {
    try {
      return await this.#write(file, edit);
    } catch (error) {
      const message = errorText(error);
      return { kind: 'refused', reason: `${file.basename} could not be changed: ${message}` };
    }
  }

  /** The file is only rewritten if there is something to write: otherwise its time would change for nothing. */
  async #write(file: TFile, edit: (text: string) => Edit): Promise<Attempt> {
    const saved = await this.#app.vault.read(file);
    const view = this.#unsavedView(file, saved);
    if (view !== null) return changeInView(view, edit);
    const first = edit(saved);
    if (first.kind !== 'changed') return first;
    let attempt: Attempt = { kind: 'unchanged' };
    await this.#app.vault.process(file, (text) => {
      const result = text === saved ? first : edit(text);
      attempt = result.kind === 'changed' ? { kind: 'changed', before: text, after: result.text } : result;
      if (result.kind !== 'changed') return text;
      this.#remember(file, text);
      return result.text;
    });
    return attempt;
  }

  #remember(file: TFile, text: string): void {
    if (editableViews(this.#app, file).length === 0) return;
    this.#replaced.set(file, [...this.#replaced.get(file) ?? [], asInEditor(text)]);
  }

  /** A view that has the note open with changes not yet in the file: the one in front if there are several. */
  #unsavedView(file: TFile, saved: string): MarkdownView | null {
    const current = asInEditor(saved);
    const differing = editableViews(this.#app, file).filter(({ editor }) => editor.getValue() !== current);
    if (differing.length === 0) this.#replaced.delete(file);
    const late = this.#replaced.get(file) ?? [];
    const unsaved = differing.filter(({ editor }) => !late.includes(editor.getValue()));
    return unsaved.find((view) => view === this.#app.workspace.activeEditor) ?? unsaved[0] ?? null;
  }
}

/** The editor knows line feeds alone, and no byte-order mark. */
function asInEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The view is saved at once: Obsidian would wait for two seconds, and the list shows what stands in the file. */
async function changeInView(view: MarkdownView, edit: (text: string) => Edit): Promise<Attempt> {
  const { editor } = view;
  const before = editor.getValue();
  const result = edit(before);
  if (result.kind !== 'changed') return result;
  const { from, to, insert } = smallestChange(before, result.text);
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
  await view.save();
  return { kind: 'changed', before, after: result.text };
}
