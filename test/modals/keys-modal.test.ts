import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { keySheet, KeysModal } from '../../src/modals/keys-modal';
import { commandOf } from '../../src/views/keyboard';

const NAMES: Readonly<Record<string, string>> = {
  '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight', 'Esc': 'Escape', 'Space': ' ',
};

describe('the sheet of keys', () => {
  it('has no key that does nothing', () => {
    for (const [keys] of keySheet()) {
      for (const key of keys) {
        const name = key.replace('Shift ', '');
        const event = {
          key: NAMES[name] ?? name, shiftKey: name !== key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false,
        };
        expect([key, commandOf(event, false)]).not.toEqual([key, null]);
      }
    }
  });

  it('shows each key beside what it does', () => {
    const modal = new KeysModal(App.createConfigured__().asOriginalType__());
    modal.open();
    const terms = [...modal.contentEl.querySelectorAll('dt')].map((term) => [...term.children].map(({ textContent }) => textContent));
    expect(terms).toEqual(keySheet().map(([keys]) => keys));
    expect([...modal.contentEl.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(keySheet().map(([, does]) => does));
    modal.close();
    expect(modal.contentEl.childElementCount).toBe(0);
  });
});
