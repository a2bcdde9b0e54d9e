/** The element that had the focus before a dialog opened, by the dialog's outermost element. */
const before = new WeakMap<HTMLElement, HTMLElement | null>();
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

let lastId = 0;

/** An id that no other element has, for `aria-labelledby` and its kin. */
export function idOf(el: HTMLElement): string {
  if (el.id === '') el.id = `playground-${lastId += 1}`;
  return el.id;
}

/** The elements inside that Tab reaches, in order. */
export function focusables(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)]
    .filter((el) => el.tabIndex >= 0 && !el.matches(':disabled') && el.getClientRects().length > 0);
}

/** Remembers where the focus is, for `restoreFocus`. */
export function rememberFocus(dialog: HTMLElement): void {
  const { activeElement } = activeDocument;
  before.set(dialog, activeElement?.instanceOf(HTMLElement) === true ? activeElement : null);
}

/**
 * Puts the focus back to where it was before the dialog, unless something else has taken it meanwhile.
 * To be called while the dialog is still in the document: removing it would move the focus to the body.
 */
export function restoreFocus(dialog: HTMLElement): void {
  const { activeElement, body } = dialog.doc;
  const isLost = activeElement === null || activeElement === body || dialog.contains(activeElement);
  if (isLost) stillThere(before.get(dialog) ?? null)?.focus({ preventScroll: true });
  before.delete(dialog);
}

/** The element, or where the focus was before the dialog that it went away with. */
function stillThere(el: HTMLElement | null): HTMLElement | null {
  if (el === null || el.isConnected) return el;
  for (let at: HTMLElement | null = el; at !== null; at = at.parentElement) {
    const earlier = before.get(at);
    if (earlier !== undefined) return stillThere(earlier);
  }
  return null;
}

/** Puts a fixed element at the point (px), or as near to it as the window allows. */
export function placeInWindow(el: HTMLElement, x: number, y: number, flipped = { x, y }): void {
  // In the flow of the page it would be as wide as the page.
  el.setCssStyles({ position: 'fixed', left: '0', top: '0' });
  const { width, height } = el.getBoundingClientRect();
  const left = x + width <= window.innerWidth ? x : flipped.x - width;
  const top = y + height <= window.innerHeight ? y : flipped.y - height;
  el.setCssStyles({
    left: `${Math.max(0, Math.min(left, window.innerWidth - width))}px`,
    top: `${Math.max(0, Math.min(top, window.innerHeight - height))}px`,
  });
}
