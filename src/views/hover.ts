import type { App, HoverParent } from 'obsidian';

/** The source of previews, as Obsidian’s Page preview plugin knows it. */
export const HOVER_SOURCE = 'interview-follow-up';

/** Asks for a preview of the note beside the element; Obsidian shows it if the person has that turned on. */
export function previewNote(app: App, hoverParent: HoverParent, event: MouseEvent, targetEl: HTMLElement, linktext: string): void {
  app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext, sourcePath: '' });
}
