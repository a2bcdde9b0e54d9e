import { localeNamed } from '../../src/domain/language/language-names';
import { LOCALE_NAMES, type LocaleName } from '../../src/domain/language/locales';
import { UsageError, wrongOption } from './arguments';
import { programWords } from './words';

/** What `--lang` names, and the arguments without it. */
export interface LanguageAndRest {
  /** Null if it names none. */
  readonly language: LocaleName | null;
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

function readLanguage(found: string | undefined): LocaleName {
  const language = localeNamed(found ?? '');
  if (language !== null) return language;
  const { noValue, expected } = programWords();
  if (found === undefined) throw new UsageError(noValue(OPTION, expected.oneOf(LOCALE_NAMES)));
  throw wrongOption(OPTION, found, ({ oneOf }) => oneOf(LOCALE_NAMES));
}
