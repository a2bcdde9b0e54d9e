import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandOf } from '../../src/views/keyboard';
import { agenda, followUp, moment, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, openView, press, type Shown } from './open-view';

const jane = followUp();
const debrief = followUp({ action: 'debrief', person: null, to: null, channel: null });
const kim = followUp({
  note: 'Corvo.md', company: 'Corvo', action: 'check-in', n: 1, person: null, to: 'Kim Lee', due: moment('2026-11-23T17:00'),
  state: 'today',
});

let host: FakeHost;
let shown: Shown;

beforeEach(async () => {
  host = new FakeHost(agenda([jane, debrief, kim]));
  shown = await openView(host);
  shown.row('Thank Jane Doe').focus();
});

afterEach(() => {
  shown.view.unload();
  shown.view.containerEl.remove();
  vi.restoreAllMocks();
});

describe('the keys of the sidebar', () => {
  it('a key is for the row that has the focus, though a screen reader has pressed a heading since', () => {
    click(shown.group('Today').querySelector<HTMLElement>('.interview-follow-up-heading') ?? shown.el);
    expect(shown.focused()).toBe('Thank Jane Doe');
    press('d');
    expect(host.actions.markDone).toHaveBeenCalledWith(jane);
    press('ArrowDown');
    expect(shown.focused()).toBe('Write your debrief');
  });

  it('the arrows, Home and End move through rows and groups, and stop at both ends', () => {
    press('ArrowDown');
    expect(shown.focused()).toBe('Write your debrief');
    press('ArrowDown');
    expect(shown.focused()).toBe('Today');
    press('End');
    press('ArrowDown');
    expect(shown.focused()).toBe('Check in with Kim Lee');
    press('Home');
    press('ArrowUp');
    expect(shown.focused()).toBe('Overdue');
  });

  it('the arrows move the tab stop with the focus', () => {
    press('ArrowDown');
    const items = [...shown.el.querySelectorAll<HTMLElement>('[role=treeitem]')];
    expect(items.filter(({ tabIndex }) => tabIndex === 0)).toEqual([shown.row('Write your debrief')]);
  });

  it('the arrows to the sides go to the heading, fold and unfold the group, and step into it', () => {
    press('ArrowLeft');
    expect(shown.focused()).toBe('Overdue');
    press('ArrowLeft');
    expect(shown.titles()).toEqual(['Check in with Kim Lee']);
    expect(shown.focused()).toBe('Overdue');
    press('ArrowRight');
    expect(shown.titles()).toHaveLength(3);
    press('ArrowRight');
    expect(shown.focused()).toBe('Thank Jane Doe');
  });

  it('Enter and Space fold and unfold a group on its heading', () => {
    press('ArrowLeft');
    press('Enter');
    expect(shown.titles()).toHaveLength(1);
    press(' ');
    expect(shown.titles()).toHaveLength(3);
    expect(host.actions.markDone).not.toHaveBeenCalled();
  });

  it('Enter opens the note with the modifiers that are held', () => {
    press('Enter', { ctrlKey: true });
    const [path, event] = host.opener.openNote.mock.calls[0] ?? [];
    expect(path).toBe('Interviews/Acme.md');
    expect(event?.ctrlKey).toBe(true);
  });

  it.each([' ', 'd', 'D'])('“%s” marks a follow-up as done', (key) => {
    press(key);
    expect(host.actions.markDone).toHaveBeenCalledExactlyOnceWith(jane);
  });

  it('s offers days to snooze until', () => {
    const menus = new Menus();
    press('s');
    expect(menus.titles()).toEqual(['Tomorrow, Tue 24 Nov', 'In 3 days, Thu 26 Nov', 'Next week, Mon 30 Nov', 'Another day…']);
    menus.choose('In 3 days, Thu 26 Nov');
    expect(host.actions.snooze).toHaveBeenCalledExactlyOnceWith(jane, '2026-11-26');
  });

  it('l inserts the letter if there is one', () => {
    press('l');
    expect(host.letters.insertFor).toHaveBeenCalledExactlyOnceWith(jane);
    vi.spyOn(host, 'lettersFor').mockReturnValue([]);
    press('l');
    expect(host.letters.insertFor).toHaveBeenCalledTimes(1);
  });

  it('l asks for the outcome of an application that nobody answers', () => {
    host.change({ agenda: agenda([followUp({ action: 'close', person: null, to: null, channel: null })]) });
    shown.row('Close the application?').focus();
    press('l');
    expect(host.dialogs.setOutcome).toHaveBeenCalledExactlyOnceWith('Interviews/Acme.md');
  });

  it('? shows what each key does', () => {
    press('?', { shiftKey: true });
    expect(host.dialogs.showKeys).toHaveBeenCalledOnce();
  });

  it('m shows the row’s menu', () => {
    const menus = new Menus();
    press('m');
    expect(menus.titles()[0]).toBe('Open note');
  });

  it('keys with a modifier are left to Obsidian', () => {
    press('s', { ctrlKey: true });
    press('d', { metaKey: true });
    const event = new KeyboardEvent('keydown', { key: 'w', ctrlKey: true, bubbles: true, cancelable: true });
    shown.row('Thank Jane Doe').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(host.actions.markDone).not.toHaveBeenCalled();
  });

  it('Enter presses a button that has the focus', () => {
    shown.button(shown.row('Thank Jane Doe'), 'Mark as done').focus();
    press('Enter');
    expect(host.opener.openNote).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(shown.focused()).toBe('Write your debrief');
  });

  it('/ goes to the filter, the arrow back to the rows, and Escape clears the filter', () => {
    press('/');
    expect(activeDocument.activeElement).toBe(shown.filter());
    shown.type('kim');
    expect(shown.titles()).toEqual(['Check in with Kim Lee']);
    expect(shown.announced()).toBe('1 found');
    press('ArrowDown');
    expect(shown.focused()).toBe('Check in with Kim Lee');
    press('Escape');
    expect(shown.titles()).toHaveLength(3);
    expect(shown.filter().value).toBe('');
  });

  it('Escape does nothing on a row or a group if there is no filter to leave', () => {
    const { workspace } = shown.view.app;
    vi.spyOn(workspace, 'getMostRecentLeaf').mockReturnValue(workspace.getLeaf(true));
    const activate = vi.spyOn(workspace, 'setActiveLeaf').mockReturnValue(undefined);
    press('Escape');
    expect(shown.focused()).toBe('Thank Jane Doe');
    press('ArrowLeft');
    press('Escape');
    expect(shown.focused()).toBe('Overdue');
    expect(activate).not.toHaveBeenCalled();
  });

  it('Escape clears a filter that matches nothing, and goes back to the rows', () => {
    press('/');
    shown.type('zebra');
    expect(shown.titles()).toEqual([]);
    press('ArrowDown');
    press('Enter');
    expect(activeDocument.activeElement).toBe(shown.filter());
    press('Escape');
    expect(shown.filter().value).toBe('');
    expect(shown.titles()).toHaveLength(3);
    expect(shown.focused()).toBe('Thank Jane Doe');
  });

  it('Escape in the filter goes to the filter’s button if there are no rows at all', () => {
    press('/');
    host.change({ agenda: agenda([]) });
    press('Escape');
    expect(activeDocument.activeElement).toBe(shown.button(shown.el, 'Filter'));
  });

  it('Escape in an empty filter hides it and goes back to the rows', () => {
    press('/');
    press('Escape');
    expect(shown.focused()).toBe('Thank Jane Doe');
    expect(shown.button(shown.el, 'Filter').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('commandOf', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

  it('swaps the arrows to the sides in text from right to left', () => {
    expect(commandOf({ ...plain, key: 'ArrowLeft' }, false)).toBe('fold');
    expect(commandOf({ ...plain, key: 'ArrowLeft' }, true)).toBe('unfold');
    expect(commandOf({ ...plain, key: 'ArrowRight' }, true)).toBe('fold');
  });

  it('returns null while a word is being composed, and for other keys', () => {
    expect(commandOf({ ...plain, key: 'd', isComposing: true }, false)).toBeNull();
    expect(commandOf({ ...plain, key: 'x' }, false)).toBeNull();
  });
});

describe('a key that does nothing on its row', () => {
  it.each([
    ['d', 'Nothing to mark as done here. This application is waiting.'],
    [' ', 'Nothing to mark as done here. This application is waiting.'],
    ['s', 'Nothing to snooze here. This application is waiting.'],
    ['l', 'No letter to insert here. This application is waiting.'],
  ])('“%s” says on a waiting row that it does nothing there', (key, words) => {
    host.change({ agenda: agenda([jane], [interviewStatus()]) });
    shown.row('Dune · SRE').focus();
    press(key);
    expect(shown.announced()).toBe(words);
    expect(host.actions.markDone).not.toHaveBeenCalled();
  });

  it('d and w say on a problem without choices that they do nothing there', async () => {
    host.change({ problems: [{ note: 'Bad.md', property: null, message: 'Unreadable.' }] });
    await shown.view.setState({ folds: { problems: false } }, { history: false });
    shown.row('Bad').focus();
    press('d');
    expect(shown.announced()).toBe('Nothing to mark as done here. This is a problem in a note.');
    press('w');
    expect(shown.announced()).toBe('No reason to show here. This is a problem in a note.');
  });

  it('s says that a follow-up belongs to no note', () => {
    const looking = followUp({ note: null, company: null, role: null, action: 'keep-looking', person: null, to: null, channel: null });
    host.change({ agenda: agenda([looking]) });
    shown.row('Keep looking').focus();
    press('s');
    expect(shown.announced()).toBe('Nothing to snooze here. This item has no note.');
  });

  it('l says that there is no letter for a follow-up without one', () => {
    vi.spyOn(host, 'lettersFor').mockReturnValue([]);
    press('l');
    expect(shown.announced()).toBe('No letter to insert here. There is none for this kind of item.');
  });

  it('t says on a problem that there is nothing to record', async () => {
    host.change({ problems: [{ note: 'Bad.md', property: null, message: 'Unreadable.' }] });
    await shown.view.setState({ folds: { problems: false } }, { history: false });
    shown.row('Bad').focus();
    press('t');
    expect(shown.announced()).toBe('Nothing to record here. This is a problem in a note.');
    expect(host.dialogs.recordNews).not.toHaveBeenCalled();
  });

  it('d says on a group that it works on rows', () => {
    press('ArrowLeft');
    press('d');
    expect(shown.announced()).toBe('This is a group. The key works on a row.');
  });
});
