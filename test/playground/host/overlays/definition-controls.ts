import type { App, SettingControl, SettingFileControl, SettingFolderControl, SettingNumberControl, SettingTab } from 'obsidian';
import { AbstractInputSuggest, type Setting } from 'obsidian-test-mocks/obsidian';
import { tieLabels } from './setting-rows';

/** Reads and stores the value of a control. */
class Binding<V> {
  constructor(private readonly tab: SettingTab, private readonly control: SettingControl, private readonly setting: Setting) {}

  /** The stored value, or the fallback if what is stored has another type. */
  value(fallback: V): V {
    const stored = this.tab.getControlValue(this.control.key) ?? this.control.defaultValue;
    const value = typeof stored === typeof fallback ? stored as V : fallback;
    void this.isWrong(value);
    return value;
  }

  /** Stores what a person has entered, if it is valid. */
  async change(value: V): Promise<void> {
    if (await this.isWrong(value)) return;
    await this.tab.setControlValue(this.control.key, value);
    this.tab.refreshDomState();
  }

  private async isWrong(value: V): Promise<boolean> {
    const validate = this.control.validate as ((value: V) => string | void | Promise<string | void>) | undefined;
    if (validate === undefined) return false;
    const wrong = await validate(value) ?? '';
    this.setting.setErrorMessage(wrong);
    return wrong !== '';
  }
}

/** Draws the control of a definition into its setting. */
export function drawControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
  switch (control.type) {
    case 'toggle': return drawToggle(setting, new Binding(tab, control, setting));
    case 'dropdown': return drawDropdown(setting, control.options, new Binding(tab, control, setting));
    case 'text': return drawText(setting, control, new Binding(tab, control, setting));
    case 'textarea': return drawTextArea(setting, control, new Binding(tab, control, setting));
    case 'number': return drawNumber(setting, control, new Binding(tab, control, setting));
    case 'slider': return drawSlider(setting, control, new Binding(tab, control, setting));
    case 'color': return drawColor(setting, new Binding(tab, control, setting));
    case 'file': return drawPath(setting, control, tab, new Binding(tab, control, setting));
    case 'folder': return drawPath(setting, control, tab, new Binding(tab, control, setting));
    default: throw new Error(`The page does not know the control “${(control as { type: string }).type}”.`);
  }
}

function drawToggle(setting: Setting, binding: Binding<boolean>): void {
  setting.addToggle((toggle) => toggle.setValue(binding.value(false)).onChange((value) => void binding.change(value)));
}

function drawDropdown(setting: Setting, options: Readonly<Record<string, string>>, binding: Binding<string>): void {
  setting.addDropdown((dropdown) => {
    dropdown.addOptions(options).setValue(binding.value('')).onChange((value) => void binding.change(value));
  });
}

function drawText(setting: Setting, { placeholder = '' }: { readonly placeholder?: string }, binding: Binding<string>): void {
  setting.addText((text) => text.setPlaceholder(placeholder).setValue(binding.value('')).onChange((value) => void binding.change(value)));
}

function drawTextArea(
  setting: Setting, { placeholder = '', rows = 2 }: { readonly placeholder?: string; readonly rows?: number }, binding: Binding<string>,
): void {
  setting.addTextArea((text) => {
    text.inputEl.rows = rows;
    text.setPlaceholder(placeholder).setValue(binding.value('')).onChange((value) => void binding.change(value));
  });
}

/** Returns the default if the text is not a number. */
function drawNumber(setting: Setting, control: SettingNumberControl, binding: Binding<number>): void {
  const { placeholder = '', min, max, step = 'any', defaultValue = 0 } = control;
  setting.addText((text) => {
    text.inputEl.setAttrs({ type: 'number', step, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
    text.setPlaceholder(placeholder).setValue(String(binding.value(defaultValue)));
    text.onChange((value) => {
      const number = Number.parseFloat(value);
      void binding.change(Number.isNaN(number) ? defaultValue : number);
    });
  });
}

function drawSlider(setting: Setting, control: Extract<SettingControl, { type: 'slider' }>, binding: Binding<number>): void {
  const { min, max, step } = control;
  setting.addSlider((slider) => {
    slider.setLimits(min, max, step).setValue(binding.value(min ?? 0)).onChange((value) => void binding.change(value));
  });
}

function drawColor(setting: Setting, binding: Binding<string>): void {
  const input = setting.controlEl.createEl('input', { type: 'color', value: binding.value('#000000') });
  input.addEventListener('input', () => void binding.change(input.value));
  tieLabels(setting);
}

function drawPath(setting: Setting, control: SettingFileControl | SettingFolderControl, tab: SettingTab, binding: Binding<string>): void {
  setting.addText((text) => {
    text.setPlaceholder(control.placeholder ?? '').setValue(binding.value('')).onChange((value) => void binding.change(value));
    new PathSuggest(tab.app, text.inputEl, () => pathsOf(tab.app, control));
  });
}

function pathsOf({ vault }: App, control: SettingFileControl | SettingFolderControl): string[] {
  if (control.type === 'file') return vault.getFiles().filter((file) => control.filter?.(file) ?? true).map(({ path }) => path);
  return vault.getAllFolders(control.includeRoot).filter((folder) => control.filter?.(folder) ?? true).map(({ path }) => path);
}

/** Offers paths of the vault below the input, as the app's own settings do. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(app: App, private readonly input: HTMLInputElement, private readonly paths: () => string[]) {
    // The mock's app and Obsidian's are the same object under two types.
    super(app as unknown as ConstructorParameters<typeof AbstractInputSuggest>[0], input);
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.paths().filter((path) => path.toLowerCase().includes(wanted)).sort();
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.input.trigger('input');
    this.close();
  }
}
