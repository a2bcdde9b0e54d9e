import { getLanguage } from 'obsidian';
import { interfaceLocale, setInterfaceLanguage } from '../domain/language/interface';
import { localeInApp } from '../domain/language/language-names';
import type { SettingsStore } from './store';

/**
 * Makes the interface speak the language of the settings, else Obsidian's, else English: American where the machine is.
 * @param changed has everything say again what it says: the language is another now
 * @returns what ends that
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
