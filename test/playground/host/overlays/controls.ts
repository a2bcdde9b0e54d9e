import type { TooltipOptions } from 'obsidian';
import {
  AbstractTextComponent, DropdownComponent, SearchComponent, SliderComponent, TextComponent, ToggleComponent,
} from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { setIcon, setTooltip } from './functions';
import { callKept } from './patching';

/** Makes the inputs of the mock's controls work: they only call back when a test sets their value. */
export function installControls(): void {
  installText();
  installSearch();
  installToggle();
  installDropdown();
  installSlider();
}

type Texts = AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>;

function installText(): void {
  AbstractTextComponent.prototype.constructor3__ = function (this: Texts) {
    this.inputEl.addEventListener('input', () => {
      setOwn(this, 'value', this.inputEl.value);
      callKept(this, '_onChange', this.inputEl.value);
    });
  };
  TextComponent.prototype.constructor4__ = function (this: TextComponent) {
    this.inputEl.type = 'text';
    this.inputEl.setAttr('spellcheck', 'false');
  };
  const methods: Partial<Texts> & ThisType<Texts> = {
    // The text of the field, whoever put it there.
    getValue() {
      return this.inputEl.value;
    },
    // Only what a person does is a change.
    setValue(value: string) {
      setOwn(this, 'value', value);
      this.inputEl.value = value;
      return this;
    },
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      this.inputEl.disabled = disabled;
      return this;
    },
  };
  Object.assign(AbstractTextComponent.prototype, methods);
}

function installSearch(): void {
  SearchComponent.prototype.constructor4__ = function (this: SearchComponent) {
    const { inputEl, clearButtonEl } = this;
    const container = createDiv({ cls: 'search-input-container' });
    inputEl.replaceWith(container);
    clearButtonEl.addClass('search-input-clear-button');
    clearButtonEl.setAttrs({ 'role': 'button', 'aria-label': hostWords().clearSearch, 'tabindex': '0' });
    setIcon(clearButtonEl, 'x');
    container.append(inputEl, clearButtonEl);
    const clear = () => {
      inputEl.value = '';
      inputEl.trigger('input');
      inputEl.focus();
    };
    clearButtonEl.addEventListener('click', clear);
    clearButtonEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      clear();
    });
    const showButton = () => clearButtonEl.toggle(inputEl.value !== '');
    inputEl.addEventListener('input', showButton);
    showButton();
  };
  SearchComponent.prototype.onChanged = function (this: SearchComponent) {
    callKept(this, '_onChange', this.inputEl.value);
  };
}

function installToggle(): void {
  ToggleComponent.prototype.constructor3__ = function (this: ToggleComponent) {
    const { toggleEl } = this;
    toggleEl.addClass('checkbox-container');
    const input = toggleEl.createEl('input', { type: 'checkbox' });
    input.addEventListener('change', () => void this.setValue(input.checked));
    // The container looks like the switch, and is larger than the box in it.
    toggleEl.addEventListener('click', ({ target }) => {
      if (target === toggleEl) input.click();
    });
  };
  const methods: Partial<ToggleComponent> & ThisType<ToggleComponent> = {
    setValue(value: boolean) {
      const isNew = this.getValue() !== value;
      setOwn(this, 'value', value);
      this.toggleEl.toggleClass('is-enabled', value);
      boxOf(this).checked = value;
      if (isNew) callKept(this, '_onChange', value);
      return this;
    },
    onClick() {
      boxOf(this).click();
    },
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      boxOf(this).disabled = disabled;
      this.toggleEl.toggleClass('is-disabled', disabled);
      return this;
    },
    setTooltip(tooltip: string, options?: TooltipOptions) {
      setTooltip(this.toggleEl, tooltip, options);
      // A name on the container would not name the box.
      this.toggleEl.setAttr('role', 'group');
      return this;
    },
  };
  Object.assign(ToggleComponent.prototype, methods);
}

function installDropdown(): void {
  DropdownComponent.prototype.constructor3__ = function (this: DropdownComponent) {
    this.selectEl.addClass('dropdown');
    // The mock keeps the callback wrapped, under a name of its own.
    this.selectEl.addEventListener('change', () => this.simulateChange__());
  };
  const methods: Partial<DropdownComponent> & ThisType<DropdownComponent> = {
    setValue(value: string) {
      this.selectEl.value = value;
      return this;
    },
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      this.selectEl.disabled = disabled;
      return this;
    },
  };
  Object.assign(DropdownComponent.prototype, methods);
}

function installSlider(): void {
  SliderComponent.prototype.constructor3__ = function (this: SliderComponent) {
    const { sliderEl } = this;
    sliderEl.addClass('slider');
    sliderEl.addEventListener('input', () => {
      setOwn(this, 'value', sliderEl.valueAsNumber);
      callKept(this, '_onChange', sliderEl.valueAsNumber);
    });
  };
  const methods: Partial<SliderComponent> & ThisType<SliderComponent> = {
    setValue(value: number) {
      this.sliderEl.valueAsNumber = value;
      setOwn(this, 'value', this.sliderEl.valueAsNumber);
      return this;
    },
    setDisabled(disabled: boolean) {
      this.disabled = disabled;
      this.sliderEl.disabled = disabled;
      return this;
    },
  };
  Object.assign(SliderComponent.prototype, methods);
}

function boxOf({ toggleEl }: ToggleComponent): HTMLInputElement {
  const box = toggleEl.querySelector('input');
  if (box === null) throw new Error('The toggle has no checkbox.');
  return box;
}

/** The mock's own state, which is private in its types. */
function setOwn(component: object, name: 'value', value: unknown): void {
  Reflect.set(component, name, value);
}
