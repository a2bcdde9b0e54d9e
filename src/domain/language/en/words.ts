import { once } from '../../text/memoized';
import { englishActions } from './actions';
import { englishBoard } from './board';
import { englishCalendar } from './calendar';
import { englishCheck } from './check';
import { englishCommands } from './commands';
import { englishCommon } from './common';
import { englishDates } from './dates';
import { englishFirstRun } from './first-run';
import { englishForms } from './forms';
import { englishHolidays } from './holidays';
import { englishImporting } from './importing';
import { englishInvitation } from './invitation';
import { englishLetters } from './letters';
import { englishLists } from './lists';
import { englishNews } from './news';
import { englishOutside } from './outside';
import { englishOverview } from './overview';
import { englishPlaybook } from './playbook';
import { englishProblems } from './problems';
import { englishReminders } from './reminders';
import { englishReview } from './review';
import { englishSettings } from './settings';
import { englishSidebar } from './sidebar';
import { englishViews } from './views';
import { englishWeeklyReview } from './weekly-review';
import { englishWriting } from './writing';

/** The subjects that each language has words for. */
export const ENGLISH_WORDS = {
  actions: once(englishActions),
  board: once(englishBoard),
  calendar: once(englishCalendar),
  check: once(englishCheck),
  commands: once(englishCommands),
  common: once(englishCommon),
  dates: once(englishDates),
  firstRun: once(englishFirstRun),
  forms: once(englishForms),
  holidays: once(englishHolidays),
  importing: once(englishImporting),
  invitation: once(englishInvitation),
  letters: once(englishLetters),
  lists: once(englishLists),
  news: once(englishNews),
  outside: once(englishOutside),
  overview: once(englishOverview),
  playbook: once(englishPlaybook),
  problems: once(englishProblems),
  reminders: once(englishReminders),
  review: once(englishReview),
  settings: once(englishSettings),
  sidebar: once(englishSidebar),
  views: once(englishViews),
  weeklyReview: once(englishWeeklyReview),
  writing: once(englishWriting),
};
