import { describe, expect, it, vi } from 'vitest';
import { agenda, end, followUp, moment, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, press, useViews } from './open-view';

const jane = followUp();
const debrief = followUp({ action: 'debrief', person: null, to: null, channel: null });
const kim = followUp({
  note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', action: 'check-in', n: 1, person: null, to: 'Kim Lee',
  due: moment('2026-11-23T17:00'), state: 'today',
});
const later = followUp({
  note: 'Dune.md', company: 'Dune', action: 'check-in', n: 1, person: null, to: 'Ann', from: moment('2026-12-07'), state: 'later',
});
const looking = followUp({
  id: 'keep-looking\n2026-11-23', note: null, company: null, role: null, action: 'keep-looking', person: null, to: null, channel: null,
  due: end('2026-11-29'), state: 'open',
});

const show = useViews();

describe('the sidebar', () => {
  it('shows groups with their rows, and a folded group with its count', async () => {
    const shown = await show(new FakeHost(agenda([jane, debrief, kim, later], [interviewStatus({ note: 'Ember.md', company: 'Ember' })])));
    expect(shown.groups()).toEqual(['Overdue', 'Today', 'Later', 'Waiting']);
    expect(shown.titles()).toEqual(['Thank Jane Doe', 'Write your debrief', 'Check in with Kim Lee', 'Ember · SRE']);
    expect(shown.group('Later').textContent).toContain('1');
  });

  it('shows a tree of groups and rows with one tab stop', async () => {
    const shown = await show(new FakeHost(agenda([jane, debrief, kim])));
    const places = [...shown.el.querySelectorAll<HTMLElement>('[role=tree] [role=treeitem]')];
    expect(places).toHaveLength(5);
    expect(places.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect([...shown.el.querySelectorAll<HTMLElement>('[role=tree] button')].every(({ tabIndex }) => tabIndex === -1)).toBe(true);
    expect(shown.row('Thank Jane Doe').getAttribute('aria-level')).toBe('2');
    expect(shown.group('Overdue').getAttribute('aria-expanded')).toBe('true');
    expect(shown.row('Thank Jane Doe').getAttribute('aria-label')).toContain('Due Friday 20 November 2026, 3 days late');
  });

  it.each(['time', 'application'])('has a bounded number of elements for 3,000 applications, grouped by %s', async (grouping) => {
    const items = Array.from({ length: 6000 }, (_, at) => followUp({
      note: `Firm ${at % 3000}.md`, company: `Firm ${at % 3000}`, application: `firm ${at % 3000}`, action: at < 3000 ? 'thank-you' : 'debrief',
    }));
    const shown = await show(new FakeHost(agenda(items)), { grouping });
    expect(shown.titles().length).toBeGreaterThan(200);
    expect(shown.el.querySelectorAll('*').length).toBeLessThan(8000);
  });

  it('folds a group on a click on its heading', async () => {
    const shown = await show(new FakeHost(agenda([jane])));
    click(shown.group('Overdue').querySelector<HTMLElement>('.interview-follow-up-heading') ?? shown.el);
    expect(shown.group('Overdue').getAttribute('aria-expanded')).toBe('false');
    expect(shown.titles()).toEqual([]);
  });

  it('keeps filter, grouping and folds with the workspace', async () => {
    const shown = await show(new FakeHost(agenda([jane, kim])), { filter: 'kim', grouping: 'application', folds: { later: false } });
    expect(shown.titles()).toEqual(['Check in with Kim Lee']);
    expect(shown.groups()).toEqual(['Corvo · Data analyst']);
    shown.type('jane');
    expect(shown.view.getState()).toMatchObject({ filter: 'jane', grouping: 'application', folds: { later: false } });
  });

  it('groups by application and folds all groups from the buttons at its top', async () => {
    const shown = await show(new FakeHost(agenda([jane, kim])));
    click(shown.button(shown.el, 'Group by application'));
    expect(shown.groups()).toEqual(['Acme · Backend engineer', 'Corvo · Data analyst']);
    expect(shown.button(shown.el, 'Group by application').getAttribute('aria-pressed')).toBe('true');
    const menus = new Menus();
    const choose = (title: string) => {
      click(shown.button(shown.el, 'More options'));
      menus.choose(title);
    };
    choose('Collapse all');
    expect(shown.titles()).toEqual([]);
    choose('Expand all');
    expect(shown.titles()).toHaveLength(2);
    click(shown.button(shown.el, 'Group by application'));
    expect(shown.groups()).toEqual(['Overdue', 'Today']);
  });

  it('folds the applications behind “Show more” with all others, and keeps that with the workspace', async () => {
    const items = Array.from({ length: 200 }, (_, at) => followUp({ note: `Firm ${at}.md`, company: `Firm ${at}`, application: `firm ${at}` }));
    const shown = await show(new FakeHost(agenda(items)), { grouping: 'application' });
    const menus = new Menus();
    click(shown.button(shown.el, 'More options'));
    menus.choose('Collapse all');
    click(shown.group('More applications').querySelector<HTMLElement>('.interview-follow-up-heading') ?? shown.el);
    click(shown.row('Show more (50 applications)'));
    expect(shown.groups()).toHaveLength(200);
    expect(shown.titles()).toEqual([]);
    await shown.view.setState(shown.view.getState(), { history: false });
    expect(shown.titles()).toEqual([]);
  });

  it('offers at its top the board, a note from an invitation, the check of the notes and the keys', async () => {
    const host = new FakeHost(agenda([jane]));
    const shown = await show(host);
    const menus = new Menus();
    click(shown.button(shown.el, 'More options'));
    expect(menus.titles()).toEqual(['Collapse all', 'Open board', 'New interview from invitation…', 'Check my notes', 'Show keys']);
    for (const title of menus.titles().slice(1)) menus.choose(title);
    expect(host.openBoard).toHaveBeenCalledOnce();
    expect(host.dialogs.newFromInvitation).toHaveBeenCalledOnce();
    expect(host.dialogs.checkNotes).toHaveBeenCalledOnce();
    expect(host.dialogs.showKeys).toHaveBeenCalledOnce();
  });

  it('opens a row’s note on a click, or a problem at its place', async () => {
    const host = new FakeHost(agenda([jane]));
    const problem = { note: 'Bad.md', property: 'date', message: 'No such day.' };
    host.change({ problems: [problem] });
    const shown = await show(host, { folds: { problems: false } });
    click(shown.row('Thank Jane Doe'));
    expect(host.opener.openNote).toHaveBeenCalledWith('Interviews/Acme.md', expect.any(MouseEvent));
    click(shown.row('Bad'));
    expect(host.opener.openProblem).toHaveBeenCalledWith(problem, expect.any(MouseEvent));
  });

  it('asks Obsidian for a preview of the note of the row under the pointer', async () => {
    const host = new FakeHost(agenda([jane]));
    const shown = await show(host);
    const trigger = vi.spyOn(shown.view.app.workspace, 'trigger').mockReturnValue(undefined);
    const row = shown.row('Thank Jane Doe');
    row.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const [name, details] = trigger.mock.calls[0] ?? [];
    const { event, hoverParent, targetEl, ...rest } = details as Record<string, unknown>;
    expect(name).toBe('hover-link');
    expect(event).toBeInstanceOf(MouseEvent);
    expect([hoverParent === shown.view, targetEl === row]).toEqual([true, true]);
    expect(rest).toEqual({ source: 'interview-follow-up', linktext: 'Interviews/Acme.md', sourcePath: '' });
  });

  it('marks a follow-up as done from its row’s button', async () => {
    const host = new FakeHost(agenda([jane]));
    const shown = await show(host);
    click(shown.button(shown.row('Thank Jane Doe'), 'Mark as done'));
    expect(host.actions.markDone).toHaveBeenCalledExactlyOnceWith(jane);
    expect(host.opener.openNote).not.toHaveBeenCalled();
  });

  it('leaves no listener behind once it is unloaded', async () => {
    const host = new FakeHost(agenda([jane]));
    const shown = await show(host);
    const row = shown.row('Thank Jane Doe');
    expect(host.listeners.size).toBe(1);
    shown.view.unload();
    click(row);
    expect(host.listeners.size).toBe(0);
    expect(host.opener.openNote).not.toHaveBeenCalled();
  });
});

describe('the sidebar when the notes change', () => {
  it('draws only those rows again whose words change', async () => {
    const host = new FakeHost(agenda([jane, debrief]));
    const shown = await show(host);
    const rows = ['Thank Jane Doe', 'Write your debrief'].map((title) => shown.row(title));
    const lines = rows.map((row) => row.querySelector('.interview-follow-up-title'));
    host.change({ agenda: agenda([{ ...jane, due: end('2026-11-22') }, { ...debrief }]) });
    expect(['Thank Jane Doe', 'Write your debrief'].map((title) => shown.row(title))).toEqual(rows);
    expect(shown.row('Thank Jane Doe').textContent).toContain('1 day late');
    const after = rows.map((row) => row.querySelector('.interview-follow-up-title'));
    expect(after[0] === lines[0]).toBe(false);
    expect(after[1] === lines[1]).toBe(true);
  });

  it('keeps the focus on a row that moves to another group', async () => {
    const host = new FakeHost(agenda([jane, kim]));
    const shown = await show(host);
    shown.row('Thank Jane Doe').focus();
    host.change({ agenda: agenda([kim, { ...jane, state: 'today', due: end('2026-11-23') }]) });
    expect(shown.groups()).toEqual(['Today']);
    expect(shown.focused()).toBe('Thank Jane Doe');
  });

  it('hands the focus to the next row when the focused row goes', async () => {
    const host = new FakeHost(agenda([jane, debrief, kim]));
    const shown = await show(host);
    shown.row('Thank Jane Doe').focus();
    host.change({ agenda: agenda([debrief, kim]) });
    expect(shown.focused()).toBe('Write your debrief');
    host.change({ agenda: agenda([kim]) });
    expect(shown.focused()).toBe('Check in with Kim Lee');
  });

  it('leaves a focus outside the sidebar alone if rows go', async () => {
    const host = new FakeHost(agenda([jane, debrief]));
    await show(host);
    const elsewhere = activeDocument.body.createEl('input');
    elsewhere.focus();
    host.change({ agenda: agenda([debrief]) });
    expect(activeDocument.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('keeps its scroll position when rows go', async () => {
    const host = new FakeHost(agenda([jane, debrief]));
    const shown = await show(host);
    const scroller = shown.el.querySelector<HTMLElement>('.interview-follow-up-scroller');
    if (scroller !== null) scroller.scrollTop = 40;
    host.change({ agenda: agenda([debrief]) });
    expect(scroller?.scrollTop).toBe(40);
  });

  it('announces a change once, and nothing if nothing has changed', async () => {
    const host = new FakeHost(agenda([jane, kim]));
    const shown = await show(host);
    expect(shown.announced()).toBe('');
    const said = vi.fn();
    new MutationObserver(said).observe(shown.el.querySelector('[aria-live]') ?? shown.el, { childList: true });
    host.change({ agenda: agenda([kim]) });
    host.change({ agenda: agenda([kim]) });
    await Promise.resolve();
    expect(shown.announced()).toBe('Thank Jane Doe: no longer listed. 1 due.');
    await new Promise((done) => { window.setTimeout(done, 5); });
    expect(said).toHaveBeenCalledTimes(1);
  });
});

describe('the reason of a row', () => {
  it('opens below the row on w, is announced, and closes on Escape', async () => {
    const shown = await show(new FakeHost(agenda([jane])));
    shown.row('Thank Jane Doe').focus();
    press('w');
    const why = shown.row('Thank Jane Doe').querySelector('.interview-follow-up-why');
    expect(why?.textContent).toBe([
      'Thank Jane Doe the same day.', 'Dates', 'From Friday 20 November 2026, 11:30', 'Due Friday 20 November 2026',
      'Advice', 'Michael Spiropoulos, for Monster', '“You’ve had an interview – Now bag yourself the job”',
    ].join(''));
    expect(shown.row('Thank Jane Doe').getAttribute('aria-describedby')).toBe(why?.id);
    expect(shown.announced()).toBe('Thank Jane Doe the same day.');
    press('Escape');
    expect(shown.el.querySelector('.interview-follow-up-why')).toBeNull();
  });

  it('says for a waiting row what it waits for', async () => {
    const shown = await show(new FakeHost(agenda([], [interviewStatus()])));
    const menus = new Menus();
    click(shown.button(shown.row('Dune · SRE'), 'More'));
    menus.choose('Why am I waiting?');
    expect(shown.row('Dune · SRE').textContent).toContain('Nothing to do yet: they promised an answer by Fri 4 Dec.');
  });
});

describe('a row without a note', () => {
  it('offers a new note, and nothing that would be written into a note', async () => {
    const host = new FakeHost(agenda([looking]));
    const shown = await show(host);
    const menus = new Menus();
    const row = shown.row('Keep looking');
    expect([...row.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual(['New interview note', 'More']);
    row.focus();
    press('d');
    press('Enter');
    expect(menus.titles()).toEqual(['New interview note', 'New interview from invitation…', 'Why', 'Turn off the rule “Keep looking”']);
    expect(host.actions.markDone).not.toHaveBeenCalled();
    menus.choose('New interview note');
    expect(host.dialogs.newInterview).toHaveBeenCalledOnce();
  });
});
