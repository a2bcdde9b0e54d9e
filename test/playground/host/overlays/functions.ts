import type { TooltipOptions } from 'obsidian';
import { ICONS } from './icons';
import { holdTooltip } from './tooltips';

/** The functions of Obsidian's that the mocks leave empty: a module's functions cannot be patched, only replaced. */

/** Names the element for screen readers, and shows the words when the pointer rests on it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  holdTooltip(el, options);
}

/** Replaces the content of the element by the icon. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon === null ? [] : [icon]));
}

/** The icon as an element, or null for a name that Obsidian does not know. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const path = ICONS[name];
  if (path === undefined) return null;
  const svg = createSvg('svg', {
    cls: `svg-icon lucide-${name}`,
    attr: {
      'width': 24, 'height': 24, 'viewBox': '0 0 24 24', 'fill': 'none', 'stroke': 'currentColor',
      'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true',
    },
  });
  svg.append(createSvg('path', { attr: { d: path } }));
  return svg;
}

/** The names of the icons that are drawn. */
export function getIconIds(): string[] {
  return Object.keys(ICONS).map((name) => `lucide-${name}`);
}

/** The language of the page: Obsidian's is that of `<html lang>` too. */
export function getLanguage(): string {
  return document.documentElement.lang;
}
