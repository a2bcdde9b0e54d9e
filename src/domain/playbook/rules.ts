import type { Action } from '../note/actions';
import { days, type Rule } from './rule';
import { answerOffer, keepInTouch, learn, requestFeedback, thankAfterRejection, thankSupporters } from './rules/after-the-outcome';
import { agencyFeedback, briefReferences, connect, debrief, prepare, recordDetails, thankYou } from './rules/around-the-interview';
import { checkIn, close, tellOtherOffer, withdraw } from './rules/while-waiting';

/** Looks at all interviews together and so proposes nothing for one of them; see `keep-looking.ts`. */
const keepLooking: Rule = {
  label: 'Keep looking',
  about: 'Each week in which no interview was or is near, until an offer is in hand.',
  sources: ['B'],
  scope: 'application',
  numbers: { quiet: days(7, 'Days without an interview, back and ahead') },
  propose: () => [],
};

/** The playbook: one row an action, in the order in which a person meets them. */
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
