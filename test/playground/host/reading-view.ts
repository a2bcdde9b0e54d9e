import { Component, type MarkdownPostProcessorContext } from 'obsidian';
import { drawCodeBlock, onCodeBlocksChange } from './code-blocks';
import { allProcessors } from './post-processors';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
const CODE = /(^```[^]*?^```[ \t]*$)/m;
const FENCED = /^```(\S*)[^\n]*\n([^]*?)^```/m;

/** A part of a note that is drawn on its own. */
interface Section {
  readonly markdown: string;
  readonly el: HTMLElement;
  /** What processors add lives as long as this. */
  readonly owner: Component;
}

/**
 * The body of a note as HTML: headings, paragraphs, marks, and code blocks by their processors. As in Obsidian, only sections that
 * read differently are drawn again.
 */
export class ReadingView extends Component {
  readonly el: HTMLElement;
  private readonly sizer: HTMLElement;
  private sections: readonly Section[] = [];
  private path = '';
  private text = '';

  constructor(parent: HTMLElement, private readonly pathOf: () => string) {
    super();
    this.el = parent.createDiv({ cls: 'markdown-reading-view' });
    this.sizer = this.el.createDiv({ cls: 'markdown-preview-view markdown-rendered' }).createDiv({ cls: 'markdown-preview-sizer' });
  }

  override onload(): void {
    this.register(onCodeBlocksChange(() => this.redraw(this.sections.filter(({ markdown }) => !CODE.test(markdown)))));
  }

  override onunload(): void {
    this.clear();
  }

  show(text: string): void {
    if (this.pathOf() !== this.path) this.clear();
    this.path = this.pathOf();
    this.text = text;
    this.redraw(this.sections);
  }

  clear(): void {
    for (const section of this.sections) this.drop(section);
    this.sections = [];
    this.text = '';
  }

  /** Shows the text. @param kept the sections that are not drawn again if the text still has them */
  private redraw(kept: readonly Section[]): void {
    const left = [...kept];
    const shown = this.sections;
    this.sections = sectionsOf(this.text).map((markdown) => {
      const at = left.findIndex((section) => section.markdown === markdown);
      return at < 0 ? this.draw(markdown) : left.splice(at, 1)[0] as Section;
    });
    for (const section of shown) if (!this.sections.includes(section)) this.drop(section);
    for (const [at, { el }] of this.sections.entries()) {
      const inPlace = this.sizer.children[at] ?? null;
      // An element that is moved would lose the focus.
      if (inPlace !== el) this.sizer.insertBefore(el, inPlace);
    }
  }

  private drop({ el, owner }: Section): void {
    this.removeChild(owner);
    el.remove();
  }

  private draw(markdown: string): Section {
    const { path } = this;
    const owner = this.addChild(new Component());
    // What a processor draws is on the page when its child loads.
    const el = this.sizer.createDiv();
    drawBlock(el, markdown, path, owner);
    const context: MarkdownPostProcessorContext = {
      docId: path, sourcePath: path, frontmatter: null, addChild: (child) => void owner.addChild(child),
      getSectionInfo: () => ({ text: this.text, ...linesOf(this.text, markdown) }),
    };
    for (const process of allProcessors()) void process(el, context);
    return { el, markdown, owner };
  }
}

function sectionsOf(text: string): readonly string[] {
  const body = text.replace(FRONT_MATTER, '').replace(/\r\n/g, '\n').replace(/%%[^]*?%%/g, '');
  return body.split(CODE).flatMap((part) => (CODE.test(part) ? [part] : paragraphsOf(part)));
}

/** Paragraphs, and headings: each is a section of its own. */
function paragraphsOf(text: string): readonly string[] {
  return text.replace(/^#{1,6} .*$/gm, '\n$&\n').split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');
}

function drawBlock(el: HTMLElement, markdown: string, path: string, owner: Component): void {
  const [, language, source] = FENCED.exec(markdown) ?? [];
  if (language === undefined || source === undefined) drawText(el, markdown);
  else {
    el.addClass('el-pre');
    drawCodeBlock(el, { language, source, path }, owner);
  }
}

function drawText(el: HTMLElement, markdown: string): void {
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
