import { calendarNames, foldCalendarName } from '../dates/calendar-names';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { ACTIONS, type Action } from './actions';

export const KINDS: ReadonlyMap<string, 'skip' | 'snooze'> = new Map([
  ['skip', 'skip'], ['skipped', 'skip'], ['snooze', 'snooze'], ['snoozed', 'snooze'],
]);

/** What people write instead of an action's own name. */
const ACTION_WORDS: Readonly<Partial<Record<Action, readonly string[]>>> = {
  'thank-you': [
    'thanked', 'thanks', 'thx', 'thankyou', ...['note', 'email', 'letter', 'mail', 'card', 'message'].map((what) => `thank-you-${what}`),
  ],
  'check-in': ['checked-in', 'checkin'],
  'debrief': ['debriefed'],
  'prepare': ['prepared'],
  'connect': ['connected'],
  'withdraw': ['withdrew'],
  'request-feedback': ['asked-for-feedback', 'requested-feedback'],
};

const BY_NAME: () => ReadonlyMap<string, Action> = once(() => new Map([
  ...Object.entries(ACTION_WORDS).flatMap(([action, names]) => names.map((name) => [name, action as Action] as const)),
  ...ACTIONS.map((action) => [action, action] as const),
]));

/** What those names begin with, in whole words. */
const BEGINNINGS: () => ReadonlySet<string> = once(() => new Set([...BY_NAME().keys()].flatMap((name) => (
  name.split('-').map((_, at, parts) => parts.slice(0, at + 1).join('-'))
))));

/** Words that may come before the action. */
const BEFORE_ACTION = once(() => (
  /^(?:sent|emailed|e-mailed|mailed|wrote|posted|email|a|an|the|my|1st|2nd|3rd|first|second|third|[^\p{L}\p{N}]+)$/iu
));

/** With one of these words before it, the action was not done. */
const DENIED = /^(?:no|not|never|will|should|must|need|needs|plan|planned|to|todo|heard|got|received|they|he|she)$/i;

const MAX_ACTION_WORDS = 5;

/** An action, and how many of the words it takes. */
export interface FoundAction {
  readonly action: Action;
  readonly length: number;
}

/**
 * The longest action that the words begin with: `thank you`, `Thanked`, `check-in`, `sent a thank-you`; not in "a close friend".
 */
export function actionAt(words: readonly string[]): FoundAction | null {
  const start = Math.max(0, words.findIndex((word) => BEGINNINGS().has(word) || !BEFORE_ACTION().test(word)));
  let found: FoundAction | null = null;
  for (let length = 1; length <= Math.min(MAX_ACTION_WORDS, words.length - start); length += 1) {
    const name = nameOf(words.slice(start, start + length));
    const action = BY_NAME().get(name);
    if (action !== undefined && (start === 0 || action.includes('-'))) found = { action, length: start + length };
    if (name !== '' && !BEGINNINGS().has(name)) return found;
  }
  return found;
}

/** The action of exactly that name; null if there is none, or if the next word may belong to it, as in "thank-you note". */
export function actionNamed(name: string, next: string): Action | null {
  const action = BY_NAME().get(name);
  return action === name && !BEGINNINGS().has(`${name}-${next.toLowerCase()}`) ? action : null;
}

function nameOf(words: readonly string[]): string {
  const name = words.join('-').toLowerCase().replace(/_/g, '-').replace(/^[*#~`-]+/, '');
  return trimEndOf(name, /[*~`:,.!-]/);
}

/**
 * Whether the words name an action further on: `Jane thank-you`. `close` and `learn` are usual words, and
 * so are "thank you" and "check in": only a name with its hyphen shows that an action is meant.
 */
export function namesActionLater(words: readonly string[]): boolean {
  const at = words.slice(0, MAX_ACTION_WORDS).findIndex((word) => nameOf([word]).includes('-') && BY_NAME().has(nameOf([word])));
  return at >= 0 && !words.slice(0, at).some((word) => DENIED.test(word));
}

/** Whether words without a date name an action: with its hyphen, or after what is nearly a date, such as `17.11.26` or `Nov 17`. */
export function namesAction(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !isOfDate(word));
  const isDated = from > 0 && words.slice(0, from).some((word) => /\d/.test(word));
  const rest = words.slice(isDated ? from : 0);
  const kind = KINDS.has(rest[0]?.toLowerCase() ?? '') ? 1 : 0;
  const found = actionAt(rest.slice(kind));
  return namesActionLater(rest) || (found !== null && (isDated || found.action.includes('-') || kind === 1));
}

function isOfDate(word: string): boolean {
  if (/^\d[\d./-]*(?:st|nd|rd|th)?[:,]?$/.test(word)) return true;
  const name = foldCalendarName(word.replace(/[:,]$/, ''));
  return calendarNames().months.has(name) || calendarNames().weekdays.has(name);
}
