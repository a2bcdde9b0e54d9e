import { getLanguage } from 'obsidian';
import { setInterfaceLanguage } from '../domain/language/interface';
import { languageOfTag } from '../domain/language/language-names';
import type { Settings } from '../domain/settings';

/** The interface speaks the language of the settings, else Obsidian's, else English. */
export function followLanguage({ language }: Pick<Settings, 'language'>): void {
  setInterfaceLanguage(language ?? languageOfTag(getLanguage()) ?? 'en');
}
