import { Component, MarkdownView } from 'obsidian';
import { headingFor } from '../domain/letters/letter';
import { findLetter } from '../domain/letters/letters-in-note';
import type { FollowUp } from '../domain/playbook/follow-up';
import { viewsOf } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import type { FollowUpActions } from './follow-up-actions';
import { correspondenceNow, type LetterDataDeps } from './letter-data';

export interface SectionWatchDeps extends LetterDataDeps {
  readonly templates: Pick<TemplateFolder, 'read'>;
  readonly actions: Pick<FollowUpActions, 'markDone'>;
}

/** A text that is made only when it is asked for. */
interface NoteText {
  toString(): string;
}

/**
 * Marks preparation, debrief and lessons as done when their sections are filled in. Scans only notes that the person has typed in
 * on this device, and only after they have turned to another note: nothing is written while they type, or because another device
 * has changed a note.
 */
export class SectionWatch extends Component {
  /** The notes typed in since the last scan, as they read then: a tab that is being closed may not have saved them yet. */
  readonly #typedIn = new Map<string, NoteText>();
  /** What was in the sections that were marked, by follow-up: after an undo, the same text is not marked again. */
  readonly #marked = new Map<string, string>();
  readonly #deps: SectionWatchDeps;

  constructor(deps: SectionWatchDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace } = this.#deps.app;
    this.registerEvent(workspace.on('active-leaf-change', () => void this.#scan()));
    this.registerEvent(workspace.on('file-open', () => void this.#scan()));
  }

  /** To be called when the person has typed in the note. */
  typed(path: string, text: NoteText): void {
    if (this.#deps.index.interviewsOf(path).length > 0) this.#typedIn.set(path, text);
  }

  /** Never rejects, because nobody awaits it. */
  async #scan(): Promise<void> {
    const active = this.#deps.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
    for (const [path, typed] of [...this.#typedIn].filter(([other]) => other !== active)) {
      this.#typedIn.delete(path);
      try {
        await this.#markFilled(path, typed);
      } catch (error) {
        console.error(`Interview Follow-Up: the sections of ${path} could not be read.`, error);
      }
    }
  }

  async #markFilled(path: string, typed: NoteText): Promise<void> {
    const { app, index, actions } = this.#deps;
    const file = app.vault.getFileByPath(path);
    if (file === null) return;
    const text = viewsOf(app, file)[0]?.editor.getValue() ?? typed.toString();
    for (const item of index.agenda().items.filter(({ note, channel }) => note === path && channel === null)) {
      const filled = await this.#filledSection(item, text);
      if (filled === null || this.#marked.get(item.id) === filled) continue;
      this.#marked.set(item.id, filled);
      await actions.markDone(item);
    }
  }

  /** What is in the follow-up's section; null if the note has none, or a blank is left in it. */
  async #filledSection(item: FollowUp, text: string): Promise<string | null> {
    const context = correspondenceNow(this.#deps).contextFor(item);
    if (context === null) return null;
    const templates = (await this.#deps.templates.read()).doing(item).filter(({ channel }) => channel === null);
    const sections = templates.map((template) => findLetter(text, headingFor(template, context, null)));
    return sections.find((section) => section !== null && section.blank === null && section.body.trim() !== '')?.body ?? null;
  }
}
