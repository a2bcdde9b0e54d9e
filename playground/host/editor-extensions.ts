import type { Extension } from '@codemirror/state';
import { Compartment } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** What plugins have added to the editors, and the editors that are on the page. */
const extensions = new Set<Extension>();
const views = new Map<EditorView, Compartment>();

/** The place in a new editor for what plugins add, now and later. */
export function placeForExtensions(): Compartment {
  return new Compartment();
}

export function fillPlace(place: Compartment): Extension {
  return place.of([...extensions]);
}

/** Keeps the editor's place up to date, until the function returned is called. */
export function follow(view: EditorView, place: Compartment): () => void {
  views.set(view, place);
  return () => views.delete(view);
}

/** Adds to all editors, until the function returned is called. */
export function addExtension(extension: Extension): () => void {
  extensions.add(extension);
  reconfigure();
  return () => {
    extensions.delete(extension);
    reconfigure();
  };
}

function reconfigure(): void {
  for (const [view, place] of views) view.dispatch({ effects: place.reconfigure([...extensions]) });
}
