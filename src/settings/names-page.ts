import { AbstractInputSuggest, type App, type Setting, type SettingDefinitionPage, type SettingDefinitionRender } from 'obsidian';
import { words } from '../domain/language/interface';
import { foldKey, PROPERTIES, type PropertyName } from '../domain/note/properties';
import { nameField } from '../ui/form';
import type { ControlKey } from './controls';

/** How a field reads and writes its value. */
export interface Binding {
  get(key: ControlKey): unknown;
  set(key: ControlKey, value: unknown): Promise<void>;
}

/** The names that a person's notes use for the properties: one field each, which suggests the vault's own names. */
export function namesPage(app: App, binding: Binding): SettingDefinitionPage<ControlKey> {
  const deps = { app, binding, names: vaultNames(app) };
  return {
    type: 'page',
    name: words('settings').names,
    desc: words('settings').namesAbout,
    items: (Object.keys(PROPERTIES) as PropertyName[]).map((property) => field(property, deps)),
  };
}

interface NameFieldDeps {
  readonly app: App;
  readonly binding: Binding;
  /** The names to suggest. */
  readonly names: () => readonly string[];
}

function field(property: PropertyName, deps: NameFieldDeps): SettingDefinitionRender {
  const others: readonly string[] = PROPERTIES[property];
  return {
    name: property,
    desc: others.length === 0 ? '' : words('settings').alsoAccepted(others.join(', ')),
    render: (setting) => drawField(setting, `names.${property}`, deps),
  };
}

function drawField(setting: Setting, key: ControlKey, { app, binding, names }: NameFieldDeps): () => void {
  let suggest: NameSuggest | null = null;
  setting.addText((text) => {
    const value = binding.get(key);
    text.setValue(typeof value === 'string' ? value : '').onChange((changed) => void binding.set(key, changed));
    nameField(text.inputEl, setting.nameEl);
    suggest = new NameSuggest(app, text.inputEl, names);
  });
  return () => suggest?.close();
}

/** The names of the properties in the vault, the most used first. They are collected once, when a field is first used. */
function vaultNames(app: App): () => readonly string[] {
  let known: readonly string[] | null = null;
  return () => {
    known ??= countNames(app);
    return known;
  };
}

function countNames({ vault, metadataCache }: App): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of vault.getMarkdownFiles()) {
    for (const name of Object.keys(metadataCache.getFileCache(file)?.frontmatter ?? {})) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([name]) => !Object.hasOwn(PROPERTIES, foldKey(name))).sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Suggests the vault's property names for the part after the last comma. */
class NameSuggest extends AbstractInputSuggest<string> {
  readonly #input: HTMLInputElement;
  readonly #names: () => readonly string[];

  constructor(app: App, input: HTMLInputElement, names: () => readonly string[]) {
    super(app, input);
    this.#input = input;
    this.#names = names;
  }

  protected override getSuggestions(query: string): string[] {
    const taken = query.split(',').map((part) => part.trim().toLowerCase());
    const last = taken.pop() ?? '';
    const found = this.#names().filter((name) => name.toLowerCase().includes(last) && !taken.includes(name.toLowerCase()));
    // Enter takes the first suggestion: a person who has typed a name in full must not get a longer one.
    return found.some((name) => name.toLowerCase() === last) ? [] : found;
  }

  override renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  override selectSuggestion(name: string): void {
    const before = this.#input.value.split(',').slice(0, -1).map((part) => part.trim());
    this.setValue([...before, name].join(', '));
    this.#input.trigger('input');
    this.close();
  }
}
