import { Modal, Setting, type App } from 'obsidian';
import type { CheckReport } from '../domain/overview/report';
import type { Problem } from '../domain/note/problem';
import { cls } from '../ui/css-class';
import { addDetails, addList } from '../ui/details';

type Click = MouseEvent | KeyboardEvent;

/** What one can do with the report. */
export interface CheckModalDeps {
  readonly report: CheckReport;
  openNote(path: string, event: Click): void;
  openProblem(problem: Problem, event: Click): void;
  openSettings(): void;
}

const MAX_ITEMS = 300;

/** Shows what the plugin sees in the notes, before anyone relies on it. It changes nothing. */
export class CheckModal extends Modal {
  readonly #deps: CheckModalDeps;

  constructor(app: App, deps: CheckModalDeps) {
    super(app);
    this.#deps = deps;
    this.setTitle('What was read');
    this.modalEl.addClass(cls('check'));
  }

  override onOpen(): void {
    const { summary, problems, notes } = this.#deps.report;
    for (const text of summary) this.contentEl.createEl('p', { text });
    if (problems.length > 0) this.#drawProblems(problems);
    if (notes.length > 0) this.#drawNotes();
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Choose which notes').onClick(() => this.#leaveFor(() => this.#deps.openSettings())))
      .addButton((button) => button.setButtonText('Close').setCta().onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #drawProblems(problems: readonly Problem[]): void {
    const details = addDetails(this.contentEl, `Could not be read (${problems.length})`, true);
    addList(details, problems, MAX_ITEMS, (el, problem) => {
      this.#addLink(el, problem.note, (event) => this.#deps.openProblem(problem, event));
      el.createDiv({ text: problem.message, attr: { dir: 'auto' } });
    });
  }

  #drawNotes(): void {
    const { notes, problems } = this.#deps.report;
    const details = addDetails(this.contentEl, `Notes that are read (${notes.length})`, problems.length === 0);
    addList(details, notes, MAX_ITEMS, (el, { path, why, facts }) => {
      this.#addLink(el, path, (event) => this.#deps.openNote(path, event));
      el.createSpan({ text: ` ${why}` });
      for (const text of facts) el.createDiv({ text: text.trimStart(), attr: { dir: 'auto' } });
    });
  }

  #addLink(parent: HTMLElement, path: string, open: (event: Click) => void): void {
    const button = parent.createEl('button', { cls: cls('link'), text: path, attr: { type: 'button', dir: 'auto' } });
    button.addEventListener('click', (event) => this.#leaveFor(() => open(event)));
  }

  #leaveFor(open: () => void): void {
    this.close();
    open();
  }
}
