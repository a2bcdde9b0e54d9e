import { once } from '../../text/memoized';
import type { Locale } from '../catalogue';
import { germanActions } from './actions';
import { germanBoard } from './board';
import { germanCalendar } from './calendar';
import { germanCheck } from './check';
import { germanCommands } from './commands';
import { germanCommon } from './common';
import { germanDates } from './dates';
import { germanFirstRun } from './first-run';
import { germanForms } from './forms';
import { germanHolidays } from './holidays';
import { germanImporting } from './importing';
import { germanInvitation } from './invitation';
import { germanLetters } from './letters';
import { germanLists } from './lists';
import { germanNews } from './news';
import { germanOutside } from './outside';
import { germanOverview } from './overview';
import { germanPlaybook } from './playbook';
import { germanProblems } from './problems';
import { germanReminders } from './reminders';
import { germanReview } from './review';
import { germanSettings } from './settings';
import { germanSidebar } from './sidebar';
import { germanViews } from './views';
import { germanWeeklyReview } from './weekly-review';
import { germanWriting } from './writing';

export const GERMAN: Locale = {
  tag: 'de', name: 'Deutsch', nounsHaveCapitals: true, firstDayOfWeek: 1,
  actions: once(germanActions),
  board: once(germanBoard),
  calendar: once(germanCalendar),
  check: once(germanCheck),
  commands: once(germanCommands),
  common: once(germanCommon),
  dates: once(germanDates),
  firstRun: once(germanFirstRun),
  forms: once(germanForms),
  holidays: once(germanHolidays),
  importing: once(germanImporting),
  invitation: once(germanInvitation),
  letters: once(germanLetters),
  lists: once(germanLists),
  news: once(germanNews),
  outside: once(germanOutside),
  overview: once(germanOverview),
  playbook: once(germanPlaybook),
  problems: once(germanProblems),
  reminders: once(germanReminders),
  review: once(germanReview),
  settings: once(germanSettings),
  sidebar: once(germanSidebar),
  views: once(germanViews),
  weeklyReview: once(germanWeeklyReview),
  writing: once(germanWriting),
};
