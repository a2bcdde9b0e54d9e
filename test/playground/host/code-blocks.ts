import { StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { Component, editorInfoField, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { addExtension } from './editor-extensions';

type Handler = Parameters<Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** The processors of plugins, by language. */
const handlers = new Map<string, Handler>();
const listeners = new Set<() => void>();

/** Draws code blocks of the language with the handler, in live preview and in reading view. @returns ends that */
export function addCodeBlock(language: string, handler: Handler): () => void {
  handlers.set(language, handler);
  const removeExtension = addExtension(livePreview(language));
  for (const listener of listeners) listener();
  return () => {
    handlers.delete(language);
    removeExtension();
    for (const listener of listeners) listener();
  };
}

/** Calls back after a processor has come or gone. @returns ends that */
export function onCodeBlocksChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A code block in a note. */
interface CodeBlock {
  readonly language: string;
  readonly source: string;
  /** The path of the note. */
  readonly path: string;
}

/**
 * Draws a code block: its processor fills a `<div>` in the place of `<pre><code>`.
 * @param owner what the processor adds as a child lives as long as this
 */
export function drawCodeBlock(parent: HTMLElement, { language, source, path }: CodeBlock, owner: Component): void {
  const handler = handlers.get(language);
  if (handler === undefined) {
    parent.createEl('pre').createEl('code', { cls: `language-${language}`, text: source });
    return;
  }
  const context: MarkdownPostProcessorContext = {
    docId: path, sourcePath: path, frontmatter: null, addChild: (child) => void owner.addChild(child), getSectionInfo: () => null,
  };
  void handler(source, parent.createDiv({ cls: `block-language-${language}` }), context);
}

/** Shows the blocks drawn that the cursor is not in. */
function livePreview(language: string): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => blocksIn(state, language),
    update: (blocks, transaction) => (transaction.docChanged || transaction.selection ? blocksIn(transaction.state, language) : blocks),
    provide: (field) => EditorView.decorations.from(field),
  });
}

function blocksIn(state: EditorState, language: string): DecorationSet {
  const path = state.field(editorInfoField, false)?.file?.path ?? '';
  const fences = new RegExp(`^\`\`\`${language}[ \\t]*\\n([^]*?)^\`\`\`[ \\t]*$`, 'gm');
  const blocks = [...state.doc.toString().matchAll(fences)].map(({ index, 0: whole, 1: source = '' }) => (
    { from: index, to: index + whole.length, source }
  ));
  const isAway = ({ from, to }: { from: number; to: number }) => (
    state.selection.ranges.every((range) => range.to < from || range.from > to)
  );
  return Decoration.set(blocks.filter(isAway).map(({ from, to, source }) => (
    Decoration.replace({ widget: new BlockWidget({ language, source, path }), block: true }).range(from, to)
  )));
}

const owners = new WeakMap<HTMLElement, Component>();

class BlockWidget extends WidgetType {
  constructor(private readonly block: CodeBlock) {
    super();
  }

  override eq({ block }: BlockWidget): boolean {
    return block.source === this.block.source && block.path === this.block.path;
  }

  override toDOM(): HTMLElement {
    const el = createDiv({ cls: 'cm-preview-code-block cm-embed-block markdown-rendered' });
    const owner = new Component();
    owner.load();
    owners.set(el, owner);
    drawCodeBlock(el, this.block, owner);
    return el;
  }

  override destroy(el: HTMLElement): void {
    owners.get(el)?.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
