import { history, historyKeymap, defaultKeymap, redo, undo } from '@codemirror/commands';
import { EditorSelection, EditorState, Transaction, type ChangeSpec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Editor, EditorChange, EditorPosition, EditorRangeOrCaret, EditorTransaction } from 'obsidian';
import { changedLines } from './merge';
import { fillPlace, follow, placeForExtensions } from './editor-extensions';

/**
 * Makes a CodeMirror editor with the extensions of plugins.
 * @param onEdit called for each change, with whether the text came from outside
 * @param own the extension of this editor alone
 */
export function makeCodeMirror(parent: HTMLElement, label: string, onEdit: (fromOutside: boolean) => void, own: Extension): EditorView {
  const place = placeForExtensions();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(), drawSelection(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onEdit(update.transactions.every((transaction) => transaction.isUserEvent('set')));
        }),
        own, fillPlace(place),
      ],
    }),
  });
  const letGo = follow(view, place);
  const destroy = view.destroy.bind(view);
  view.destroy = () => {
    letGo();
    destroy();
  };
  return view;
}

/**
 * Shows a text from outside, as Obsidian does: by a transaction like any other, whose user event is `set`, and by whole lines.
 * @param isFirst whether the editor has shown no text of this file yet: undo does not revert that
 */
export function showText(view: EditorView, text: string, isFirst: boolean): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  const { from, to, insert } = changedLines(before, text);
  view.dispatch({ changes: { from, to, insert }, userEvent: 'set', annotations: isFirst ? [Transaction.addToHistory.of(false)] : [] });
}

/** Makes Obsidian's editor from CodeMirror's. A member that it lacks throws an error that names it. */
export function makeEditor(view: EditorView): Editor {
  const doc = () => view.state.doc;
  const main = () => view.state.selection.main;
  const offset = ({ line, ch }: EditorPosition) => {
    const found = doc().line(Math.min(Math.max(line + 1, 1), doc().lines));
    return Math.min(found.from + ch, found.to);
  };
  const position = (at: number): EditorPosition => {
    const line = doc().lineAt(Math.min(Math.max(at, 0), doc().length));
    return { line: line.number - 1, ch: at - line.from };
  };
  const change = ({ text, from, to }: EditorChange): ChangeSpec => ({ from: offset(from), to: offset(to ?? from), insert: text });
  const range = ({ from, to }: EditorRangeOrCaret) => ({ anchor: offset(from), head: offset(to ?? from) });
  const select = (anchor: number, head = anchor) => {
    view.dispatch({ selection: EditorSelection.single(anchor, head), scrollIntoView: true });
  };
  const replace = (text: string, from: number, to: number) => {
    view.dispatch({ changes: { from, to, insert: text }, userEvent: 'input' });
  };
  const editor: Partial<Editor> = {
    getValue: () => doc().toString(),
    setValue: (text) => replace(text, 0, doc().length),
    getLine: (line) => doc().line(line + 1).text,
    lineCount: () => doc().lines,
    lastLine: () => doc().lines - 1,
    getSelection: () => view.state.sliceDoc(main().from, main().to),
    somethingSelected: () => !main().empty,
    getRange: (from, to) => view.state.sliceDoc(offset(from), offset(to)),
    replaceSelection: (text) => view.dispatch(view.state.replaceSelection(text)),
    replaceRange: (text, from, to) => replace(text, offset(from), offset(to ?? from)),
    getCursor: (side = 'head') => position(main()[side]),
    setCursor: (at, ch) => select(typeof at === 'number' ? offset({ line: at, ch: ch ?? 0 }) : offset(at)),
    setSelection: (anchor, head) => select(offset(anchor), offset(head ?? anchor)),
    listSelections: () => view.state.selection.ranges.map(({ anchor, head }) => ({ anchor: position(anchor), head: position(head) })),
    transaction: ({ changes = [], selection, selections }: EditorTransaction) => {
      // Obsidian gives positions of a selection as they are after the changes.
      view.dispatch({ changes: changes.map(change), userEvent: 'input' });
      const first = selection ?? selections?.[0];
      if (first !== undefined) select(range(first).anchor, range(first).head);
    },
    posToOffset: offset,
    offsetToPos: position,
    scrollIntoView: ({ from }) => view.dispatch({ effects: EditorView.scrollIntoView(offset(from), { y: 'center' }) }),
    focus: () => view.focus(),
    blur: () => view.contentDOM.blur(),
    hasFocus: () => view.hasFocus,
    undo: () => void undo(view),
    redo: () => void redo(view),
  };
  return new Proxy(editor, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || name === 'then') return Reflect.get(target, name) as unknown;
      throw new Error(`The playground’s editor has no “${name}”.`);
    },
  }) as Editor;
}
