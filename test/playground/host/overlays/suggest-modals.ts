import type { FuzzyMatch } from 'obsidian';
import { FuzzySuggestModal, Modal, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { Choices } from './choices';
import { fuzzySearch, renderMatches } from './fuzzy';
import { isOpen, setModalKeys } from './modals';
import { original } from './patching';

const lists = new WeakMap<object, Choices<unknown>>();
/** The query whose suggestions a modal waits for: answers to earlier ones come too late. */
const queries = new WeakMap<object, object>();

/** Makes prompts of the mock's suggest modals, and gives the fuzzy one its search. */
export function installSuggestModals(): void {
  SuggestModal.prototype.constructor2__ = function (this: SuggestModal<unknown>) {
    build(this);
  };
  // It is built anew each time it opens, whatever a subclass does in its `onOpen`.
  const open = original(Modal.prototype, 'open');
  SuggestModal.prototype.open = function (this: SuggestModal<unknown>) {
    this.inputEl.value = '';
    open(this);
    this.inputEl.focus();
    update(this);
  };
  SuggestModal.prototype.selectSuggestion = function (this: SuggestModal<unknown>, value: unknown, event: KeyboardEvent | MouseEvent) {
    this.close();
    this.onChooseSuggestion(value, event);
  };
  SuggestModal.prototype.selectActiveSuggestion = function (this: SuggestModal<unknown>, event: KeyboardEvent | MouseEvent) {
    lists.get(this)?.chooseSelected(event);
  };
  installFuzzy();
}

function build(modal: SuggestModal<unknown>): void {
  const { modalEl, inputEl, resultContainerEl } = modal;
  modalEl.removeClass('modal');
  modalEl.addClass('prompt');
  const field = createDiv({ cls: 'prompt-input-container' });
  inputEl.addClass('prompt-input');
  inputEl.type = 'text';
  inputEl.setAttr('aria-label', hostWords().search);
  field.append(inputEl);
  resultContainerEl.addClass('prompt-results');
  modalEl.replaceChildren(field, resultContainerEl);
  const list = new Choices<unknown>(resultContainerEl, inputEl, {
    render: (value, el) => modal.renderSuggestion(value, el),
    choose: (value, event) => modal.selectSuggestion(value, event),
  });
  lists.set(modal, list);
  setModalKeys(modal, (event) => list.takesKey(event));
  inputEl.addEventListener('input', () => update(modal));
}

/** Asks for the suggestions to what is typed, and shows them when they come. */
function update(modal: SuggestModal<unknown>): void {
  const query = {};
  queries.set(modal, query);
  const found = modal.getSuggestions(modal.inputEl.value);
  if (Array.isArray(found)) showFound(modal, found);
  else void found.then((late) => {
    if (queries.get(modal) === query && isOpen(modal)) showFound(modal, late);
  });
}

function showFound(modal: SuggestModal<unknown>, found: readonly unknown[]): void {
  const { inputEl } = modal;
  inputEl.setAttr('aria-label', inputEl.placeholder === '' ? hostWords().search : inputEl.placeholder);
  const shown = modal.limit > 0 ? found.slice(0, modal.limit) : found;
  lists.get(modal)?.show(shown, modal.emptyStateText);
  if (shown.length === 0) modal.onNoSuggestion();
}

function installFuzzy(): void {
  const methods: Partial<FuzzySuggestModal<unknown>> & ThisType<FuzzySuggestModal<unknown>> = {
    getSuggestions(query) {
      return fuzzySearch(query, this.getItems(), (item) => this.getItemText(item));
    },
    renderSuggestion({ item, match }: FuzzyMatch<unknown>, el) {
      renderMatches(el, this.getItemText(item), match.matches);
    },
  };
  Object.assign(FuzzySuggestModal.prototype, methods);
}
