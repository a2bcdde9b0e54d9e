import type { Extension, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';

/** CodeMirror's names for changes that a person makes. Text that comes from a file or another pane is a `set`. */
const BY_HAND = ['input', 'delete', 'move', 'undo', 'redo'];

/** Calls back with the path and text of each note that the person types in. `editor-change` also reports what other devices write. */
export function typingIn(onTyping: (path: string, text: Text) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, transactions, state }) => {
    if (!docChanged || !transactions.some((transaction) => BY_HAND.some((event) => transaction.isUserEvent(event)))) return;
    const path = state.field(editorInfoField, false)?.file?.path;
    if (path !== undefined) onTyping(path, state.doc);
  });
}
