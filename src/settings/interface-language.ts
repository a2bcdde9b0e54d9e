import { getLanguage } from 'obsidian';
import { interfaceLocale, setInterfaceLanguage } from '../domain/language/interface';
import { localeInApp } from '../domain/language/language-names';
import type { SettingsStore } from './store';

/**
 * Sets the interface to the language of the settings, else to Obsidian's, else to English, which is American if the machine's
 * locale is.
 * @param changed called when the language has changed, to show everything in new words
 * @returns a function that ends this
 */
export function followLanguage(store: Pick<SettingsStore, 'current' | 'onChange'>, changed: () => void): () => void {
  const follow = () => setInterfaceLanguage(store.current.language ?? localeInApp(getLanguage(), navigator.language));
  follow();
  return store.onChange(() => {
    const before = interfaceLocale();
    follow();
    if (interfaceLocale() !== before) changed();
  });
}
