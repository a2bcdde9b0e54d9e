import { foldKey } from '../note/properties';
import type { FollowUp } from '../playbook/follow-up';
import type { Spelling } from './settings';
import type { LetterTemplate } from './template';
import { AFTER_THE_INTERVIEW } from './templates/after-the-interview';
import { AFTER_THE_OUTCOME } from './templates/after-the-outcome';
import { BEFORE_THE_INTERVIEW } from './templates/before-the-interview';
import { FOR_ONESELF } from './templates/for-oneself';
import { OFFERS } from './templates/offers';
import { WHILE_WAITING } from './templates/while-waiting';

const TEMPLATES = [
  ...BEFORE_THE_INTERVIEW, ...AFTER_THE_INTERVIEW, ...WHILE_WAITING, ...OFFERS, ...AFTER_THE_OUTCOME, ...FOR_ONESELF,
] as const;

/** What a built-in template is asked for by. */
export type LetterName = (typeof TEMPLATES)[number]['name'];

/** The templates that come with the plugin, in the order in which a person meets them. */
export const BUILT_IN: readonly LetterTemplate[] = TEMPLATES;

/** All templates there are: the built-in ones, a person's own in place of those of the same name, and their new ones. */
export class Catalogue {
  readonly templates: readonly LetterTemplate[];
  /** Those of a person's own that replace none. */
  readonly own: readonly LetterTemplate[];
  readonly #byName: ReadonlyMap<string, LetterTemplate>;

  /** @param own a person's own templates; of two with one name, the first counts */
  constructor(readonly spelling: Spelling, own: readonly LetterTemplate[]) {
    const byName = new Map(BUILT_IN.map((template) => [foldKey(template.name), inSpelling(template, spelling)]));
    for (const template of [...own].reverse()) byName.set(foldKey(template.name), template);
    this.#byName = byName;
    this.templates = [...byName.values()];
    this.own = this.templates.slice(BUILT_IN.length);
  }

  /** The template of that name, or null; case, and `-`, `_` or a space, do not matter. */
  named(name: string): LetterTemplate | null {
    return this.#byName.get(foldKey(name)) ?? null;
  }

  /** The letters for a follow-up: none if its answer goes into properties; several if one must choose. */
  for({ action, channel }: Pick<FollowUp, 'action' | 'channel'>): readonly LetterTemplate[] {
    return namesFor(action, channel).map((name) => this.named(name)).filter((template) => template !== null);
  }

  /** The letters that do what a follow-up asks for, if a note has one of them: those for it first, then all others of its action. */
  doing(item: Pick<FollowUp, 'action' | 'channel'>): readonly LetterTemplate[] {
    return [...new Set([...this.for(item), ...this.templates.filter(({ action }) => action === item.action)])];
  }
}

/** By phone one needs a script, by hand a card; the rest is written. */
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

/** What an American writes otherwise; the templates are written in British English. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\brealised\b/g, 'realized'],
  [/\bKind regards\b/g, 'Best regards'],
  [/\bdddd D MMMM\b/g, 'dddd, MMMM D'],
  [/\bD MMMM\b/g, 'MMMM D'],
];

/** A built-in template in the spelling; its placeholders stay. */
export function inSpelling(template: LetterTemplate, spelling: Spelling): LetterTemplate {
  if (spelling === 'british') return template;
  const { subject, body } = template;
  return { ...template, subject: subject && american(subject), body: american(body) };
}

function american(text: string): string {
  return AMERICAN.reduce((written, [british, word]) => written.replace(british, word), text);
}
