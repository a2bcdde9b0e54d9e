import type { Day } from '../../dates/day';
import { dayAndMonth } from '../../dates/words';
import { momentAt } from '../../dates/zoned';
import type { Words } from '../../language/catalogue';
import type { Action } from '../../note/actions';
import { effectiveStatus, type Application } from '../../playbook/application';
import type { LetterName } from '../built-in';
import type { LetterContext } from '../context';
import type { LetterTemplate } from '../template';
import type { Finding } from './finding';

/** What a letter takes for granted. */
type Claim = 'interview-over' | 'undecided' | 'not-too-early' | 'offer' | 'rejection' | 'acceptance' | 'other-offer';

/** What a letter takes for granted, by the action that sending it completes. Custom templates are covered, too. */
const BY_ACTION: Readonly<Partial<Record<Action, readonly Claim[]>>> = {
  'thank-you': ['interview-over'],
  'connect': ['interview-over'],
  'agency-feedback': ['interview-over'],
  'brief-references': ['interview-over'],
  'check-in': ['interview-over', 'undecided', 'not-too-early'],
  'tell-other-offer': ['undecided', 'other-offer'],
  'answer-offer': ['offer'],
  'thank-after-rejection': ['rejection'],
  'request-feedback': ['rejection'],
  'thank-supporters': ['acceptance'],
};

/** The same for built-in letters that complete no action. */
const BY_NAME: Readonly<Partial<Record<LetterName, readonly Claim[]>>> = {
  'clarify': ['interview-over'],
  'acknowledge-offer': ['offer'],
  'ask-for-time': ['offer'],
  'negotiate': ['offer'],
};

/** Finds what the letter takes for granted and the notes do not say: sent as it is, the letter would not be true. */
export function checkClaims({ action, name, channel }: LetterTemplate, context: LetterContext, words: Words<'review'>): readonly Finding[] {
  if (channel === null) return [];
  const byName: Readonly<Record<string, readonly Claim[]>> = BY_NAME;
  const claims = action === null ? byName[name] ?? [] : BY_ACTION[action] ?? [];
  const [message] = claims.map((claim) => OBJECTIONS[claim](context, words)).filter((found) => found !== null);
  return message === undefined ? [] : [{ check: 'claims', message, at: null }];
}

/** The objection to each claim; null if there is none. */
const OBJECTIONS: Readonly<Record<Claim, (context: LetterContext, words: Words<'review'>) => string | null>> = {
  'interview-over': notOver,
  'undecided': ({ application: { status } }, { decided }) => (DECIDED.includes(status) ? decided(status) : null),
  'not-too-early': (context, { tooEarly }) => {
    const promised = promisedAhead(context);
    return promised === null ? null : tooEarly(dayAndMonth(promised));
  },
  'offer': ({ application: { status } }, { noOffer }) => (['offer', 'accepted', 'declined'].includes(status) ? null : noOffer),
  'rejection': ({ application: { status } }, { noRejection }) => (status === 'rejected' ? null : noRejection),
  'acceptance': ({ application: { status } }, { noAcceptance }) => (status === 'accepted' ? null : noAcceptance),
  'other-offer': ({ application, others }, { noOtherOffer }) => (
    others.offers.some((offer) => offer.application !== application.key) ? null : noOtherOffer
  ),
};

/** With one of these, no answer is awaited any more. */
const DECIDED: readonly Application['status'][] = ['rejected', 'withdrawn', 'declined', 'accepted'];

function notOver({ interview, now }: LetterContext, { calledOff, stillToCome }: Words<'review'>): string | null {
  const { schedule, status } = interview;
  if (interview.calledOff) return calledOff;
  if (schedule === null) return status === 'scheduled' && effectiveStatus(interview, now) === 'scheduled' ? stillToCome(null) : null;
  return schedule.start.instant > now ? stillToCome(dayAndMonth(schedule.start.day)) : null;
}

/** The promised date if it has not passed, unless the person has chosen to ask before. */
function promisedAhead({ application: { promised, followUpOn }, interview, now }: LetterContext): Day | null {
  const today = momentAt(now, interview.zone).day;
  const isChosen = followUpOn !== null && followUpOn <= today;
  return promised !== null && promised >= today && !isChosen ? promised : null;
}
