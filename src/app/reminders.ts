import { Component, Notice, type App } from 'obsidian';
import { readMemory, remind, type Reminder } from '../domain/reminders/reminders';
import { words } from '../domain/language/interface';
import type { Settings } from '../domain/settings';
import { cls } from '../ui/css-class';
import { canNotify, notify } from '../ui/system-notification';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';

export interface RemindersDeps {
  readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>;
  readonly index: Pick<InterviewIndex, 'agenda' | 'complete' | 'onChange'>;
  readonly clock: Pick<Clock, 'now' | 'zone' | 'wakeAt'>;
  readonly settings: () => Pick<Settings, 'reminders' | 'systemReminders'>;
  openFollowUps(): Promise<void>;
}

/** What this device remembers, in this vault; it is not synced. */
const MEMORY = 'interview-follow-up-reminders';

/** How long a reminder stays (ms). */
const READING_TIME = 20_000;

/**
 * Reminds the person of what is due. If Obsidian's window has the focus, the reminder is a notice there. If not, the system shows
 * it, provided that the settings ask for that; otherwise it waits until the window can be seen.
 */
export class Reminders extends Component {
  readonly #deps: RemindersDeps;
  readonly #win: Window;

  /** @param win the app's main window */
  constructor(deps: RemindersDeps, win: Window) {
    super();
    this.#deps = deps;
    this.#win = win;
  }

  override onload(): void {
    // The index passes the clock's ticks on, and does not start the clock until the notes are read.
    this.register(this.#deps.index.onChange(() => this.#check(false)));
    this.registerDomEvent(this.#win, 'focus', () => this.#check(true));
    this.registerDomEvent(this.#win.document, 'visibilitychange', () => this.#check(true));
  }

  /** @param isHere whether the person has just come to the window, or left it */
  #check(isHere: boolean): void {
    const { app, index, clock, settings } = this.#deps;
    if (!index.complete || !settings().reminders) return;
    const bySystem = settings().systemReminders && canNotify() && !this.#win.document.hasFocus();
    const isSeen = this.#win.document.visibilityState === 'visible';
    const memory = readMemory(app.loadLocalStorage(MEMORY));
    const found = remind(index.agenda(), memory, { now: clock.now(), zone: clock.zone }, isHere);
    clock.wakeAt(found.wakeAt, 'reminders');
    // The next check, when the window is visible again, shows what nobody would see now.
    if (!isSeen && !bySystem) return;
    // Stored first: a reminder that is lost is better than one that comes with each start.
    app.saveLocalStorage(MEMORY, found.memory);
    for (const reminder of found.say) {
      if (bySystem) this.#notify(reminder);
      else this.#show(reminder);
    }
  }

  #show({ title, lines }: Reminder): void {
    const message = createFragment((words) => {
      for (const text of [title, ...lines]) words.createDiv({ text, attr: { dir: 'auto' } });
    });
    const notice = new Notice(message, READING_TIME);
    const answers = notice.messageEl.createDiv({ cls: cls('answers') });
    answers.createEl('button', { cls: cls('undo'), text: words('reminders').open, attr: { type: 'button' } })
      .addEventListener('click', () => void this.#deps.openFollowUps());
  }

  #notify({ title, lines }: Reminder): void {
    notify(title, lines.join('\n'), () => {
      this.#win.focus();
      void this.#deps.openFollowUps();
    });
  }
}
