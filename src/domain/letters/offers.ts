import type { Status } from '../note/status';
import type { FollowUp } from '../playbook/follow-up';
import type { LetterName } from './built-in';
import type { Catalogue } from './catalogue';
import type { LetterContext } from './context';
import type { LetterTemplate } from './template';

/** A letter that can be written now; `item` is the follow-up that asks for it, or null. */
export interface LetterOffer {
  readonly template: LetterTemplate;
  readonly item: FollowUp | null;
}

/** The state of an interview, as far as letters go. */
export type Stage = Exclude<Status, 'scheduled'> | 'to-come';

/** The letters that fit a stage, the most likely first. */
const FITTING: Readonly<Record<Stage, readonly LetterName[]>> = {
  'to-come': ['prepare', 'reschedule', 'withdraw'],
  'waiting': [
    'thank-you', 'thank-you-card', 'debrief', 'clarify', 'connect', 'agency-feedback', 'brief-reference',
    'check-in', 'check-in-call', 'tell-other-offer', 'reschedule', 'withdraw',
  ],
  'offer': ['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer', 'thank-you', 'debrief'],
  'accepted': ['accept-offer', 'thank-supporter', 'learn'],
  'declined': ['decline-offer', 'keep-in-touch', 'learn'],
  'rejected': ['rejection-reply', 'thank-after-rejection', 'feedback-request', 'feedback-call', 'learn', 'keep-in-touch'],
  'withdrawn': ['withdraw', 'keep-in-touch', 'learn'],
  'no-response': ['keep-in-touch', 'check-in', 'learn'],
};

/**
 * All letters, those that fit first: those that the note's follow-ups ask for now, those that they will ask for, those that fit the
 * interview's state, then the rest, with custom templates before built-in ones.
 * @param items the note's follow-ups, by deadline
 */
export function offersFor(catalogue: Catalogue, items: readonly FollowUp[], stage: Stage): readonly LetterOffer[] {
  const sorted = [...items.filter(({ state }) => state !== 'later'), ...items.filter(({ state }) => state === 'later')];
  const asked = sorted.flatMap((item) => templatesFor(catalogue, item).map((template) => ({ template, item })));
  const covered = new Set(asked.filter(({ template }) => isToOne(template)).map(({ template }) => template));
  const fitting = FITTING[stage].map((name) => catalogue.named(name)).filter((template) => template !== null);
  const rest = [...new Set([...fitting, ...catalogue.own, ...catalogue.templates])].filter((template) => !covered.has(template));
  return [...asked, ...rest.map((template) => ({ template, item: null }))];
}

/** The letters that apply to the interview now, each once unless several people are due one. */
export function fittingOffers(
  catalogue: Catalogue, items: readonly FollowUp[], stage: Stage, scene: Pick<LetterContext, 'application' | 'others'>,
): readonly LetterOffer[] {
  const offers = offersFor(catalogue, items, stage);
  const asked = new Set(offers.flatMap(({ template, item }) => (item === null ? [] : [template])));
  const fitting = new Set<string>([...FITTING[stage], ...catalogue.own.map(({ name }) => name)]);
  const isNew = (template: LetterTemplate) => !asked.has(template) && fitting.has(template.name) && applies(template, scene);
  return offers.filter(({ template, item }) => item !== null || isNew(template));
}

/** Whether the letter makes sense: it needs an agency, a reference, or an offer from another employer. */
function applies(
  { audience, action }: LetterTemplate, { application, others }: Pick<LetterContext, 'application' | 'others'>,
): boolean {
  if (audience === 'agency') return application.viaAgency;
  if (audience === 'references') return application.references.length > 0;
  return action !== 'tell-other-offer' || others.offers.some((offer) => offer.application !== application.key);
}

/** The templates for the follow-up, and custom ones that do the same. */
function templatesFor(catalogue: Catalogue, item: FollowUp): readonly LetterTemplate[] {
  return [...new Set([...catalogue.for(item), ...catalogue.own.filter(({ action }) => action === item.action)])];
}

/** Whether the letter goes to one person. If it can go to several, it is offered again for the others. */
function isToOne({ audience }: LetterTemplate): boolean {
  return audience !== 'interviewers' && audience !== 'references';
}
