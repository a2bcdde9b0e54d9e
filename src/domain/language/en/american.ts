import { once } from '../../text/memoized';
import type { Locale } from '../catalogue';
import { count } from './count';
import { A_CARD_TOO } from './playbook';
import { ENGLISH_WORDS } from './words';

const { actions, dates, forms, invitation, letters, playbook, review } = ENGLISH_WORDS;

/** What an American writes otherwise: the month before the day, hours to 12, weeks from Sunday, and a few words. */
export const AMERICAN: Locale = {
  tag: 'en-US',
  name: 'English (American)',
  nounsHaveCapitals: false,
  firstDayOfWeek: 0,
  ...ENGLISH_WORDS,
  actions: once(() => ({
    ...actions(),
    calendarUpdated: (path, changed, canceled) => (
      `“${path}” updated: ${count(changed, 'event')} new or changed${canceled === 0 ? '' : `, ${canceled} canceled`}. `
        + 'Open it with your calendar again.'
    ),
    importCancelled: (removed) => `Import canceled. ${removed}`,
  })),
  dates: once(() => ({
    ...dates(),
    formats: {
      dayAndMonth: 'MMMM D',
      fullDate: FULL_DATE,
      longDate: `dddd, ${FULL_DATE}`,
      longDay: 'dddd, MMMM D',
      shortDate: SHORT_DATE,
      shortDay: `ddd, ${SHORT_DATE}`,
      weekday: 'dddd',
    },
    clock: (time) => twelveHours(time.slice(0, 2), time.slice(3)),
    example: 'fri, in 2 weeks, Dec 10',
    notADate: (text) => `“${text}” is not a date. Try fri, in 2 weeks or Dec 10.`,
  })),
  forms: once(() => ({
    ...forms(),
    examples: { when: 'tomorrow 2pm, fri 10:30am', decision: 'fri, next week, Dec 10', past: 'yesterday, mon, Nov 10' },
  })),
  invitation: once(() => ({
    ...invitation(),
    example: 'We would like to invite you to an interview on Thursday, November 26 at 2pm…',
    wasCancelled: (note) => `The interview in “${note}” was canceled. ${KEEPS_DATE}`,
    wasCancelledOn: (note, day, time) => `The interview in “${note}” on ${day} at ${time} was canceled. ${KEEPS_DATE}`,
  })),
  letters: once(() => ({ ...letters(), dateFormat: FULL_DATE, headingDate: FULL_DATE, time: twelveHours })),
  playbook: once(() => ({
    ...playbook(),
    toThank: (person, day, half, isOnSite) => (
      `Thank ${person ?? 'your interviewer'} ${half === 'morning' ? 'the same day' : 'by noon the next day'}: `
        + `the interview was on ${half === null ? day : `the ${half} of ${day}`}.${isOnSite ? A_CARD_TOO : ''}`
    ),
  })),
  review: once(() => ({ ...review(), dayFormat: SHORT_DATE })),
};

const FULL_DATE = 'MMMM D, YYYY';
const SHORT_DATE = 'MMM D';
const KEEPS_DATE = 'The note keeps its date and says that the interview was called off.';

/** @param hour and minute, two digits each */
function twelveHours(hour: string, minute: string): string {
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}
