import type { Command, Editor, FuzzyMatch, MarkdownFileInfo, MarkdownView } from 'obsidian';
import { SuggestModal } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { fuzzySearch, renderMatches } from './fuzzy';

/** The editor that has the focus below the palette, and what it edits. */
export interface ActiveEditor {
  readonly editor: Editor;
  readonly view: MarkdownView | MarkdownFileInfo;
}

type MockApp = ConstructorParameters<typeof SuggestModal>[0];

/** Opens the list of commands that can be run now. */
export function openPalette(commands: () => readonly Command[], active: () => ActiveEditor | null = () => null): void {
  new Palette(commands, active).open();
}

class Palette extends SuggestModal<FuzzyMatch<Command>> {
  private readonly offered: readonly Command[];

  constructor(commands: () => readonly Command[], private readonly active: () => ActiveEditor | null) {
    // The app is only kept for subclasses, and this one has no use for it.
    super({} as MockApp);
    this.offered = commands().filter((command) => isOffered(command, active()));
    this.emptyStateText = hostWords().noCommands;
    this.setPlaceholder(hostWords().selectCommand);
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getSuggestions(query: string): FuzzyMatch<Command>[] {
    return fuzzySearch(query, this.offered, ({ name }) => name);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<Command>, el: HTMLElement): void {
    renderMatches(el, item.name, match.matches);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<Command>): void {
    runCommand(item, this.active());
  }
}

/** As in Obsidian, a command that needs an editor is not offered without one. */
function isOffered({ checkCallback, editorCheckCallback, editorCallback }: Command, active: ActiveEditor | null): boolean {
  if (editorCheckCallback !== undefined) return active !== null && editorCheckCallback(true, active.editor, active.view) === true;
  if (editorCallback !== undefined) return active !== null;
  return checkCallback === undefined || checkCallback(true) === true;
}

function runCommand(command: Command, active: ActiveEditor | null): void {
  const { checkCallback, callback, editorCheckCallback, editorCallback } = command;
  if (editorCheckCallback !== undefined) {
    if (active !== null) editorCheckCallback(false, active.editor, active.view);
  } else if (editorCallback !== undefined) {
    if (active !== null) void editorCallback(active.editor, active.view);
  } else if (checkCallback !== undefined) checkCallback(false);
  else void callback?.();
}
