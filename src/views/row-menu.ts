import { Menu, Platform } from 'obsidian';
import { addDays, laterDay } from '../domain/dates/day';
import { words } from '../domain/language/interface';
import { CHANNELS } from '../domain/note/channels';
import type { FollowUp } from '../domain/playbook/follow-up';
import { ruleLabel } from '../domain/playbook/rules';
import { earliestDone, snoozeChoices, todayIn } from '../domain/sidebar/day-choices';
import { newsSourceOf } from '../domain/sidebar/news-source';
import type { Row } from '../domain/sidebar/row';
import { channelWords, iconOf, titleOf, writingWord } from '../domain/sidebar/titles';
import { askForSnoozeDay } from '../modals/snooze-choices';
import { addEntry } from './menus';
import { letterLabel } from './row-element';
import type { SidebarHost } from './sidebar-host';

/** What a menu needs besides the row. */
export interface MenuDeps {
  readonly host: SidebarHost;
  /** Shows or hides why the row is there. */
  toggleWhy(): void;
  /** Shows or hides the rows in the row. */
  toggleFold(): void;
  /** Selects the row, so that others can be selected with it. */
  select(): void;
  /** Shows a menu that follows the first one, at the same place. */
  show(menu: Menu): void;
}

/** Everything that can be done with a row. */
export function rowMenu(row: Row, deps: MenuDeps): Menu {
  const menu = new Menu();
  const { subject, note, folded } = row;
  const { host } = deps;
  if (folded !== null) {
    addEntry(menu, 'open', folded ? words('views').unfold : words('views').fold, 'list', () => deps.toggleFold());
    return menu;
  }
  if (note !== null) addOpening(menu, row, note, host);
  if (note === null) {
    addEntry(menu, 'open', words('common').newNote, 'plus', () => host.dialogs.newInterview());
    addEntry(menu, 'open', words('common').newFromInvitation, 'mail-open', () => host.dialogs.newFromInvitation());
  }
  addFixes(menu, row, host);
  if (subject.kind === 'follow-up') addFollowUp(menu, row, subject.item, deps);
  if (subject.kind === 'done') addEntry(menu, 'done', words('views').notDone, 'undo-2', () => host.actions.undoLine(subject.line));
  addNews(menu, row, host);
  if (note !== null) addOutcome(menu, row, note, host);
  const why = subject.kind === 'waiting' ? words('views').whyWaiting : words('views').why;
  if (row.why !== null) addEntry(menu, 'rule', why, 'info', () => deps.toggleWhy(), 'w');
  if (subject.kind === 'follow-up') addTail(menu, subject.item, deps);
  return menu;
}

/** What can be done with a group as a whole; null if there is nothing. */
export function groupMenu(key: string, { dialogs }: SidebarHost): Menu | null {
  if (key !== 'quiet') return null;
  const menu = new Menu();
  addEntry(menu, 'outcome', words('views').closeQuiet, 'archive', () => dialogs.closeQuiet());
  return menu;
}

/** The values that can solve the row's problem. */
export function fixMenu(row: Row, host: SidebarHost): Menu {
  const menu = new Menu();
  addFixes(menu, row, host);
  return menu;
}

function addFixes(menu: Menu, { subject, fixes }: Row, host: SidebarHost): void {
  if (subject.kind !== 'problem') return;
  const { problem } = subject;
  for (const fix of fixes.values) addEntry(menu, 'fix', fix.label, 'wrench', () => host.fixProblem(problem, fix));
}

function addNews(menu: Menu, row: Row, { dialogs }: SidebarHost): void {
  const source = newsSourceOf(row);
  if (source === null) return;
  const action = row.subject.kind === 'follow-up' ? row.subject.item.action : null;
  if (action === 'record-details') {
    addEntry(menu, 'news', words('views').detailsForm, 'list-plus', () => dialogs.recordNews({ ...source, details: true }), 'l');
  }
  if (action === 'prepare') {
    addEntry(menu, 'news', words('views').beforeYouLeave, 'list-checks', () => dialogs.beforeYouLeave(source));
  }
  addEntry(menu, 'news', words('common').told, 'message-square', () => dialogs.recordNews({ ...source, details: false }), 't');
}

function addOutcome(menu: Menu, { subject }: Row, note: string, { dialogs, actions, clock }: SidebarHost): void {
  if (subject.kind === 'problem' || subject.kind === 'done') return;
  if (subject.kind === 'quiet') {
    const { zone } = subject.interview;
    addEntry(menu, 'news', words('views').closeApplication, 'archive', () => actions.close(note, todayIn(zone, clock.now())));
  }
  addEntry(menu, 'news', words('common').setOutcome, 'flag', () => dialogs.setOutcome(note));
}

