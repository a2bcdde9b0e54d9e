import { afterEach, beforeEach } from 'vitest';
import { setInterfaceLanguage } from '../src/domain/language/interface';
import type { SupportedLanguage } from '../src/domain/language/locales';

/** The tests of this block have an interface in the language; those after it an English one again. */
export function inLanguage(language: SupportedLanguage): void {
  beforeEach(() => setInterfaceLanguage(language));
  afterEach(() => setInterfaceLanguage('en'));
}
