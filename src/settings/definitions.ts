import type {
  SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingDefinitionRender, SettingGroupItem,
} from 'obsidian';
import { calendarPathProblem } from '../domain/calendar/calendar-path';
import { toDay } from '../domain/dates/day';
import { weekdayNames } from '../domain/dates/words';
import { HOLIDAY_FILE_WORDS as WORDS } from '../domain/holiday-file/words';
import { words } from '../domain/language/interface';
import { LOCALES } from '../domain/language/locales';
import { ACTIONS, type Action } from '../domain/note/actions';
import { STATUSES, type Status } from '../domain/note/status';
import type { RuleNumber } from '../domain/playbook/rule';
import { RULES } from '../domain/playbook/rules';
import { DEFAULT_RULES } from '../domain/playbook/settings';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { MAX_DAYS } from '../domain/settings-reader';
import { groupTitle } from '../domain/sidebar/groups';
import { hasNotifications } from '../ui/system-notification';
import { readDays, type ControlKey } from './controls';

type Item = SettingDefinitionItem<ControlKey>;
type Group = SettingDefinitionGroup<ControlKey>;
type Page = SettingDefinitionPage<ControlKey>;
type Definition = SettingDefinition<ControlKey>;

/**
 * All settings, in the order of the tab.
 * @param names the page of property names, which needs the vault
 * @param region the field for the country, which needs the app
 */
export function definitions(names: Page, region: SettingDefinitionRender): Item[] {
  return [
    notesGroup(names), ...OTHER_GROUPS.slice(0, 2), workingDaysGroup(region), languagesGroup(), ...OTHER_GROUPS.slice(2, -1),
    remindersGroup(), ...OTHER_GROUPS.slice(-1),
  ];
}

function languagesGroup(): Group {
  const said = words('settings');
  const names = Object.fromEntries(Object.entries(LOCALES).map(([language, { name }]) => [language, name]));
  return group(said.languages, [
    {
      name: said.language, desc: said.languageAbout,
      control: { type: 'dropdown', key: 'language', options: { '': said.asInObsidian, ...names } },
    },
    {
      name: said.letterLanguage, desc: said.letterLanguageAbout,
      control: { type: 'dropdown', key: 'letterLanguage', options: { '': said.asInTheInterface, ...names } },
    },
    { name: said.spelling, desc: said.spellingAbout, control: { type: 'dropdown', key: 'spelling', options: said.spellings } },
  ]);
}

function remindersGroup(): Group {
  const { setting, settingAbout, systemSetting, systemSettingAbout, notHere } = words('reminders');
  return group(setting, [
    { name: setting, desc: settingAbout, control: { type: 'toggle', key: 'reminders' } },
    {
      name: systemSetting, desc: hasNotifications() ? systemSettingAbout : notHere,
      control: { type: 'toggle', key: 'systemReminders' },
    },
  ]);
}

function notesGroup(names: Page): Group {
  return group('Your interview notes', [
    {
      name: 'Interviews folder',
      desc: 'Notes in this folder count as interviews, and new ones are created here. A missing folder is created with the first. '
        + 'Leave empty to use only the property and tag.',
      control: { type: 'folder', key: 'folder' },
    },
    text('typeProperty', 'Interview property', 'Notes with this property and the value below count as interviews.'),
    text('typeValue', 'Value of that property', 'Leave empty to use only the tag and folder.'),
    text('tag', 'Interview tag', 'Notes with this tag or a nested tag count if they also name a company, role or interviewer.'),
    {
      name: 'Excluded folders',
      desc: 'Notes in these folders never count as interviews. One folder per line.',
      control: { type: 'textarea', key: 'excludedFolders', placeholder: 'Templates', rows: 3 },
    },
    {
      name: 'Ambiguous dates',
      desc: 'A date such as 03/04/2025 can mean two days. It’s shown as a problem unless you choose an order.',
      control: {
        type: 'dropdown', key: 'dateOrder',
        options: { 'ask': 'Show as a problem', 'day-month': 'Day first', 'month-day': 'Month first' },
      },
    },
    names,
    page(
      'Status words', 'Your own words for the status of an application, in any language. Separate several with commas.',
      STATUSES.map(statusField),
    ),
  ]);
}

function workingDaysGroup(region: SettingDefinitionRender): Group {
  return group('Working days', [
    region,
    {
      name: WORDS.setting, desc: WORDS.about,
      control: {
        type: 'file', key: 'holidayFile', placeholder: 'Holidays.ics', filter: ({ path }) => isIcs(path), validate: wrongHolidayFile,
      },
    },
    page('Weekend', 'The days when you don’t contact anyone. Your country sets them at first.', [1, 2, 3, 4, 5, 6, 0].map(weekdayOff)),
    {
      name: 'Days off',
      desc: 'Your own days off, one per line, such as 2026-12-28.',
      control: { type: 'textarea', key: 'daysOff', placeholder: '2026-12-28', rows: 3, validate: wrongDay },
    },
    {
      name: 'Extra working days',
      desc: 'Weekend days and public holidays that count as working days, one per line, such as 2026-12-26.',
      control: { type: 'textarea', key: 'workedDays', placeholder: '2026-12-26', rows: 3, validate: wrongDay },
    },
  ]);
}

