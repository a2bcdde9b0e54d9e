import type { BarCommand, LetterBar } from '../domain/letters/bar';
import { cls } from '../ui/css-class';
import { nameField } from '../ui/form';

const CLASS = 'interview-follow-up-letter';

/** Draws the bar. @param run does what a button says; `byKeyboard` if the button had the focus */
export function makeBar(bar: LetterBar, run: (command: BarCommand, byKeyboard: boolean) => void): HTMLElement {
  const el = createDiv({ cls: CLASS, attr: { role: 'group' } });
  el.createSpan({ cls: `${CLASS}-state` });
  nameField(el, el.createSpan({ cls: cls('visually-hidden') }));
  fillBar(el, bar);
  // Pressed by pointer, a button leaves the cursor, and the keyboard of a phone, where they are.
  el.addEventListener('mousedown', (event) => event.preventDefault());
  // A key held down presses once: the next button may have the focus by then.
  el.addEventListener('keydown', (event) => { if (event.repeat && event.key === 'Enter') event.preventDefault(); });
  el.addEventListener('click', (event) => {
    const button = event.targetNode?.instanceOf(Element) ? event.targetNode.closest<HTMLElement>('[data-command]') : null;
    if (button === null || button.ariaDisabled === 'true') return;
    run(button.dataset['command'] as BarCommand, button === el.doc.activeElement);
  });
  return el;
}

/** Makes the bar say what it says now; a button that stays keeps its focus. */
export function fillBar(el: HTMLElement, { label, state, isReady, buttons }: LetterBar): void {
  // Behind the buttons, for screen readers alone.
  el.lastElementChild?.setText(label);
  const words = el.firstElementChild as HTMLElement;
  words.dataset['ready'] = String(isReady);
  if (words.textContent !== state) words.textContent = state;
  const before = buttonsOf(el);
  for (const button of before) if (!buttons.some(({ command }) => command === button.dataset['command'])) button.remove();
  buttons.forEach(({ command, label: text, isDisabled }, at) => {
    const known = before.find(({ dataset }) => dataset['command'] === command);
    const button = known ?? el.createEl('button', { text, attr: { 'type': 'button', 'data-command': command } });
    if (button.textContent !== text) button.setText(text);
    button.ariaDisabled = isDisabled ? 'true' : null;
    if (el.children[at + 1] !== button) el.insertBefore(button, el.children[at + 1] ?? null);
  });
}

/** Moves the focus to the button that sends the letter; false if it has none. */
export function focusMain(el: HTMLElement): boolean {
  const commands: readonly BarCommand[] = ['mail', 'copy', 'sent'];
  const button = commands.map((command) => buttonOf(el, command)).find((found) => found !== undefined);
  button?.focus();
  return button !== undefined;
}

export function buttonOf(el: HTMLElement, command: BarCommand): HTMLElement | undefined {
  return buttonsOf(el).find(({ dataset }) => dataset['command'] === command);
}

function buttonsOf(el: HTMLElement): readonly HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>('[data-command]')];
}
