import { words } from '../language/interface';
import type { Action } from '../note/actions';
import type { Rule } from './rule';
import { answerOffer, keepInTouch, learn, requestFeedback, thankAfterRejection, thankSupporters } from './rules/after-the-outcome';
import { agencyFeedback, briefReferences, connect, debrief, prepare, recordDetails, thankYou } from './rules/around-the-interview';
import { keepLooking } from './rules/keep-looking';
import { checkIn, close, tellOtherOffer, withdraw } from './rules/while-waiting';

/** The playbook: one row for each action, in the order in which a person meets them. */
export const RULES: Readonly<Record<Action, Rule>> = {
  'prepare': prepare,
  'debrief': debrief,
  'record-details': recordDetails,
  'thank-you': thankYou,
  'agency-feedback': agencyFeedback,
  'brief-references': briefReferences,
  'connect': connect,
  'check-in': checkIn,
  'close': close,
  'tell-other-offer': tellOtherOffer,
  'answer-offer': answerOffer,
  'withdraw': withdraw,
  'thank-supporters': thankSupporters,
  'thank-after-rejection': thankAfterRejection,
  'request-feedback': requestFeedback,
  'learn': learn,
  'keep-in-touch': keepInTouch,
  'keep-looking': keepLooking,
};

/** What a person calls the rule: in the settings, in menus, and as what is due. */
export function ruleLabel(action: Action): string {
  return words('playbook').rules[action].label;
}
