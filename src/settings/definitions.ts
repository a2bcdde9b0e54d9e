import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { WEEKDAYS } from '../domain/dates/words';
import { ACTIONS, type Action } from '../domain/note/actions';
import { STATUSES, type Status } from '../domain/note/status';
import { CADENCES } from '../domain/playbook/cadence';
import type { RuleNumber } from '../domain/playbook/rule';
import { RULES } from '../domain/playbook/rules';
import { MAX_DAYS } from '../domain/settings-reader';
import { readDays, type ControlKey } from './controls';

type Item = SettingDefinitionItem<ControlKey>;
type Group = SettingDefinitionGroup<ControlKey>;
type Page = SettingDefinitionPage<ControlKey>;
type Definition = SettingDefinition<ControlKey>;

/** All settings, as a person goes through them. @param names the page of property names, which needs the vault */
export function definitions(names: Page): Item[] {
  return [notesGroup(names), ...OTHER_GROUPS];
}

function notesGroup(names: Page): Group {
  return group('Your interview notes', [
    {
      name: 'Interviews folder',
      desc: 'Notes in this folder are interviews, and new ones go there. Leave it empty to go by property and tag alone.',
      control: { type: 'folder', key: 'folder' },
    },
    text('typeProperty', 'Property', 'Notes with this property and the value below are interviews.'),
    text('typeValue', 'Value', 'Leave it empty to go by tag and folder alone.'),
    text('tag', 'Tag', 'Notes with this tag, or a tag below it, are interviews. Leave it empty to go by no tag.'),
    {
      name: 'Dates such as 03/04/2025',
      desc: 'Dates are best written as 2025-04-03. A date that could be two days is shown as a problem unless you choose an order.',
      control: {
        type: 'dropdown', key: 'dateOrder',
        options: { 'ask': 'Show as a problem', 'day-month': 'Day first', 'month-day': 'Month first' },
      },
    },
    names,
    page(
      'Status words', 'Your own words for where an application stands, in any language. Several are divided by commas.',
      STATUSES.map(statusField),
    ),
  ]);
}

const OTHER_GROUPS: readonly Item[] = [
  group('Checking in', [
    {
      name: 'When to check in first',
      desc: 'Where the employer named no date. A date they promised always goes first.',
      control: {
        type: 'dropdown', key: 'cadence',
        options: Object.fromEntries(Object.entries(CADENCES).map(([name, { label }]) => [name, label])),
      },
    },
    {
      name: 'Check-ins',
      desc: 'How many to make before you let it go.',
      control: { type: 'dropdown', key: 'checkInsAllowed', options: { 1: '1', 2: '2', 3: '3' } },
    },
  ]),
  group('Working days', [
    page('Weekend', 'The days of the week on which nobody is to be contacted.', [1, 2, 3, 4, 5, 6, 0].map(weekdayOff)),
    {
      name: 'Days off',
      desc: 'Public holidays and your own days off, one a line, such as 2026-12-25.',
      control: { type: 'textarea', key: 'daysOff', placeholder: '2026-12-25', rows: 4, validate: wrongDay },
    },
  ]),
  group('Your letters', [
    text('myName', 'Your name', 'As it stands below your letters.'),
    {
      name: 'Spelling and dates',
      desc: 'Of the letters’ own words.',
      control: { type: 'dropdown', key: 'spelling', options: { british: 'British: 4 December', american: 'American: December 4' } },
    },
    {
      name: 'Templates folder',
      desc: 'Your own templates: one note each, named as a built-in one to replace it. '
        + 'The command “Copy letter templates to your vault” puts the built-in ones there to start from.',
      control: { type: 'folder', key: 'templatesFolder' },
    },
    {
      name: 'Signature',
      desc: 'Stands below your name: your phone number, for one.',
      control: { type: 'textarea', key: 'mySignature', rows: 3 },
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

function wrongDay(value: string): string {
  const { wrong } = readDays(value);
  return wrong === null ? '' : `“${wrong}” is not a date. Write it as 2026-12-25.`;
}

/** A rule without numbers is a switch; one with numbers opens them. */
function rulePage(action: Action): SettingGroupItem<ControlKey> {
  const { label, about, numbers } = RULES[action];
  const toggle: Definition = { name: label, desc: about, control: { type: 'toggle', key: `rule.${action}` } };
  const fields = Object.entries(numbers).map(([name, number]) => numberField(action, name, number));
  return fields.length === 0 ? toggle : page(label, about, [{ ...toggle, name: 'Use this rule', desc: '' }, ...fields]);
}

function numberField(action: Action, name: string, { label, unit, default: usual }: RuleNumber): Definition {
  return {
    name: label,
    desc: `In ${unit}. Usually ${usual}.`,
    control: {
      type: 'number', key: `number.${action}.${name}`, defaultValue: usual,
      min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
    },
  };
}

function wrongNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 && value <= MAX_DAYS ? '' : 'Enter a whole number of days, 0 or more.';
}
