import { Menu, Modal, Setting, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Problem } from '../domain/note/problem';
import type { CheckReport } from '../domain/overview/report';
import { fixesFor, type Fix, type Fixes } from '../domain/sidebar/fixes';
import { cls } from '../ui/css-class';
import { addDetails, addList } from '../ui/details';
import { addFixButtons } from '../ui/fix-buttons';

type Click = MouseEvent | KeyboardEvent;

/** What a person can do with the report. */
export interface CheckModalDeps {
  readonly report: CheckReport;
  openNote(path: string, event: Click): void;
  openProblem(problem: Problem, event: Click): void;
  fixProblem(problem: Problem, fix: Fix): void;
  openSettings(): void;
}

const MAX_ITEMS = 300;

/** Shows what was found in the notes. It changes a note only if the person chooses a value that solves a problem. */
export class CheckModal extends Modal {
  readonly #deps: CheckModalDeps;

  constructor(app: App, deps: CheckModalDeps) {
    super(app);
    this.#deps = deps;
    this.setTitle(words('check').title);
    this.modalEl.addClass(cls('check'));
  }

  override onOpen(): void {
    const { summary, problems, nearMisses, notes } = this.#deps.report;
    for (const text of summary) this.contentEl.createEl('p', { text });
    if (problems.length > 0) this.#drawProblems(problems);
    if (nearMisses.length > 0) this.#drawNearMisses(nearMisses);
    if (notes.length > 0) this.#drawNotes();
    const { openSettings, close } = words('common');
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(openSettings).onClick(() => this.#leaveFor(() => this.#deps.openSettings())))
      .addButton((button) => button.setButtonText(close).setCta().onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #drawProblems(problems: readonly Problem[]): void {
    const details = addDetails(this.contentEl, words('check').toFix(problems.length), true);
    addList(details, problems, MAX_ITEMS, (el, problem) => {
      this.#addLink(el, problem.note, (event) => this.#deps.openProblem(problem, event));
      el.createDiv({ text: problem.message, attr: { dir: 'auto' } });
      this.#addFixes(el, problem);
    });
  }

  #addFixes(parent: HTMLElement, problem: Problem): void {
    const fixes = fixesFor(problem);
    const buttons = addFixButtons(parent, fixes);
    const choose = (fix: Fix) => {
      // One choice solves the problem.
      for (const { button } of buttons) button.disabled = true;
      this.#deps.fixProblem(problem, fix);
    };
    for (const { button, fix } of buttons) {
      button.addEventListener('click', () => (fix === null ? showMenu(button, fixes, choose) : choose(fix)));
    }
  }

  #drawNearMisses(misses: CheckReport['nearMisses']): void {
    const details = addDetails(this.contentEl, words('check').notCounted(misses.length), true);
    addList(details, misses, MAX_ITEMS, (el, { path, why, remedy }) => {
      this.#addLink(el, path, (event) => this.#deps.openNote(path, event));
      el.createDiv({ text: `${why} ${remedy}`, attr: { dir: 'auto' } });
    });
  }

  #drawNotes(): void {
    const { notes, problems } = this.#deps.report;
    const details = addDetails(this.contentEl, words('check').interviewNotes(notes.length), problems.length === 0);
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

function showMenu(button: HTMLElement, { values }: Fixes, choose: (fix: Fix) => void): void {
  const menu = new Menu();
  for (const fix of values) menu.addItem((item) => item.setTitle(fix.words).onClick(() => choose(fix)));
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
