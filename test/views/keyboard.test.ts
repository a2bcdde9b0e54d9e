import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandOf } from '../../src/views/keyboard';
import { agenda, followUp, moment } from '../domain/agenda/follow-ups';
import { FakeHost } from './fake-host';
import { Menus, openView, press, type Shown } from './open-view';

const jane = followUp();
const debrief = followUp({ action: 'debrief', person: null, to: null, channel: null });
const kim = followUp({ note: 'Corvo.md', company: 'Corvo', action: 'check-in', n: 1, person: null, to: 'Kim Lee', due: moment('2026-11-23T17:00'), state: 'today' });

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

describe('the keys', () => {
  it('move through rows and groups, and stop at both ends', () => {
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

  it('move the tab stop along', () => {
    press('ArrowDown');
    expect([...shown.el.querySelectorAll<HTMLElement>('[role=treeitem]')].filter(({ tabIndex }) => tabIndex === 0)).toEqual([shown.row('Write your debrief')]);
  });

  it('go to the heading, fold and unfold it, and step into it', () => {
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

  it('fold a group with Enter or Space on its heading', () => {
    press('ArrowLeft');
    press('Enter');
    expect(shown.titles()).toHaveLength(1);
    press(' ');
    expect(shown.titles()).toHaveLength(3);
    expect(host.markDone).not.toHaveBeenCalled();
  });

  it('open the note with Enter, with the modifiers as they were held', () => {
    press('Enter', { ctrlKey: true });
    const [path, event] = host.openNote.mock.calls[0] ?? [];
    expect(path).toBe('Interviews/Acme.md');
    expect(event?.ctrlKey).toBe(true);
  });

  it.each([' ', 'd', 'D'])('mark as done with “%s”', (key) => {
    press(key);
    expect(host.markDone).toHaveBeenCalledExactlyOnceWith(jane);
  });

  it('offer days to snooze until with s', () => {
    const menus = new Menus();
    press('s');
    expect(menus.titles()).toEqual(['Tomorrow, Tue 24 Nov', 'In 3 days, Thu 26 Nov', 'Next week, Mon 30 Nov', 'Another day…']);
    menus.choose('In 3 days, Thu 26 Nov');
    expect(host.snooze).toHaveBeenCalledExactlyOnceWith(jane, '2026-11-26');
  });

  it('insert a letter with l, where there is one', () => {
    press('l');
    expect(host.insertLetter).toHaveBeenCalledExactlyOnceWith(jane);
    vi.spyOn(host, 'lettersFor').mockReturnValue([]);
    press('l');
    expect(host.insertLetter).toHaveBeenCalledTimes(1);
  });

  it('show the row’s menu with m', () => {
    const menus = new Menus();
    press('m');
    expect(menus.titles()[0]).toBe('Open note');
  });

  it('leave Obsidian’s own keys alone', () => {
    press('s', { ctrlKey: true });
    press('d', { metaKey: true });
    const event = new KeyboardEvent('keydown', { key: 'w', ctrlKey: true, bubbles: true, cancelable: true });
    shown.row('Thank Jane Doe').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(host.markDone).not.toHaveBeenCalled();
  });

  it('let a button that has the focus be pressed', () => {
    shown.button(shown.row('Thank Jane Doe'), 'Snooze').focus();
    press('Enter');
    expect(host.openNote).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(shown.focused()).toBe('Write your debrief');
  });

  it('filter with /, go back to the rows with the arrow, and let go of the filter with Esc', () => {
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

  it('go back to the note with Esc where nothing is filtered', () => {
    const { workspace } = shown.view.app;
    const leaf = workspace.getLeaf(true);
    vi.spyOn(workspace, 'getMostRecentLeaf').mockReturnValue(leaf);
    const activate = vi.spyOn(workspace, 'setActiveLeaf').mockReturnValue(undefined);
    press('Escape');
    expect(activate).toHaveBeenCalledExactlyOnceWith(leaf, { focus: true });
  });

  it('leave an empty filter with Esc and hide it', () => {
    press('/');
    press('Escape');
    expect(shown.focused()).toBe('Thank Jane Doe');
    expect(shown.button(shown.el, 'Filter').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the command of a key', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

  it('goes by the direction of the text', () => {
    expect(commandOf({ ...plain, key: 'ArrowLeft' }, false)).toBe('fold');
    expect(commandOf({ ...plain, key: 'ArrowLeft' }, true)).toBe('unfold');
    expect(commandOf({ ...plain, key: 'ArrowRight' }, true)).toBe('fold');
  });

  it('is none while a word is being composed, or for other keys', () => {
    expect(commandOf({ ...plain, key: 'd', isComposing: true }, false)).toBeNull();
    expect(commandOf({ ...plain, key: 'x' }, false)).toBeNull();
  });
});