/** The days until which the item can be put off. */
export function snoozeMenu(item: FollowUp, deps: MenuDeps): Menu {
  const menu = new Menu();
  const { host } = deps;
  for (const { day, words: name } of snoozeChoices([item], host.clock.now())) {
    addEntry(menu, 'snooze', name, 'moon', () => host.actions.snooze(item, day));
  }
  addEntry(menu, 'snooze', words('views').anotherDay, 'calendar', () => {
    askForSnoozeDay([item], host.clock.now(), host.dialogs.askForDate, (until) => void host.actions.snooze(item, until));
  });
  return menu;
}

function addOpening(menu: Menu, { subject }: Row, note: string, { opener }: SidebarHost): void {
  addEntry(menu, 'open', words('common').openNote, 'file-text', (event) => {
    return subject.kind === 'problem' ? opener.openProblem(subject.problem, event) : opener.openNote(note, event);
  });
  const { openInNewTab } = words('views');
  if (!Platform.isPhone) addEntry(menu, 'open', openInNewTab, 'file-plus', () => opener.openNote(note, newTabEvent()));
}

/** A middle click, for which Obsidian opens a new tab. */
function newTabEvent(): MouseEvent {
  return new MouseEvent('auxclick', { button: 1 });
}

function addFollowUp(menu: Menu, row: Row, item: FollowUp, deps: MenuDeps): void {
  const { host } = deps;
  addLetter(menu, row, item, host);
  if (item.note === null) return;
  addEntry(menu, 'done', words('common').markDone, 'check', () => host.actions.markDone(item), 'd');
  addEntry(menu, 'done', words('views').doneOtherwise, 'calendar-check', () => deps.show(doneMenu(item, host)));
  addEntry(menu, 'done', words('views').snoozeUntil, 'moon', () => deps.show(snoozeMenu(item, deps)), 's');
  addEntry(menu, 'done', words('common').skip, 'skip-forward', () => host.actions.skip(item));
}

function addLetter(menu: Menu, row: Row, item: FollowUp, host: SidebarHost): void {
  const letters = host.lettersFor(item);
  const [first] = letters;
  if (first === undefined) return;
  addEntry(menu, 'letter', letterLabel(row), 'pencil', () => host.letters.insertFor(item), 'l');
  if (first.channel !== null) addEntry(menu, 'letter', words('views').copy(writingWord(item)), 'copy', () => host.sender.copyFor(item));
  if (!letters.some(({ channel }) => channel === 'email')) return;
  addEntry(menu, 'letter', words('views').openInMail, 'send', () => host.sender.mailFor(item));
}

/** Another day on which it was done, or another channel. */
function doneMenu(item: FollowUp, host: SidebarHost): Menu {
  const menu = new Menu();
  const today = todayIn(item.zone, host.clock.now());
  const yesterday = addDays(today, -1);
  const earliest = earliestDone(item, today);
  const { doneYesterday, doneOnAnotherDay, doneTitle, doneBy } = words('views');
  if (yesterday >= earliest) addEntry(menu, 'day', doneYesterday, 'history', () => host.actions.markDone(item, { on: yesterday }));
  addEntry(menu, 'day', doneOnAnotherDay, 'calendar-check', () => {
    const proposed = laterDay(yesterday, earliest);
    host.dialogs.askForDate({
      title: doneTitle(titleOf(item)), confirm: words('common').markDone, proposed, earliest, latest: today, today, direction: 'back',
    }, (on) => void host.actions.markDone(item, { on }));
  });
  for (const via of item.channel === null ? [] : CHANNELS.filter((channel) => channel !== item.channel)) {
    const icon = iconOf({ action: item.action, channel: via });
    addEntry(menu, 'way', doneBy(channelWords(via)), icon, () => host.actions.markDone(item, { via }));
  }
  return menu;
}

function addTail(menu: Menu, item: FollowUp, deps: MenuDeps): void {
  const { host } = deps;
  const { copyLink, select, turnOff } = words('views');
  if (item.note !== null && !Platform.isPhone) addEntry(menu, 'rule', copyLink, 'link', () => host.copyLink(item));
  if (item.note !== null) addEntry(menu, 'rule', select, 'list-checks', () => deps.select());
  addEntry(menu, 'rule', turnOff(ruleLabel(item.action)), 'bell-off', () => host.switchRuleOff(item.action));
}
