import { Notice } from 'obsidian-test-mocks/obsidian';

/** A notice without a duration of its own is shown this long (ms). */
const DEFAULT_DURATION = 4500;

const timers = new WeakMap<Notice, number>();

/** Shows notices at the top right of the window that has the focus. */
export function installNotices(): void {
  Notice.prototype.constructor__ = function (this: Notice, message: DocumentFragment | string, duration = DEFAULT_DURATION) {
    // The message's own elements are made once the notice is in its window.
    containerIn(activeDocument).append(this.containerEl);
    build(this, message);
    if (duration > 0) timers.set(this, window.setTimeout(() => this.hide(), duration));
  };
  Notice.prototype.setMessage = function (this: Notice, message: DocumentFragment | string) {
    fill(this, message);
    return this;
  };
  Notice.prototype.hide = function (this: Notice) {
    window.clearTimeout(timers.get(this));
    this.containerEl.remove();
  };
}

function containerIn(doc: Document): HTMLElement {
  return doc.querySelector<HTMLElement>('body > .notice-container') ?? doc.body.createDiv({
    cls: 'notice-container', attr: { 'role': 'status', 'aria-live': 'polite', 'aria-atomic': 'false' },
  });
}

function build(notice: Notice, message: DocumentFragment | string): void {
  const { containerEl, messageEl } = notice;
  containerEl.addClass('notice');
  messageEl.addClass('notice-message');
  // In Obsidian both names mean the notice itself; the mock makes two elements of them.
  notice.noticeEl.remove();
  notice.noticeEl = containerEl;
  fill(notice, message);
  containerEl.addEventListener('click', () => notice.hide());
}

/** The message's own nodes, not copies as in the mock: their buttons have to work. */
function fill({ messageEl }: Notice, message: DocumentFragment | string): void {
  messageEl.replaceChildren(message);
}
