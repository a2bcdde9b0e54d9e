import { Component } from 'obsidian';
import { drawCodeBlock, onCodeBlocksChange } from './code-blocks';

/** A part of a note that is drawn on its own. */
interface Section {
  readonly text: string;
  readonly el: HTMLElement;
  readonly owner: Component;
}

/** A note as it reads: headings, paragraphs, and code blocks by their processors. Sections that are unchanged are kept, as in Obsidian. */
export class ReadingView extends Component {
  readonly el: HTMLElement;
  private readonly sizer: HTMLElement;
  private sections: readonly Section[] = [];
  private shown = { path: '', text: '' };

  constructor(parent: HTMLElement) {
    super();
    this.el = parent.createDiv({ cls: 'markdown-reading-view' });
    this.sizer = this.el.createDiv({ cls: 'markdown-preview-view markdown-rendered' }).createDiv({ cls: 'markdown-preview-sizer' });
    this.register(onCodeBlocksChange(() => {
      this.clear();
      this.show(this.shown.path, this.shown.text);
    }));
  }

  show(path: string, text: string): void {
    if (path !== this.shown.path) this.clear();
    this.shown = { path, text };
    const before = [...this.sections];
    const take = (part: string) => {
      const at = before.findIndex((section) => section.text === part);
      return at < 0 ? this.draw(path, part) : before.splice(at, 1)[0] as Section;
    };
    this.sections = sectionsOf(text).map(take);
    before.forEach((section) => this.drop(section));
    this.sizer.append(...this.sections.map(({ el }) => el));
  }

  clear(): void {
    this.sections.forEach((section) => this.drop(section));
    this.sections = [];
  }

  private drop({ el, owner }: Section): void {
    this.removeChild(owner);
    el.remove();
  }

  private draw(path: string, text: string): Section {
    const section = { text, el: createDiv(), owner: this.addChild(new Component()) };
    // What a processor draws is on the page when its child loads.
    this.sizer.append(section.el);
    const [, language, source] = /^```(\S*)[^\n]*\n([^]*?)^```/m.exec(text) ?? [];
    const [, marks, heading] = /^(#{1,6}) (.*)/.exec(text) ?? [];
    if (language !== undefined) drawCodeBlock(section.el, { language, source: source ?? '', path }, section.owner);
    else if (marks !== undefined) section.el.createEl(`h${marks.length}` as 'h1', { text: heading ?? '' });
    else section.el.createEl('p', { text });
    return section;
  }
}

const FRONT_MATTER = /^---\n[^]*?^---[ \t]*$/m;

function sectionsOf(text: string): readonly string[] {
  const body = text.startsWith('---\n') ? text.replace(FRONT_MATTER, '') : text;
  return (body.match(/^```[^]*?^```[ \t]*$|^#{1,6} .*$|^(?!```).+(?:\n(?!```|#{1,6} ).+)*/gm) ?? []);
}
