import { interfaceLanguage } from '../../../src/domain/language/interface';
import type { SupportedLanguage } from '../../../src/domain/language/locales';
import type { Translated } from '../../../src/domain/language/translated';
import { englishProgram } from './english';
import { germanProgram } from './german';

/** The words of the command line in any language. They are not in the plugin's catalogue, so that `main.js` does not carry them. */
export type ProgramWords = Translated<ReturnType<typeof englishProgram>>;

const LANGUAGES: Readonly<Record<SupportedLanguage, () => ProgramWords>> = { en: englishProgram, de: germanProgram };

/** What the command line says, in the interface's language. */
export function programWords(): ProgramWords {
  return LANGUAGES[interfaceLanguage()]();
}
