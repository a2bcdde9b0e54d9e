import { languageNamed } from '../../src/domain/language/language-names';
import { SUPPORTED_LANGUAGES, type SupportedLanguage } from '../../src/domain/language/locales';
import { UsageError, wrongOption } from './arguments';
import { programWords } from './words';

/** The language that `--lang` names, and the arguments without it. */
export interface LanguageAndRest {
  /** Null if it names none. */
  readonly language: SupportedLanguage | null;
  readonly rest: readonly string[];
}

/** Takes `--lang` out of the arguments, before the others are read: what is wrong with those is said in it. Throws a UsageError. */
export function takeLanguage(args: readonly string[]): LanguageAndRest {
  const at = args.findIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  const option = args[at];
  if (option === undefined) return { language: null, rest: args };
  const isJoined = option !== OPTION;
  const found = isJoined ? option.slice(OPTION.length + 1) : args[at + 1];
  return { language: readLanguage(found), rest: [...args.slice(0, at), ...args.slice(at + (isJoined ? 1 : 2))] };
}

const OPTION = '--lang';

function readLanguage(found: string | undefined): SupportedLanguage {
  const language = languageNamed(found ?? '');
  if (language !== null) return language;
  const { noValue, expected } = programWords();
  if (found === undefined) throw new UsageError(noValue(OPTION, expected.oneOf(SUPPORTED_LANGUAGES)));
  throw wrongOption(OPTION, found, ({ oneOf }) => oneOf(SUPPORTED_LANGUAGES));
}
