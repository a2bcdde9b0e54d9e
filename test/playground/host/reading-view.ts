import type { MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { allProcessors } from './post-processors';

const BLOCK = /^\uFEFF?---[ \t]*\r?\n[^]*?(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** A part of a note as reading view shows it. */
interface Section {
  readonly el: HTMLElement;
  readonly markdown: string;
  readonly children: MarkdownRenderChild[];
}

/** The body of a note as HTML: headings, paragraphs and marks. As in Obsidian, only sections that read differently are drawn again. */
export class ReadingView {
  readonly el: HTMLElement;
  private sections: readonly Section[] = [];
  private text = '';

  constructor(parent: HTMLElement, private readonly pathOf: () => string) {
    this.el = parent.createDiv({ cls: 'markdown-reading-view' }).createDiv({ cls: 'markdown-preview-view markdown-rendered' });
  }

  show(text: string): void {
    this.text = text;
    const left = [...this.sections];
    this.sections = sectionsOf(text).map((markdown) => {
      const at = left.findIndex((section) => section.markdown === markdown);
      return at < 0 ? this.draw(markdown) : left.splice(at, 1)[0] as Section;
    });
    for (const section of left) unload(section);
    this.el.replaceChildren(...this.sections.map(({ el }) => el));
  }

  close(): void {
    this.sections.forEach(unload);
    this.sections = [];
  }

  private draw(markdown: string): Section {
    const children: MarkdownRenderChild[] = [];
    const el = createDiv();
    drawBlock(el, markdown);
    const context: MarkdownPostProcessorContext = {
      docId: this.pathOf(), sourcePath: this.pathOf(), frontmatter: null,
      addChild: (child) => {
        children.push(child);
        child.load();
      },
      getSectionInfo: () => ({ text: this.text, ...linesOf(this.text, markdown) }),
    };
    for (const process of allProcessors()) void process(el, context);
    return { el, markdown, children };
  }
}

function unload({ el, children }: Section): void {
  for (const child of children) child.unload();
  el.remove();
}

function sectionsOf(text: string): readonly string[] {
  const body = text.replace(BLOCK, '').replace(/\r\n/g, '\n').replace(/%%[^]*?%%/g, '');
  // A heading is a section of its own.
  return body.replace(/^#{1,6} .*$/gm, '\n$&\n').split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');
}

function drawBlock(el: HTMLElement, markdown: string): void {
  const [, marks, heading] = /^(#{1,6}) (.*)$/.exec(markdown) ?? [];
  const block = heading === undefined || marks === undefined ? el.createEl('p') : el.createEl(`h${marks.length}` as 'h1');
  el.addClass(`el-${block.tagName.toLowerCase()}`);
  drawInline(block, heading ?? markdown);
}

function drawInline(el: HTMLElement, markdown: string): void {
  for (const part of markdown.split(/(==[^=]+==|\*\*[^*]+\*\*)/)) {
    const [, mark, strong] = /^(?:==([^=]+)==|\*\*([^*]+)\*\*)$/.exec(part) ?? [];
    if (mark !== undefined) el.createEl('mark', { text: mark });
    else if (strong !== undefined) el.createEl('strong', { text: strong });
    else el.appendText(part.replace(/\\([^\w\s])/g, '$1'));
  }
}

function linesOf(text: string, markdown: string): { readonly lineStart: number; readonly lineEnd: number } {
  const lineStart = text.slice(0, Math.max(0, text.indexOf(markdown))).split('\n').length - 1;
  return { lineStart, lineEnd: lineStart + markdown.split('\n').length - 1 };
}
