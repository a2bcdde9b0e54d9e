/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** An element: the first that the selector finds, that is shown, and that has the text in it. */
export interface Target {
  readonly css: string;
  readonly text?: string;
  /** The selector of the element inside it that is meant. */
  readonly inside?: string;
}

/** How a note is shown: in the tab in front, in one of its own, in reading view, or beside the note that is there already. */
export type Shown = 'here' | 'new tab' | 'reading' | 'beside';

/** Where the settings open: over the notes, or in a window of their own, as on a desktop since Obsidian 1.13. */
export type SettingsPlace = 'here' | 'own window';

/** What a flow does in the app, and what it sees there. The app is the playground's page or Obsidian. */
export interface Driver {
  readonly isPhone: boolean;
  /** The day on the app's clock, such as `2026-11-25`. */
  readonly today: string;

  /** Opens a vault with these notes and no others. The plugin is on, has no settings yet, and its sidebar is open. */
  open(notes: Notes): Promise<void>;
  /** Ends the app and starts it again, with the vault and the tabs as they are. Does not wait until the notes are parsed. */
  restart(): Promise<void>;
  switchPlugin(on: boolean): Promise<void>;
  /** How many of the plugin's commands the app knows. */
  commands(): Promise<number>;
  /** What the plugin's `data.json` contains; null if there is none. */
  stored(): Promise<unknown>;

  paths(): Promise<readonly string[]>;
  read(path: string): Promise<string>;
  /** Writes as another program or device does. */
  write(path: string, text: string): Promise<void>;
  rename(path: string, to: string): Promise<void>;
  delete(path: string): Promise<void>;

  show(path: string, how?: Shown): Promise<void>;
  /** The path of the note in front; null if there is none. */
  shownPath(): Promise<string | null>;
  /** The texts of all editors that show the note, the one in front first. In reading view none does. */
  editorTexts(path: string): Promise<readonly string[]>;
  selection(): Promise<string>;
  /** Puts the cursor at the end of the note in front, as a click there does. */
  goToEnd(): Promise<void>;

  /** Runs a command by its name in the palette. */
  command(name: string): Promise<void>;
  /** Opens this plugin's settings; elements are looked for there until they are closed. */
  openSettings(place: SettingsPlace): Promise<void>;
  closeSettings(): Promise<void>;

  /** The texts of all elements that the selector finds and that are shown. */
  texts(css: string): Promise<readonly string[]>;
  click(target: Target): Promise<void>;
  /** Opens the menu of an element. */
  clickRight(target: Target): Promise<void>;
  focus(target: Target): Promise<void>;
  /** Whether the element with the focus is the target or inside it. */
  hasFocus(target: Target): Promise<boolean>;
  fill(target: Target, text: string): Promise<void>;
  /** Presses a key by its name, such as `Enter`, `ArrowDown`, `d` or `Control+z`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  copied(): Promise<string>;
}

/** A way through the plugin that matters, and that has to work in every app that has a driver. */
export interface Flow {
  /** A whole sentence, as the title of a test. */
  readonly title: string;
  /** The layouts that it makes sense on; both if it does not say. */
  readonly only?: 'desktop' | 'phone';
  readonly run: (app: Driver) => Promise<void>;
}
