import { MarkdownRenderChild, parseYaml, type App, type HoverParent, type HoverPopover, type MarkdownPostProcessorContext } from 'obsidian';
import { NO_OPTIONS, readOptions, type ReadOptions } from '../domain/follow-up-list/options';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { cls } from '../ui/css-class';
import { EmbeddedList } from './embedded-list';
import type { SidebarHost } from './sidebar-host';

/** The language of the code block that is shown as a list of follow-ups. */
export const LIST_LANGUAGE = 'follow-ups';

type DrawBlock = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => void;

/** Draws such code blocks. `close` ends those that are still shown. */
export function listBlocks(app: App, host: SidebarHost): { readonly draw: DrawBlock; readonly close: () => void } {
  const shown = new Set<ListBlock>();
  return {
    draw: (source, el, context) => {
      const block = new ListBlock(el, { app, host, source, path: context.sourcePath });
      shown.add(block);
      block.register(() => shown.delete(block));
      context.addChild(block);
    },
    close: () => { for (const block of shown) block.unload(); },
  };
}

interface BlockDeps {
  readonly app: App;
  readonly host: SidebarHost;
  /** The options, as they are written in the block. */
  readonly source: string;
  /** The note that the block is in. */
  readonly path: string;
}

class ListBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly #deps: BlockDeps;

  constructor(el: HTMLElement, deps: BlockDeps) {
    super(el);
    this.#deps = deps;
  }

  override onload(): void {
    const { app, host, source, path } = this.#deps;
    // The file knows its path even after the note has been renamed.
    const file = app.vault.getFileByPath(path);
    new EmbeddedList(this.containerEl, this, {
      app, host,
      source: () => {
        const { options, problems } = readSource(source);
        return { options, unread: problems, note: file?.path ?? path, notes: null, grouping: 'time' };
      },
    });
  }

  /** If the plugin is turned off while the note is open, the block reads as it is written. */
  override onunload(): void {
    this.containerEl.empty();
    this.containerEl.removeClass(cls('list'), cls('embedded'));
    this.containerEl.createEl('pre').createEl('code', { text: this.#deps.source });
  }
}

function readSource(source: string): ReadOptions {
  try {
    return readOptions(parseYaml(source));
  } catch (error) {
    return { options: NO_OPTIONS, problems: [words('lists').unreadable(errorText(error))] };
  }
}
