import type { TooltipOptions } from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from 'obsidian-test-mocks/obsidian';
import { setIcon, setTooltip } from './functions';
import { callKept } from './patching';

/** Makes the mock's buttons work: they only keep their handler. */
export function installButtons(): void {
  installButton();
  installExtraButton();
}

function installButton(): void {
  ButtonComponent.prototype.constructor2__ = function (this: ButtonComponent) {
    this.buttonEl.addEventListener('click', (event) => runHandler(this, event));
  };
  const methods: Partial<ButtonComponent> & ThisType<ButtonComponent> = {
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      this.buttonEl.disabled = disabled;
      return this;
    },
    setIcon(icon: string) {
      setIcon(this.buttonEl, icon);
      return this;
    },
    setTooltip(tooltip: string, options?: TooltipOptions) {
      setTooltip(this.buttonEl, tooltip, options);
      return this;
    },
  };
  Object.assign(ButtonComponent.prototype, methods);
}

function installExtraButton(): void {
  ExtraButtonComponent.prototype.constructor2__ = function (this: ExtraButtonComponent) {
    const { extraSettingsEl } = this;
    extraSettingsEl.addClass('clickable-icon', 'extra-setting-button');
    extraSettingsEl.setAttrs({ role: 'button', tabindex: '0' });
    setIcon(extraSettingsEl, 'settings');
    extraSettingsEl.addEventListener('click', (event) => runHandler(this, event));
    extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      runHandler(this, event);
    });
  };
  const methods: Partial<ExtraButtonComponent> & ThisType<ExtraButtonComponent> = {
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      this.extraSettingsEl.toggleClass('is-disabled', disabled);
      this.extraSettingsEl.setAttrs({ 'aria-disabled': String(disabled), 'tabindex': disabled ? '-1' : '0' });
      return this;
    },
    setIcon(icon: string) {
      setIcon(this.extraSettingsEl, icon);
      return this;
    },
    setTooltip(tooltip: string, options?: TooltipOptions) {
      setTooltip(this.extraSettingsEl, tooltip, options);
      return this;
    },
  };
  Object.assign(ExtraButtonComponent.prototype, methods);
}

function runHandler(button: ButtonComponent | ExtraButtonComponent, event: Event): void {
  if (!button.disabled) callKept(button, 'clickHandler', event);
}
