import type { MarkdownView } from 'obsidian';
import { MarkdownView as MockMarkdownView } from 'obsidian-test-mocks/obsidian';
import { OpenNote, type Mode } from './open-note';
import { hostWords } from './words';

const open = new WeakMap<object, OpenNote>();

function noteOf(view: object): OpenNote {
  const found = open.get(view);
  if (found === undefined) throw new Error('The playground shows no note in this view.');
  return found;
}

/** Protected in Obsidian's types. */
interface OpenAndClose {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

/** The methods of a Markdown view with a live editor, a reading view and a file. */
const methods: Partial<MarkdownView> & OpenAndClose & ThisType<MarkdownView> = {
  getViewType: () => 'markdown',
  getMode() {
    return noteOf(this).mode;
  },
  getIcon: () => 'file-text',
  getDisplayText() {
    return this.file?.basename ?? hostWords().note;
  },
  getViewData() {
    return noteOf(this).text;
  },
  getState() {
    return { file: this.file?.path ?? null, mode: noteOf(this).mode, source: false };
  },
  async setState(state: unknown) {
    const path: unknown = Reflect.get(Object(state) as object, 'file');
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    await noteOf(this).setMode(modeIn(state) ?? noteOf(this).mode);
    if (file === this.file) return;
    await noteOf(this).save();
    noteOf(this).forget();
    this.file = file;
    if (file !== null) await noteOf(this).read(file);
  },
  setEphemeralState(state: unknown) {
    const line: unknown = Reflect.get(Object(state) as object, 'line');
    if (typeof line === 'number') noteOf(this).goTo(line);
  },
  async onOpen() {
    this.registerEvent(this.app.vault.on('modify', (file) => {
      if (file.path === this.file?.path && this.file !== null) void noteOf(this).read(this.file);
    }));
    this.registerEvent(this.app.vault.on('delete', (file) => {
      if (file.path === this.file?.path) this.leaf.detach();
    }));
  },
  async onClose() {
    await noteOf(this).save();
    noteOf(this).close();
  },
  requestSave() {
    noteOf(this).edited();
  },
  async save() {
    await noteOf(this).save();
  },
};

function modeIn(state: unknown): Mode | null {
  const mode: unknown = Reflect.get(Object(state) as object, 'mode');
  return mode === 'source' || mode === 'preview' ? mode : null;
}

export function installMarkdownView(): void {
  Object.assign(MockMarkdownView.prototype, methods, {
    constructor7__(this: MarkdownView) {
      const note = new OpenNote(this);
      open.set(this, note);
      this.editor = note.editor;
    },
  });
}
