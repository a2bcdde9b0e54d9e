import { Platform } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { agenda, followUp, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, openView, press, type Shown } from './open-view';

const jane = followUp();

let host: FakeHost;
let shown: Shown;
let menus: Menus;

beforeEach(async () => {
  host = new FakeHost(agenda([jane], [interviewStatus()]));
  shown = await openView(host);
  menus = new Menus();
});

afterEach(() => {
  shown.view.unload();
  shown.view.containerEl.remove();
  vi.restoreAllMocks();
});

function openMenu(title = 'Thank Jane Doe'): void {
  click(shown.button(shown.row(title), 'More'));
}

describe('a row’s menu', () => {
  it('offers all that can be done with a follow-up', () => {
    openMenu();
    expect(menus.titles()).toEqual([
      'Open note', 'Open note in new tab', 'Write letter', 'Copy letter', 'Open in mail',
      'Mark as done', 'Done otherwise…', 'Snooze…', 'Skip',
      'They told me…', 'Set outcome…', 'Why', 'Copy link', 'Select', 'Turn off the rule “Thank-you”',
    ]);
  });

  it('shows the keys that do the same', () => {
    openMenu();
    expect(menus.keys()).toEqual({ 'Write letter': 'l', 'Mark as done': 'd', 'Snooze…': 's', 'They told me…': 't', 'Why': 'w' });
  });

  it('offers no new tab on a phone, and has at most thirteen entries there', () => {
    vi.spyOn(Platform, 'isPhone', 'get').mockReturnValue(true);
    openMenu();
    expect(menus.titles()).not.toContain('Open note in new tab');
    expect(menus.titles()).toHaveLength(13);
  });

  it('opens on a right click too', () => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    shown.row('Thank Jane Doe').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(menus.titles()).toContain('Skip');
  });

  it('offers the note, the outcome and the reason of a waiting row', () => {
    openMenu('Dune · SRE');
    expect(menus.titles()).toEqual(['Open note', 'Open note in new tab', 'They told me…', 'Set outcome…', 'Why am I waiting?']);
    menus.choose('Set outcome…');
    expect(host.dialogs.setOutcome).toHaveBeenCalledExactlyOnceWith('Interviews/Dune.md');
  });

  it('asks what they said about the interview of the row, from its menu, its button and by the key t', () => {
    openMenu();
    menus.choose('They told me…');
    expect(host.dialogs.recordNews).toHaveBeenLastCalledWith({ note: 'Interviews/Acme.md', entry: null, details: false });
    click(shown.button(shown.row('Dune · SRE'), 'They told me…'));
    expect(host.dialogs.recordNews).toHaveBeenLastCalledWith({ note: 'Interviews/Dune.md', entry: null, details: false });
    shown.row('Thank Jane Doe').focus();
    press('t');
    expect(host.dialogs.recordNews).toHaveBeenCalledTimes(3);
  });

  it('asks for what is missing, from the button, the menu and by the key of the letter', () => {
    host.change({ agenda: agenda([followUp({ action: 'record-details', person: null, to: null, channel: null })]) });
    const row = shown.row('Fill in missing details');
    click(shown.button(row, 'Fill in missing details'));
    openMenu('Fill in missing details');
    menus.choose('Fill in missing details…');
    row.focus();
    press('l');
    const source = { note: 'Interviews/Acme.md', entry: null, details: true };
    expect(host.dialogs.recordNews.mock.calls).toEqual([[source], [source], [source]]);
  });

  it('offers what to ask before leaving on the row of an interview to come alone', () => {
    host.change({ agenda: agenda([followUp({ action: 'prepare', person: null, to: null, channel: null }), jane]) });
    openMenu();
    expect(menus.titles()).not.toContain('Before you leave: what to ask');
    openMenu('Prepare for the interview');
    menus.choose('Before you leave: what to ask');
    expect(host.dialogs.beforeYouLeave).toHaveBeenCalledExactlyOnceWith({ note: 'Interviews/Acme.md', entry: null });
  });

  it('offers only to open the note of a problem', async () => {
    host.change({ problems: [{ note: 'Bad.md', property: null, message: 'Unreadable.' }] });
    await shown.view.setState({ folds: { problems: false } }, { history: false });
    shown.row('Bad').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menus.titles()).toEqual(['Open note', 'Open note in new tab']);
  });

  it('marks a follow-up as done today, yesterday or by another channel', () => {
    openMenu();
    menus.choose('Mark as done');
    menus.choose('Done otherwise…');
    expect(menus.titles()).toEqual(['Done yesterday', 'Done on another day…', 'Done by phone', 'Done on LinkedIn', 'Done by letter']);
    menus.choose('Done yesterday');
    menus.choose('Done by phone');
    expect(host.actions.markDone.mock.calls).toEqual([[jane], [jane, { on: '2026-11-22' }], [jane, { via: 'phone' }]]);
  });

  it('snoozes and skips a follow-up, inserts its letter and turns its rule off', () => {
    openMenu();
    menus.choose('Skip');
    menus.choose('Write letter');
    menus.choose('Turn off the rule “Thank-you”');
    menus.choose('Snooze…');
    menus.choose('Next week, Mon 30 Nov');
    expect(host.actions.snooze).toHaveBeenCalledExactlyOnceWith(jane, '2026-11-30');
    expect(host.actions.skip).toHaveBeenCalledExactlyOnceWith(jane);
    expect(host.letters.insertFor).toHaveBeenCalledExactlyOnceWith(jane);
    expect(host.switchRuleOff).toHaveBeenCalledExactlyOnceWith('thank-you');
  });

  it('asks for the day on which a follow-up was done, which is not to come', () => {
    openMenu();
    menus.choose('Done otherwise…');
    menus.choose('Done on another day…');
    const [question, onSubmit] = host.dialogs.askForDate.mock.calls[0] ?? [];
    expect(question).toMatchObject({ title: 'Done: Thank Jane Doe', proposed: '2026-11-22', latest: '2026-11-23', direction: 'back' });
    onSubmit?.(day('2026-11-20'));
    expect(host.actions.markDone).toHaveBeenCalledExactlyOnceWith(jane, { on: '2026-11-20' });
  });

  it('asks for the day to snooze until, which is to come', () => {
    openMenu();
    menus.choose('Snooze…');
    menus.choose('Another day…');
    const [question, onSubmit] = host.dialogs.askForDate.mock.calls[0] ?? [];
    expect(question).toMatchObject({ title: 'Snooze: Thank Jane Doe', earliest: '2026-11-24', direction: 'ahead', ofPeriod: 'first' });
    onSubmit?.(day('2026-12-01'));
    expect(host.actions.snooze).toHaveBeenCalledExactlyOnceWith(jane, '2026-12-01');
  });
});
