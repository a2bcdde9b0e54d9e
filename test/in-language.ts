import { afterEach, beforeEach } from 'vitest';
import { setInterfaceLanguage } from '../src/domain/language/interface';
import type { LocaleName } from '../src/domain/language/locales';

/** The tests of this block have an interface that is written like that; those after it a British one again. */
export function inLanguage(locale: LocaleName): void {
  beforeEach(() => setInterfaceLanguage(locale));
  afterEach(() => setInterfaceLanguage('en'));
}
