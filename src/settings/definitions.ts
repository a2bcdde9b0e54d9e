import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { calendarPathProblem } from '../domain/calendar/calendar-path';
import { toDay } from '../domain/dates/day';
import { WEEKDAYS } from '../domain/dates/words';
import { ACTIONS, type Action } from '../domain/note/actions';
import { STATUSES, type Status } from '../domain/note/status';
import { CADENCES } from '../domain/playbook/cadence';
import type { RuleNumber } from '../domain/playbook/rule';
import { RULES } from '../domain/playbook/rules';
import { DEFAULT_RULES } from '../domain/playbook/settings';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { MAX_DAYS } from '../domain/settings-reader';
import { GROUP_TITLES } from '../domain/sidebar/groups';
import { readDays, type ControlKey } from './controls';

type Item = SettingDefinitionItem<ControlKey>;
type Group = SettingDefinitionGroup<ControlKey>;
type Page = SettingDefinitionPage<ControlKey>;
type Definition = SettingDefinition<ControlKey>;

/** All settings, in the order of the tab. @param names the page of property names, which needs the vault */
export function definitions(names: Page): Item[] {
  return [notesGroup(names), ...OTHER_GROUPS];
}

function notesGroup(names: Page): Group {
  return group('Your interview notes', [
    {
      name: 'Interviews folder',
      desc: 'Notes in this folder are interviews, and new ones go there. Leave it empty to use only the property and tag.',
      control: { type: 'folder', key: 'folder' },
    },
    text('typeProperty', 'Property', 'Notes with this property and the value below are interviews.'),
    text('typeValue', 'Value', 'Leave it empty to use only the tag and folder.'),
    text('tag', 'Tag', 'Notes with this tag, or a nested tag, are interviews. Leave it empty to use no tag.'),
    {
      name: 'Excluded folders',
      desc: 'Notes in these folders are never interviews, such as your templates. One folder per line.',
      control: { type: 'textarea', key: 'excludedFolders', placeholder: 'Templates', rows: 3 },
    },
    {
      name: 'Ambiguous dates',
      desc: 'A date such as 03/04/2025 can mean two days. It is shown as a problem unless you choose an order.',
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

const OTHER_GROUPS: readonly Item[] = [
  group('Checking in', [
    {
      name: 'When to check in first',
      desc: 'If the employer named no date. A promised date always takes priority.',
      control: {
        type: 'dropdown', key: 'cadence',
        options: Object.fromEntries(Object.entries(CADENCES).map(([name, { label }]) => [name, label])),
      },
    },
    {
      name: 'Check-ins',
      desc: 'How many to send before you let an application go.',
      control: { type: 'dropdown', key: 'checkInsAllowed', options: { 1: '1', 2: '2', 3: '3' } },
    },
  ]),
  group('Older applications', [
    {
      name: 'Start from',
      desc: 'Leaves out what was due before this day, such as 2026-11-23. Leave it empty to list everything.',
      control: { type: 'text', key: 'startFrom', placeholder: '2026-11-23', validate: wrongStart },
    },
    {
      name: 'Quiet after (days)',
      desc: `An open application without any date for this long moves to “${GROUP_TITLES.quiet}”. 0 for never. `
        + `Default: ${DEFAULT_RULES.quietAfter}.`,
      control: {
        type: 'number', key: 'quietAfter', defaultValue: DEFAULT_RULES.quietAfter, min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
      },
    },
  ]),
  group('Working days', [
    page('Weekend', 'The days of the week when you don’t contact anyone.', [1, 2, 3, 4, 5, 6, 0].map(weekdayOff)),
    {
      name: 'Days off',
      desc: 'Public holidays and your own days off, one per line, such as 2026-12-25.',
      control: { type: 'textarea', key: 'daysOff', placeholder: '2026-12-25', rows: 4, validate: wrongDay },
    },
  ]),
  group('Your letters', [
    text('myName', 'Your name', 'Used to sign your letters.'),
    {
      name: 'Your email addresses',
      desc: 'When you import a table, these are never taken for a contact’s address. One per line.',
      control: { type: 'textarea', key: 'myAddresses', placeholder: 'alex@example.com', rows: 2 },
    },
    {
      name: 'Spelling and dates',
      desc: 'For the built-in letters.',
      control: { type: 'dropdown', key: 'spelling', options: { british: 'British: 4 December', american: 'American: December 4' } },
    },
    {
      name: 'Templates folder',
      desc: 'Keep one note per template. A note with the name of a built-in template replaces it. '
        + 'The command “Copy letter templates to your vault” gives you the built-in ones to start from.',
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
      desc: 'Where “Write weekly review” puts its notes. Leave it empty to put them at the top of the vault.',
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
  return { name: WEEKDAYS[weekday] ?? '', control: { type: 'toggle', key: `weekend.${weekday}` } };
}

function wrongStart(value: string): string {
  return value.trim() === '' || toDay(value.trim()) !== null ? '' : `“${value}” is not a date. Write it as 2026-11-23.`;
}

function wrongDay(value: string): string {
  const { wrong } = readDays(value);
  return wrong === null ? '' : `“${wrong}” is not a date. Write it as 2026-12-25.`;
}

/** A rule without numbers is a toggle; a rule with numbers is a page. */
function rulePage(action: Action): SettingGroupItem<ControlKey> {
  const { label, about, numbers } = RULES[action];
  const toggle: Definition = { name: label, desc: about, control: { type: 'toggle', key: `rule.${action}` } };
  const fields = Object.entries(numbers).map(([name, number]) => numberField(action, name, number));
  return fields.length === 0 ? toggle : page(label, about, [{ ...toggle, name: 'Enabled', desc: '' }, ...fields]);
}

function numberField(action: Action, name: string, { label, unit, default: usual }: RuleNumber): Definition {
  return {
    name: label,
    desc: `In ${unit}. Default: ${usual}.`,
    control: {
      type: 'number', key: `number.${action}.${name}`, defaultValue: usual,
      min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
    },
  };
}

function wrongNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 && value <= MAX_DAYS ? '' : 'Enter a whole number of days, 0 or more.';
}
