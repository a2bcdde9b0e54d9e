import type { TooltipOptions } from 'obsidian';
import { Setting } from 'obsidian-test-mocks/obsidian';
import { idOf } from './dom';
import { setTooltip } from './functions';
import { original } from './patching';

const ADDERS = [
  'addText', 'addTextArea', 'addToggle', 'addDropdown', 'addSlider', 'addSearch', 'addColorPicker', 'addMomentFormat', 'addComponent',
] as const;

/** The labels that were taken from the setting's name, which follow it when it changes. */
const ours = new WeakMap<Element, string>();

/** Gives settings the real elements' order and classes, and their inputs the setting's name. */
export function installSettingRows(): void {
  Setting.prototype.constructor__ = function (this: Setting) {
    const { settingEl, infoEl, nameEl, descEl, controlEl } = this;
    settingEl.addClass('setting-item');
    infoEl.addClass('setting-item-info');
    nameEl.addClass('setting-item-name');
    descEl.addClass('setting-item-description');
    controlEl.addClass('setting-item-control');
    settingEl.append(controlEl);
  };
  for (const name of ADDERS) tieAfter(name);
  Object.assign(Setting.prototype, rowMethods());
}

function rowMethods(): Partial<Setting> & ThisType<Setting> {
  return {
    setName(name) {
      this.nameEl.setText(name);
      tieLabels(this);
      return this;
    },
    setDesc(desc) {
      this.descEl.setText(desc);
      tieLabels(this);
      return this;
    },
    setHeading() {
      this.settingEl.addClass('setting-item-heading');
      this.nameEl.setAttrs({ 'role': 'heading', 'aria-level': '3' });
      return this;
    },
    setTooltip(tooltip: string, options?: TooltipOptions) {
      setTooltip(this.nameEl, tooltip, options);
      return this;
    },
    setDisabled(disabled: boolean) {
      this.settingEl.toggleClass('is-disabled', disabled);
      for (const component of this.components) component.setDisabled(disabled);
      return this;
    },
    clear() {
      this.components = [];
      this.controlEl.empty();
      return this;
    },
    setErrorMessage(message) {
      showError(this, message ?? '');
      return this;
    },
  };
}

/** Wraps a method that adds an input, so that the input gets its name. */
function tieAfter(name: (typeof ADDERS)[number]): void {
  const add = original(Setting.prototype, name);
  Reflect.set(Setting.prototype, name, function (this: Setting, callback: unknown) {
    add(this, callback);
    tieLabels(this);
    return this;
  });
}

/**
 * Screen readers read the setting's name for its inputs, and its description after it.
 * A label that the plugin has set itself is left alone.
 */
export function tieLabels({ controlEl, nameEl, descEl }: Setting): void {
  for (const input of controlEl.querySelectorAll('input, select, textarea')) {
    const label = input.getAttribute('aria-label');
    if (nameEl.textContent !== '' && (label === null || label === ours.get(input))) {
      ours.set(input, nameEl.textContent);
      input.setAttr('aria-label', nameEl.textContent);
    }
    if (descEl.textContent !== '') input.setAttr('aria-describedby', idOf(descEl));
  }
}

/** Shows below the setting what is wrong with its value. An empty message removes it. */
function showError(setting: Setting, message: string): void {
  const { settingEl, infoEl, controlEl } = setting;
  settingEl.toggleClass('is-invalid', message !== '');
  for (const input of controlEl.querySelectorAll('input, select, textarea')) {
    if (message === '') input.removeAttribute('aria-invalid');
    else input.setAttr('aria-invalid', 'true');
  }
  if (message === '') {
    setting.errorEl?.remove();
    setting.errorEl = null;
    return;
  }
  setting.errorEl ??= infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
  setting.errorEl.setText(message);
}
