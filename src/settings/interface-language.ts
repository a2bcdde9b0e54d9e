import { getLanguage } from 'obsidian';
import { interfaceLanguage, setInterfaceLanguage } from '../domain/language/interface';
import { languageOfTag } from '../domain/language/language-names';
import type { SettingsStore } from './store';

/**
 * Makes the interface speak the language of the settings, else Obsidian's, else English.
 * @param changed has everything say again what it says: the language is another now
 * @returns what ends that
 */
export function followLanguage(store: Pick<SettingsStore, 'current' | 'onChange'>, changed: () => void): () => void {
  const follow = () => setInterfaceLanguage(store.current.language ?? languageOfTag(getLanguage()) ?? 'en');
  follow();
  return store.onChange(() => {
    const before = interfaceLanguage();
    follow();
    if (interfaceLanguage() !== before) changed();
  });
}
