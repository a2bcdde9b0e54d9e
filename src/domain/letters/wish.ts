import type { Application } from '../playbook/application';
import { RULES } from '../playbook/rules';
import type { LetterTemplate } from './template';

/**
 * Whether the letter goes to an employer who asked not to be contacted. To withdraw or to answer an
 * offer is not what such an employer means (rule 1 of what always wins; source E).
 */
export function goesAgainstWish({ action, audience }: LetterTemplate, { contactBy }: Application): boolean {
  if (contactBy !== 'none') return false;
  return action === null ? audience === 'interviewers' || audience === 'employer' : RULES[action].employer === true;
}
