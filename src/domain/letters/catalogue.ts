import { SUPPORTED_LANGUAGES, type SupportedLanguage } from '../language/locales';
import { foldKey } from '../note/properties';
import type { FollowUp } from '../playbook/follow-up';
import { builtInTemplates } from './built-in';
import { letterLanguageOf, spellingOf } from './context';
import type { Spelling } from './settings';
import type { LetterTemplate } from './template';

/** All templates for letters in one language: the built-in ones, and custom ones, which take priority. */
export class Catalogue {
  /** One of each name: the custom one in that language, else the built-in one, else the custom one in another language. */
  readonly templates: readonly LetterTemplate[];
  /** The custom templates that replace no built-in one. */
  readonly own: readonly LetterTemplate[];
  readonly #byName: ReadonlyMap<string, LetterTemplate>;
  readonly #custom: readonly LetterTemplate[];
  /** By spelling and language. */
  readonly #inOther = new Map<string, Catalogue>();
  #inAny: readonly LetterTemplate[] | null = null;

  /** @param custom the first counts if two have the same name and language */
  constructor(readonly spelling: Spelling, custom: readonly LetterTemplate[], readonly language: SupportedLanguage = 'en') {
    const builtIn = builtInTemplates(language);
    const byName = new Map(builtIn.map((template) => [foldKey(template.name), inSpelling(template, spelling)]));
    const inLanguage = custom.filter((template) => template.language === language);
    const elsewhere = custom.filter(({ name }) => !byName.has(foldKey(name)));
    for (const template of [...inLanguage, ...elsewhere].reverse()) byName.set(foldKey(template.name), template);
    this.#custom = custom;
    this.#byName = byName;
    this.templates = [...byName.values()];
    this.own = this.templates.slice(builtIn.length);
  }

  /** The same for letters in another language or spelling. */
  in(language: SupportedLanguage, spelling = this.spelling): Catalogue {
    if (language === this.language && spelling === this.spelling) return this;
    const key = `${spelling} ${language}`;
    const known = this.#inOther.get(key) ?? new Catalogue(spelling, this.#custom, language);
    this.#inOther.set(key, known);
    return known;
  }

  /** The templates of all languages, this one's first, to find the letters in a note. */
  get inAnyLanguage(): readonly LetterTemplate[] {
    const languages = [this.language, ...SUPPORTED_LANGUAGES];
    this.#inAny ??= [...new Set(languages.flatMap((language) => this.in(language).templates))];
    return this.#inAny;
  }

  /** The template of that name, or null; case, and `-`, `_` or a space, do not matter. */
  named(name: string): LetterTemplate | null {
    return this.#byName.get(foldKey(name)) ?? null;
  }

  /** The letters for a follow-up: none if the follow-up asks for properties, several if the person has to choose. */
  for({ action, channel }: Pick<FollowUp, 'action' | 'channel'>): readonly LetterTemplate[] {
    return namesFor(action, channel).map((name) => this.named(name)).filter((template) => template !== null);
  }

  /** The templates of letters that do what a follow-up asks for: those for it, then all others with its action, in any language. */
  doing(item: Pick<FollowUp, 'action' | 'channel'>): readonly LetterTemplate[] {
    return [...new Set([...this.for(item), ...this.inAnyLanguage.filter(({ action }) => action === item.action)])];
  }
}

/** The catalogue in the language and spelling of letters about the interview; the same catalogue if there is no interview. */
export function catalogueFor(catalogue: Catalogue, context: Parameters<typeof letterLanguageOf>[0] | null): Catalogue {
  return context === null ? catalogue : catalogue.in(letterLanguageOf(context), spellingOf(context));
}

/** A call needs a script, and a letter by hand a card; every other channel needs text. */
function namesFor(action: FollowUp['action'], channel: FollowUp['channel']): readonly string[] {
  switch (action) {
    case 'thank-you': return [channel === 'letter' ? 'thank-you-card' : 'thank-you'];
    case 'check-in': return [channel === 'phone' ? 'check-in-call' : 'check-in'];
    case 'request-feedback': return [channel === 'phone' ? 'feedback-call' : 'feedback-request'];
    case 'thank-after-rejection': return [channel === 'phone' ? 'thank-after-rejection' : 'rejection-reply'];
    case 'answer-offer': return ['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer'];
    case 'brief-references': return ['brief-reference'];
    case 'thank-supporters': return ['thank-supporter'];
    default: return [action];
  }
}

/** British spellings in the English templates, and the American ones. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\brealised\b/g, 'realized'],
  [/\bKind regards\b/g, 'Best regards'],
  [/\bdddd D MMMM\b/g, 'dddd, MMMM D'],
  [/\bD MMMM\b/g, 'MMMM D'],
  [/\bh:mm a\b/g, 'h:mm A'],
];

/** A built-in template in the spelling, if it is English; its placeholders stay. */
export function inSpelling(template: LetterTemplate, spelling: Spelling): LetterTemplate {
  if (spelling === 'british' || template.language !== 'en') return template;
  const { subject, body } = template;
  return { ...template, subject: subject && american(subject), body: american(body) };
}

function american(text: string): string {
  return AMERICAN.reduce((written, [british, word]) => written.replace(british, word), text);
}
