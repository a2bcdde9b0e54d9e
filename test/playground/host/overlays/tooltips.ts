import type { TooltipOptions } from 'obsidian';

/** How long the pointer rests on an element before its tooltip shows (ms). */
const DELAY = 300;
/** Between an element and its tooltip (px). */
const GAP = 6;

const options = new WeakMap<Element, TooltipOptions>();

let shown: { readonly el: Element; readonly tip: HTMLElement } | null = null;
let pending: { readonly el: Element; readonly timer: number } | null = null;

/** Shows the element's label as its tooltip. */
export function holdTooltip(el: Element, wanted: TooltipOptions): void {
  options.set(el, wanted);
}

/** Shows tooltips on hover and on keyboard focus, one at a time, for the whole page. */
export function installTooltips(): void {
  document.addEventListener('mouseover', (event) => enter(event.target));
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) enter(target);
    else leave();
  });
  document.addEventListener('mouseout', leave);
  document.addEventListener('focusout', leave);
  document.addEventListener('mousedown', leave, true);
  document.addEventListener('scroll', leave, true);
  // A key may remove the element, and no event says so.
  window.addEventListener('keydown', leave, true);
}

function enter(target: EventTarget | null): void {
  const el = target instanceof Element ? owner(target) : null;
  if (el !== null && (el === shown?.el || el === pending?.el)) return;
  leave();
  if (el === null) return;
  const delay = options.get(el)?.delay ?? DELAY;
  pending = { el, timer: window.setTimeout(() => show(el), delay) };
}

function leave(): void {
  if (pending !== null) window.clearTimeout(pending.timer);
  shown?.tip.remove();
  pending = null;
  shown = null;
}

/** The element around the target that has a tooltip: Obsidian shows every label as one. */
function owner(target: Element): Element | null {
  for (let el: Element | null = target; el !== null; el = el.parentElement) {
    if (el.hasAttribute('aria-label')) return el;
  }
  return null;
}

function show(el: Element): void {
  pending = null;
  const text = el.getAttribute('aria-label') ?? '';
  if (text === '' || !el.isConnected) return;
  // Screen readers read the same text as the label of the element.
  const classes = options.get(el)?.classes ?? [];
  const tip = document.body.createDiv({ cls: ['tooltip', ...classes], text, attr: { 'aria-hidden': 'true' } });
  tip.createDiv({ cls: 'tooltip-arrow' });
  place(tip, el);
  shown = { el, tip };
}

function place(tip: HTMLElement, el: Element): void {
  const side = options.get(el)?.placement ?? 'bottom';
  tip.addClass(`mod-${side}`);
  tip.setCssStyles({ position: 'fixed', left: '0', top: '0', transform: 'none', animation: 'none' });
  const around = el.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const middle = { x: around.left + (around.width - width) / 2, y: around.top + (around.height - height) / 2 };
  const at = {
    bottom: { x: middle.x, y: around.bottom + GAP + height <= window.innerHeight ? around.bottom + GAP : around.top - GAP - height },
    top: { x: middle.x, y: around.top - GAP - height },
    left: { x: around.left - GAP - width, y: middle.y },
    right: { x: around.right + GAP, y: middle.y },
  }[side];
  tip.setCssStyles({
    left: `${Math.max(0, Math.min(at.x, window.innerWidth - width))}px`,
    top: `${Math.max(0, Math.min(at.y, window.innerHeight - height))}px`,
  });
}
