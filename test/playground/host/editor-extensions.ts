import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** The extensions that plugins have added, and the editors on the page. */
const extensions = new Set<Extension>();
const views = new Map<EditorView, Compartment>();

/** The compartment of a new editor for the extensions of plugins. */
export function placeForExtensions(): Compartment {
  return new Compartment();
}

export function fillPlace(place: Compartment): Extension {
  return place.of([...extensions]);
}

/** Keeps the editor's extensions up to date. @returns stops it */
export function follow(view: EditorView, place: Compartment): () => void {
  views.set(view, place);
  return () => views.delete(view);
}

/** Adds the extension to all editors. @returns removes it */
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
