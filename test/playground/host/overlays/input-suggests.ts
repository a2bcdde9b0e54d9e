import { AbstractInputSuggest, PopoverSuggest } from 'obsidian-test-mocks/obsidian';
import { Choices } from './choices';
import { pushKeys, runScope } from './keys';
import { callKept, original } from './patching';

type Suggest = AbstractInputSuggest<unknown>;

interface Popover {
  readonly el: HTMLElement;
  readonly list: Choices<unknown>;
  /** Stops giving it keys; null while it is closed. */
  drop: (() => void) | null;
  /** The query it waits for: answers to earlier ones come too late. */
  query: object;
}

/** Without an input only the subclass knows where a suggest belongs, so only these have a list. */
const popovers = new WeakMap<object, Popover>();

/** Shows suggestions below inputs. */
export function installInputSuggests(): void {
  AbstractInputSuggest.prototype.constructor2__ = function (this: Suggest) {
    build(this);
  };
  const open = original(PopoverSuggest.prototype, 'open');
  PopoverSuggest.prototype.open = function (this: PopoverSuggest<unknown>) {
    open(this);
    if (this instanceof AbstractInputSuggest) show(this);
  };
  const close = original(PopoverSuggest.prototype, 'close');
  PopoverSuggest.prototype.close = function (this: PopoverSuggest<unknown>) {
    close(this);
    hide(popovers.get(this));
  };
  const methods: Partial<Suggest> & ThisType<Suggest> = {
    // The mock knows only the inputs of its own window.
    getValue() {
      return inputOf(this).value;
    },
    setValue(value: string) {
      inputOf(this).value = value;
    },
    selectSuggestion(value, event) {
      this.onSelectCallback__?.(value, event);
    },
  };
  Object.assign(AbstractInputSuggest.prototype, methods);
}

function inputOf({ textInputEl__: input }: Suggest): HTMLInputElement {
  if (!input.instanceOf(HTMLInputElement)) throw new Error('The playground suggests for inputs alone.');
  return input;
}

function build(suggest: Suggest): void {
  const { textInputEl__: input } = suggest;
  const el = createDiv({ cls: 'suggestion-container' });
  const list = new Choices<unknown>(el.createDiv({ cls: 'suggestion' }), input, {
    render: (value, item) => suggest.renderSuggestion(value, item),
    choose: (value, event) => suggest.selectSuggestion(value, event),
  });
  popovers.set(suggest, { el, list, drop: null, query: {} });
  // A suggestion taken over triggers an input event of its own, which must not open the list again.
  input.addEventListener('input', (event) => {
    if (event.isTrusted) update(suggest);
  });
  input.addEventListener('focus', () => update(suggest));
  input.addEventListener('blur', () => suggest.close());
}

function update(suggest: Suggest): void {
  const popover = popovers.get(suggest);
  if (popover === undefined) return;
  const query = {};
  popover.query = query;
  // It is protected for subclasses only: Obsidian itself calls it here.
  const found: unknown = callKept(suggest, 'getSuggestions', suggest.getValue());
  void Promise.resolve(found).then((values) => {
    const isCurrent = popover.query === query && suggest.textInputEl__.doc.activeElement === suggest.textInputEl__;
    if (isCurrent && Array.isArray(values)) showFound(suggest, popover, values);
  });
}

function showFound(suggest: Suggest, { list }: Popover, values: readonly unknown[]): void {
  if (values.length === 0) {
    suggest.close();
    return;
  }
  suggest.open();
  list.show(suggest.limit > 0 ? values.slice(0, suggest.limit) : values);
}

function show(suggest: Suggest): void {
  const popover = popovers.get(suggest);
  if (popover === undefined) return;
  popover.drop ??= pushKeys((event) => takesKey(suggest, popover, event), true);
  const { textInputEl__: input } = suggest;
  input.doc.body.append(popover.el);
  place(popover.el, input);
}

function hide(popover: Popover | undefined): void {
  if (popover === undefined) return;
  popover.query = {};
  if (popover.drop === null) return;
  popover.drop();
  popover.drop = null;
  popover.list.clear();
  popover.el.remove();
}

/** Below the input, as wide as it at least. */
function place(el: HTMLElement, input: HTMLElement): void {
  const { left, bottom, width } = input.getBoundingClientRect();
  el.setCssStyles({ position: 'fixed', left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
}

function takesKey(suggest: Suggest, { list }: Popover, event: KeyboardEvent): boolean {
  if (runScope(suggest.scope, event)) return true;
  if (event.key === 'Escape') {
    suggest.close();
    return true;
  }
  // Tab goes on as usual, out of the input; keys with Ctrl are the page's.
  return !event.ctrlKey && !event.metaKey && list.takesKey(event);
}
