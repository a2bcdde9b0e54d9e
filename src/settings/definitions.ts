import type {
  SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingDefinitionRender, SettingGroupItem,
} from 'obsidian';
import { calendarPathProblem } from '../domain/calendar/calendar-path';
import { toDay } from '../domain/dates/day';
import { weekdayNames } from '../domain/dates/words';
import { words } from '../domain/language/interface';
import { LOCALES, SUPPORTED_LANGUAGES } from '../domain/language/locales';
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
    notesGroup(names), checkInGroup(), olderGroup(), workingDaysGroup(region), languagesGroup(), lettersGroup(), calendarGroup(),
    remindersGroup(), group(words('settings').rules, ACTIONS.map(rulePage)),
  ];
}

function languagesGroup(): Group {
  const said = words('settings');
  const names = Object.fromEntries(Object.entries(LOCALES).map(([locale, { name }]) => [locale, name]));
  const ofLetters = Object.fromEntries(SUPPORTED_LANGUAGES.map((language) => [language, names[language] ?? '']));
  return group(said.languages, [
    {
      name: said.language, desc: said.languageAbout,
      control: { type: 'dropdown', key: 'language', options: { '': said.asInObsidian, ...names, en: 'English (British)' } },
    },
    {
      name: said.letterLanguage, desc: said.letterLanguageAbout,
      control: { type: 'dropdown', key: 'letterLanguage', options: { '': said.asInTheInterface, ...ofLetters } },
    },
    {
      name: said.spelling, desc: said.spellingAbout,
      control: { type: 'dropdown', key: 'spelling', options: { '': said.asInTheInterface, ...said.spellings } },
    },
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
  const said = words('settings');
  return group(said.yourNotes, [
    { name: said.folder, desc: said.folderAbout, control: { type: 'folder', key: 'folder' } },
    text('typeProperty', said.typeProperty, said.typePropertyAbout),
    text('typeValue', said.typeValue, said.typeValueAbout),
    text('tag', said.tag, said.tagAbout),
    {
      name: said.excluded, desc: said.excludedAbout,
      control: { type: 'textarea', key: 'excludedFolders', placeholder: said.excludedExample, rows: 3 },
    },
    { name: said.dateOrder, desc: said.dateOrderAbout, control: { type: 'dropdown', key: 'dateOrder', options: said.dateOrders } },
    names,
    page(said.statusWords, said.statusWordsAbout, STATUSES.map(statusField)),
  ]);
}

function workingDaysGroup(region: SettingDefinitionRender): Group {
  const said = words('settings');
  const { setting, about } = words('holidays');
  return group(said.workingDays, [
    region,
    {
      name: setting, desc: about,
      control: {
        type: 'file', key: 'holidayFile', placeholder: 'Holidays.ics', filter: ({ path }) => isIcs(path), validate: wrongHolidayFile,
      },
    },
    page(said.weekend, said.weekendAbout, [1, 2, 3, 4, 5, 6, 0].map(weekdayOff)),
    {
      name: said.daysOff, desc: said.daysOffAbout,
      control: { type: 'textarea', key: 'daysOff', placeholder: '2026-12-28', rows: 3, validate: wrongDay },
    },
    {
      name: said.workedDays, desc: said.workedDaysAbout,
      control: { type: 'textarea', key: 'workedDays', placeholder: '2026-12-26', rows: 3, validate: wrongDay },
    },
  ]);
}

function checkInGroup(): Group {
  const said = words('settings');
  return group(said.checkingIn, [
    {
      name: said.cadence, desc: said.cadenceAbout, control: { type: 'dropdown', key: 'cadence', options: words('playbook').cadences },
    },
    {
      name: said.checkIns, desc: said.checkInsAbout,
      control: { type: 'dropdown', key: 'checkInsAllowed', options: { 1: '1', 2: '2', 3: '3' } },
    },
  ]);
}

function olderGroup(): Group {
  const said = words('settings');
  const { quietAfter } = DEFAULT_RULES;
  return group(said.older, [
    {
      name: said.startFrom, desc: said.startFromAbout,
      control: { type: 'text', key: 'startFrom', placeholder: '2026-11-23', validate: wrongStart },
    },
    {
      name: said.quietAfter, desc: said.quietAfterAbout(groupTitle('quiet'), quietAfter),
      control: { type: 'number', key: 'quietAfter', defaultValue: quietAfter, min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber },
    },
  ]);
}

function lettersGroup(): Group {
  const said = words('settings');
  return group(said.letters, [
    text('myName', said.myName, said.myNameAbout),
    {
      name: said.addresses, desc: said.addressesAbout,
      control: { type: 'textarea', key: 'myAddresses', placeholder: 'alex@example.com', rows: 2 },
    },
    { name: said.templates, desc: said.templatesAbout, control: { type: 'folder', key: 'templatesFolder' } },
    { name: said.signature, desc: said.signatureAbout, control: { type: 'textarea', key: 'mySignature', rows: 3 } },
  ]);
}

function calendarGroup(): Group {
  const said = words('settings');
  return group(said.calendar, [
    {
      name: said.calendarFile, desc: said.calendarFileAbout,
      control: { type: 'text', key: 'calendarFile', placeholder: DEFAULT_SETTINGS.calendarFile, validate: calendarPathProblem },
    },
    { name: said.reviews, desc: said.reviewsAbout, control: { type: 'folder', key: 'reviewFolder' } },
  ]);
}

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
  return value.trim() === '' || toDay(value.trim()) !== null ? '' : words('settings').notADate(value, '2026-11-23');
}

function isIcs(path: string): boolean {
  return path.toLowerCase().endsWith('.ics');
}

function wrongHolidayFile(path: string): string {
  return path.trim() === '' || isIcs(path.trim()) ? '' : words('holidays').notIcs;
}

function wrongDay(value: string): string {
  const { wrong } = readDays(value);
  return wrong === null ? '' : words('settings').notADate(wrong, '2026-12-25');
}

/** A rule without numbers is a toggle; a rule with numbers is a page. */
function rulePage(action: Action): SettingGroupItem<ControlKey> {
  const { label, about } = words('playbook').rules[action];
  const toggle: Definition = { name: label, desc: about, control: { type: 'toggle', key: `rule.${action}` } };
  const fields = Object.entries(RULES[action].numbers).map(([name, number]) => numberField(action, name, number));
  return fields.length === 0 ? toggle : page(label, about, [{ ...toggle, name: words('settings').enabled, desc: '' }, ...fields]);
}

function numberField(action: Action, name: string, { unit, default: usual }: RuleNumber): Definition {
  const labels: Readonly<Record<string, string>> = words('playbook').rules[action].numbers;
  return {
    name: labels[name] ?? name,
    desc: words('settings').numberAbout(unit, usual),
    control: {
      type: 'number', key: `number.${action}.${name}`, defaultValue: usual,
      min: 0, max: MAX_DAYS, step: 1, validate: wrongNumber,
    },
  };
}

function wrongNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 && value <= MAX_DAYS ? '' : words('settings').wrongNumber(MAX_DAYS);
}
