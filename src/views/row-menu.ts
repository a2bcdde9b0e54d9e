import { Menu, type App } from 'obsidian';
import { addDays, laterDay, type Day } from '../domain/dates/day';
import { lowered } from '../domain/text/letter-case';
import { earliestSnooze, snoozeChoices, todayIn } from '../domain/agenda/day-choices';
import type { Row } from '../domain/agenda/row';
import { channelWords, titleOf } from '../domain/agenda/titles';
import { CHANNELS } from '../domain/note/channels';
import type { FollowUp } from '../domain/playbook/follow-up';
import { RULES } from '../domain/playbook/rules';
import { DateModal } from '../modals/date-modal';
import type { SidebarHost } from './sidebar-host';

type Click = MouseEvent | KeyboardEvent;

/** What a menu does with the row beyond the host's part. */
export interface MenuNeeds {
  readonly app: App;
  readonly host: SidebarHost;
  /** Shows or hides what stands behind the row. */
  toggleWhy(): void;
  /** Shows a menu that follows the first one, at the same place. */
  show(menu: Menu): void;
}

/** All that can be done with a row. */
export function rowMenu(row: Row, needs: MenuNeeds): Menu {
  const menu = new Menu();
  const { subject, note } = row;
  if (note !== null) addOpening(menu, row, note, needs.host);
  if (note === null) add(menu, 'open', 'New interview note', 'plus', () => needs.host.newInterview());
  if (subject.kind === 'follow-up') addFollowUp(menu, subject.item, needs);
  if (note !== null && (subject.kind === 'follow-up' || subject.kind === 'waiting')) {
    add(menu, 'outcome', 'Set the outcome…', 'flag', () => needs.host.setOutcome(note));
  }
  if (row.why !== null) add(menu, 'rule', subject.kind === 'waiting' ? 'Why not yet' : 'Why', 'info', () => needs.toggleWhy());
  if (subject.kind === 'follow-up') addSwitchOff(menu, subject.item, needs.host);
  return menu;
}

/** The days until which the item can be put off. */
export function snoozeMenu(item: FollowUp, needs: MenuNeeds): Menu {
  const menu = new Menu();
  addSnoozes(menu, item, needs, '');
  return menu;
}

function addOpening(menu: Menu, { subject }: Row, note: string, host: SidebarHost): void {
  const open = (event: Click) => (subject.kind === 'problem' ? host.openProblem(subject.problem, event) : host.openNote(note, event));
  add(menu, 'open', 'Open note', 'file-text', open);
  add(menu, 'open', 'Open note in new tab', 'file-plus', () => host.openNote(note, newTabEvent()));
}

/** A click with the key held that asks for a new tab: on a Mac that is Cmd, elsewhere Ctrl. */
function newTabEvent(): MouseEvent {
  return new MouseEvent('auxclick', { button: 1 });
}

function addFollowUp(menu: Menu, item: FollowUp, needs: MenuNeeds): void {
  const { host } = needs;
  addLetter(menu, item, host);
  if (item.note === null) return;
  addDone(menu, item, needs);
  addSnoozes(menu, item, needs, 'Snooze: ');
  add(menu, 'snooze', 'Skip', 'skip-forward', () => host.skip(item));
}

function addLetter(menu: Menu, item: FollowUp, host: SidebarHost): void {
  const letters = host.lettersFor(item);
  const [first] = letters;
  if (first === undefined) return;
  const what = first.channel === null ? 'section' : first.channel === 'phone' ? 'call script' : 'letter';
  add(menu, 'letter', `Insert ${what}`, 'mail-plus', () => host.insertLetter(item));
  if (first.channel !== null) add(menu, 'letter', `Copy ${what}`, 'copy', () => host.copyLetter(item));
  if (letters.some(({ channel }) => channel === 'email')) add(menu, 'letter', 'Open in mail', 'send', () => host.mailLetter(item));
}

function addDone(menu: Menu, item: FollowUp, needs: MenuNeeds): void {
  const { host, app } = needs;
  const today = todayIn(item.zone, host.now());
  const yesterday = addDays(today, -1);
  add(menu, 'done', 'Mark as done', 'check', () => host.markDone(item));
  const earliest = earliestDone(item, today);
  if (yesterday >= earliest) add(menu, 'done', 'Done yesterday', 'history', () => host.markDone(item, { on: yesterday }));
  add(menu, 'done', 'Done on another day…', 'calendar-check', () => {
    const question = { title: `Done: ${titleOf(item)}`, confirm: 'Mark as done', proposed: laterDay(yesterday, earliest), earliest, latest: today };
    new DateModal(app, question, (on) => void host.markDone(item, { on })).open();
  });
  if (item.channel !== null) add(menu, 'done', 'Done another way…', 'shuffle', () => needs.show(channelMenu(item, host)));
}

/** Nothing about an interview is done before its day, save to prepare for it. */
function earliestDone({ action, start }: FollowUp, today: Day): Day {
  const begun = action !== 'prepare' && start !== null && start.day <= today;
  return begun ? start.day : addDays(today, -LONGEST_AGO);
}

/** A year: what was done before that is a slip of the keys. */
const LONGEST_AGO = 365;

function channelMenu(item: FollowUp, host: SidebarHost): Menu {
  const menu = new Menu();
  for (const via of CHANNELS.filter((channel) => channel !== item.channel)) {
    add(menu, 'done', `Done ${channelWords(via)}`, null, () => host.markDone(item, { via }));
  }
  return menu;
}

function addSnoozes(menu: Menu, item: FollowUp, { app, host }: MenuNeeds, prefix: string): void {
  for (const { day, words } of snoozeChoices(item, host.now())) {
    add(menu, 'snooze', prefix === '' ? words : prefix + lowered(words), 'moon', () => host.snooze(item, day));
  }
  add(menu, 'snooze', prefix === '' ? 'Another day…' : `${prefix}another day…`, 'calendar', () => {
    const earliest = earliestSnooze(item, host.now());
    const question = { title: `Snooze: ${titleOf(item)}`, confirm: 'Snooze', proposed: earliest, earliest };
    new DateModal(app, question, (until) => void host.snooze(item, until)).open();
  });
}

function addSwitchOff(menu: Menu, item: FollowUp, host: SidebarHost): void {
  const { label } = RULES[item.action];
  add(menu, 'rule', `Switch off “${label}”`, 'bell-off', () => host.switchRuleOff(item.action));
}

function add(menu: Menu, section: string, title: string, icon: string | null, act: (event: Click) => void | Promise<void>): void {
  menu.addItem((entry) => entry.setTitle(title).setIcon(icon).setSection(section).onClick((event) => void act(event)));
}
