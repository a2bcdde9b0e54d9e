import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { agenda, followUp, interviewStatus, moment } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, openView, press, type Shown } from './open-view';

const jane = followUp();
const debrief = followUp({ action: 'debrief', person: null, to: null, channel: null });
const kim = followUp({
  note: 'Corvo.md', company: 'Corvo', action: 'check-in', n: 1, person: null, to: 'Kim Lee', due: moment('2026-11-23T17:00'), state: 'today',
});

let host: FakeHost;
let shown: Shown;
let menus: Menus;

beforeEach(async () => {
  host = new FakeHost(agenda([jane, debrief, kim], [interviewStatus()]));
  shown = await openView(host);
  menus = new Menus();
  shown.row('Thank Jane Doe').focus();
});

afterEach(() => {
  shown.view.unload();
  shown.view.containerEl.remove();
  vi.restoreAllMocks();
});

function selected(): string[] {
  return [...shown.el.querySelectorAll('[aria-selected=true] .interview-follow-up-title')].map(({ textContent }) => textContent);
}

function clickWith(title: string, modifiers: MouseEventInit): void {
  shown.row(title).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, ...modifiers }));
}

function bar(): HTMLElement {
  const found = shown.el.querySelector<HTMLElement>('[role=toolbar]');
  if (found === null) throw new Error('There is no bar.');
  return found;
}

describe('selecting rows', () => {
  it('Shift and the arrows select a range across groups, and give it back', () => {
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Thank Jane Doe', 'Write your debrief']);
    expect(shown.announced()).toBe('2 rows selected');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Thank Jane Doe', 'Write your debrief', 'Check in with Kim Lee']);
    press('ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['Thank Jane Doe', 'Write your debrief']);
  });

  it('Ctrl or Cmd and a click add a row and take it out, and open no note', () => {
    clickWith('Thank Jane Doe', { ctrlKey: true });
    clickWith('Check in with Kim Lee', { metaKey: true });
    expect(selected()).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
    clickWith('Thank Jane Doe', { ctrlKey: true });
    expect(selected()).toEqual(['Check in with Kim Lee']);
    expect(host.opener.openNote).not.toHaveBeenCalled();
  });

  it('Shift and a click select all rows from the last one', () => {
    clickWith('Thank Jane Doe', { ctrlKey: true });
    clickWith('Check in with Kim Lee', { shiftKey: true });
    expect(selected()).toEqual(['Thank Jane Doe', 'Write your debrief', 'Check in with Kim Lee']);
  });

  it('does not select a row that nothing can be written for', () => {
    clickWith('Dune · SRE', { ctrlKey: true });
    expect(selected()).toEqual([]);
    expect(shown.announced()).toBe('This row can’t be selected.');
  });

  it('Escape ends the selection', () => {
    press('ArrowDown', { shiftKey: true });
    press('Escape');
    expect(selected()).toEqual([]);
    expect(shown.announced()).toBe('Nothing selected');
  });

  it('a plain click ends the selection and opens the note', () => {
    press('ArrowDown', { shiftKey: true });
    click(shown.row('Check in with Kim Lee'));
    expect(selected()).toEqual([]);
    expect(host.opener.openNote).toHaveBeenCalledOnce();
  });

  it('“Select” in the menu makes each click select, as a phone needs it, until nothing is selected', () => {
    click(shown.button(shown.row('Thank Jane Doe'), 'More'));
    menus.choose('Select');
    click(shown.row('Check in with Kim Lee'));
    expect(selected()).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
    click(shown.button(bar(), 'Clear selection'));
    click(shown.row('Check in with Kim Lee'));
    expect(selected()).toEqual([]);
    expect(host.opener.openNote).toHaveBeenCalledOnce();
  });

  it('drops a row that leaves the list, and keeps the others', () => {
    press('ArrowDown', { shiftKey: true });
    host.change({ agenda: agenda([debrief, kim]) });
    expect(selected()).toEqual(['Write your debrief']);
    expect(bar().textContent).toBe('1 selected');
  });
});

describe('several rows together', () => {
  beforeEach(() => press('ArrowDown', { shiftKey: true }));

  it('are marked as done by the key for one', () => {
    press('d');
    expect(host.actions.markAllDone).toHaveBeenCalledExactlyOnceWith([jane, debrief]);
    expect(host.actions.markDone).not.toHaveBeenCalled();
    expect(selected()).toEqual([]);
  });

  it('are snoozed until a day of the menu', () => {
    press('s');
    menus.choose('Tomorrow, Tue 24 Nov');
    expect(host.actions.snoozeAll).toHaveBeenCalledExactlyOnceWith([jane, debrief], '2026-11-24');
  });

  it('are snoozed until any day', () => {
    press('s');
    menus.choose('Another day…');
    const [question, answer] = host.dialogs.askForDate.mock.calls[0] ?? [];
    expect(question?.title).toBe('Snooze: 2 follow-ups');
    answer?.(day('2026-12-01'));
    expect(host.actions.snoozeAll).toHaveBeenCalledExactlyOnceWith([jane, debrief], '2026-12-01');
  });

  it('have one menu', () => {
    shown.row('Write your debrief').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menus.titles()).toEqual([
      'Mark 2 follow-ups as done', 'Snooze 2 follow-ups…', 'Skip 2 follow-ups', 'Clear selection',
    ]);
    menus.choose('Skip 2 follow-ups');
    expect(host.actions.skipAll).toHaveBeenCalledExactlyOnceWith([jane, debrief]);
  });

  it('leave a row that is not selected its own menu', () => {
    shown.row('Check in with Kim Lee').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menus.titles()).toContain('Open note');
  });

  it('are dealt with from the bar below the list', () => {
    expect(bar().textContent).toBe('2 selected');
    click(shown.button(bar(), 'Mark selected as done'));
    expect(host.actions.markAllDone).toHaveBeenCalledExactlyOnceWith([jane, debrief]);
    expect(bar().style.display).toBe('none');
  });
});
