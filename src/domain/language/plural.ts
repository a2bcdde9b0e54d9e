/** Words by number, `#` for the number itself: English needs `one` and `other`, Polish `few` and `many` too. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses words for a number, by the rules of the language, which are taken from `Intl` at the first number. */
export function pluralsIn(tag: string): (number: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | null = null;
  return (number, forms) => {
    rules ??= new Intl.PluralRules(tag);
    return (forms[rules.select(number)] ?? forms.other).replace('#', String(number));
  };
}
