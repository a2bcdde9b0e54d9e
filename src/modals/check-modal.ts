import { Modal, Setting, type App } from 'obsidian';
import type { CheckReport } from '../domain/check/report';
import type { Problem } from '../domain/note/problem';

type Click = MouseEvent | KeyboardEvent;

/** What one can do with the report. */
export interface CheckModalNeeds {
  readonly report: CheckReport;
  openNote(path: string, event: Click): void;
  openProblem(problem: Problem, event: Click): void;
  openSettings(): void;
}

/** Longer lists nobody reads; what is left out is counted. */
const MOST_NOTES = 300;

/** Shows what the plugin sees in the notes, before anyone relies on it. It changes nothing. */
export class CheckModal extends Modal {
  constructor(app: App, private readonly needs: CheckModalNeeds) {
    super(app);
    this.setTitle('What was read');
    this.modalEl.addClass('interview-follow-up-check');
  }

  override onOpen(): void {
    const { report: { summary, problems, notes } } = this.needs;
    for (const text of summary) this.contentEl.createEl('p', { text });
    if (problems.length > 0) this.drawProblems(problems);
    if (notes.length > 0) this.drawNotes();
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Choose which notes').onClick(() => this.leaveFor(() => this.needs.openSettings())))
      .addButton((button) => button.setButtonText('Close').setCta().onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private drawProblems(problems: readonly Problem[]): void {
    const list = this.section(`Could not be read (${problems.length})`, true).createEl('ul');
    for (const problem of problems.slice(0, MOST_NOTES)) {
      const item = list.createEl('li');
      this.link(item, problem.note, (event) => this.needs.openProblem(problem, event));
      item.createDiv({ text: problem.message, attr: { dir: 'auto' } });
    }
    countRest(list, problems.length);
  }

  private drawNotes(): void {
    const { notes } = this.needs.report;
    const list = this.section(`Notes that are read (${notes.length})`, this.needs.report.problems.length === 0).createEl('ul');
    for (const { path, why, facts } of notes.slice(0, MOST_NOTES)) {
      const item = list.createEl('li');
      this.link(item, path, (event) => this.needs.openNote(path, event));
      item.createSpan({ text: ` ${why}` });
      for (const text of facts) item.createDiv({ text: text.trimStart(), attr: { dir: 'auto' } });
    }
    countRest(list, notes.length);
  }

  private section(title: string, open: boolean): HTMLElement {
    const section = this.contentEl.createEl('details', { cls: 'interview-follow-up-section' });
    section.toggleAttribute('open', open);
    section.createEl('summary', { text: title });
    return section;
  }

  private link(parent: HTMLElement, path: string, open: (event: Click) => void): void {
    const button = parent.createEl('button', { cls: 'interview-follow-up-link', text: path, attr: { type: 'button', dir: 'auto' } });
    button.addEventListener('click', (event) => this.leaveFor(() => open(event)));
  }

  private leaveFor(open: () => void): void {
    this.close();
    open();
  }
}

function countRest(list: HTMLElement, count: number): void {
  if (count > MOST_NOTES) list.createEl('li', { text: `and ${count - MOST_NOTES} more` });
}