const OTHER_GROUPS: readonly Item[] = [
  group('Checking in', [
    {
      name: 'When to check in first',
      desc: 'If the employer named no date. A promised date always takes priority.',
      control: {
        type: 'dropdown', key: 'cadence',
        options: words('playbook').cadences,
      },
    },
    {
      name: 'Check-ins',
      desc: 'How many to send before closing an application.',
      control: { type: 'dropdown', key: 'checkInsAllowed', options: { 1: '1', 2: '2', 3: '3' } },
    },
  ]),
  group('Older applications', [
    {
      name: 'Start from',
      desc: 'Hides what was due before this day. Leave empty to show everything.',
      control: { type: 'text', key: 'startFrom', placeholder: '2026-11-23', validate: wrongStart },
    },
    {
      name: 'Quiet after (days)',
      desc: `An open application with nothing new for this long moves to “${groupTitle('quiet')}”. Enter 0 to turn this off. `
        + `Default: ${DEFAULT_RULES.quietAfter}.`,
      control: {
        type: 'number', key: 'quietAfter', defaultValue: DEFAULT_RULES.quietAfter, min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
      },
    },
  ]),
  group('Your letters', [
    text('myName', 'Your name', 'Used to sign your letters.'),
    {
      name: 'Your email addresses',
      desc: 'Never imported as a contact’s address. One per line.',
      control: { type: 'textarea', key: 'myAddresses', placeholder: 'alex@example.com', rows: 2 },
    },
    {
      name: 'Templates folder',
      desc: 'One note per template. A note with the name of a built-in template replaces it. '
        + 'To start from the built-in ones, run “Copy letter templates to your vault”, which also creates a missing folder.',
      control: { type: 'folder', key: 'templatesFolder' },
    },
    {
      name: 'Signature',
      desc: 'Added below your name, e.g. your phone number.',
      control: { type: 'textarea', key: 'mySignature', rows: 3 },
    },
  ]),
  group('Calendar and weekly review', [
    {
      name: 'Calendar file',
      desc: 'Where “Write calendar file” puts your interviews and follow-ups, for the calendar on your phone. A missing folder is created.',
      control: { type: 'text', key: 'calendarFile', placeholder: DEFAULT_SETTINGS.calendarFile, validate: calendarPathProblem },
    },
    {
      name: 'Weekly reviews folder',
      desc: 'Where “Write weekly review” puts its notes. A missing folder is created. Leave empty for the vault root.',
      control: { type: 'folder', key: 'reviewFolder' },
    },
  ]),
  group('Rules', ACTIONS.map(rulePage)),
];

function group(heading: string, items: SettingGroupItem<ControlKey>[]): Group {
  return { type: 'group', heading, items };
}

function page(name: string, desc: string, items: Item[]): Page {
  return { type: 'page', name, desc, items };
}

function text(key: ControlKey, name: string, desc: string): Definition {
  return { name, desc, control: { type: 'text', key } };
}

function statusField(status: Status): Definition {
  return { name: status, control: { type: 'text', key: `words.${status}`, placeholder: STATUS_EXAMPLES[status] ?? '' } };
}

const STATUS_EXAMPLES: Readonly<Partial<Record<Status, string>>> = { rejected: 'Abgesagt', offer: 'Angebot' };

function weekdayOff(weekday: number): Definition {
  return { name: weekdayNames()[weekday] ?? '', control: { type: 'toggle', key: `weekend.${weekday}` } };
}

function wrongStart(value: string): string {
  return value.trim() === '' || toDay(value.trim()) !== null ? '' : `“${value}” is not a date. Write it as 2026-11-23.`;
}

function isIcs(path: string): boolean {
  return path.toLowerCase().endsWith('.ics');
}

function wrongHolidayFile(path: string): string {
  return path.trim() === '' || isIcs(path.trim()) ? '' : WORDS.notIcs;
}

function wrongDay(value: string): string {
  const { wrong } = readDays(value);
  return wrong === null ? '' : `“${wrong}” is not a date. Write it as 2026-12-25.`;
}

/** A rule without numbers is a toggle; a rule with numbers is a page. */
function rulePage(action: Action): SettingGroupItem<ControlKey> {
  const { label, about } = words('playbook').rules[action];
  const toggle: Definition = { name: label, desc: about, control: { type: 'toggle', key: `rule.${action}` } };
  const fields = Object.entries(RULES[action].numbers).map(([name, number]) => numberField(action, name, number));
  return fields.length === 0 ? toggle : page(label, about, [{ ...toggle, name: 'Enabled', desc: '' }, ...fields]);
}

function numberField(action: Action, name: string, { unit, default: usual }: RuleNumber): Definition {
  const labels: Readonly<Record<string, string>> = words('playbook').rules[action].numbers;
  return {
    name: labels[name] ?? name,
    desc: `In ${unit}. Default: ${usual}.`,
    control: {
      type: 'number', key: `number.${action}.${name}`, defaultValue: usual,
      min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
    },
  };
}

function wrongNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 && value <= MAX_DAYS ? '' : `Enter a whole number from 0 to ${MAX_DAYS}.`;
}
