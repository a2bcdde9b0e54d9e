import { App } from 'obsidian-test-mocks/obsidian';
import type { MarkdownRenderChild } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setInterfaceLanguage } from '../../src/domain/language/interface';
import { listBlocks } from '../../src/views/list-block';
import { agenda, end, followUp, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { click, Menus, press } from './open-view';
import { Screen } from './screen';

const jane = followUp();
const raj = followUp({ person: 'Raj Patel', to: 'Raj Patel', state: 'today', due: end('2026-11-23') });
const kim = followUp({ note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', action: 'check-in', n: 1, person: null, to: 'Kim Lee', state: 'open' });
const STATUSES = [interviewStatus({ note: 'Interviews/Acme.md', company: 'Acme', role: 'Backend engineer', phase: 'act' }), interviewStatus({ note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', phase: 'act' })];

/** A block as a note shows it, with what the note’s renderer keeps of it. */
function draw(source: string, host = new FakeHost(agenda([jane, raj, kim], STATUSES)), path = 'Daily.md') {
  const el = activeDocument.body.createDiv();
  const children: MarkdownRenderChild[] = [];
  const blocks = listBlocks(App.createConfigured__().asOriginalType__(), host);
  blocks.draw(source, el, { docId: '', sourcePath: path, frontmatter: null, getSectionInfo: () => null, addChild: (child) => { children.push(child); child.load(); } });
  const texts = (selector: string) => [...el.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return {
    el, host, close: blocks.close, unload: () => { for (const child of children) child.unload(); },
    titles: () => texts('.interview-follow-up-title'),
    problems: () => texts('.interview-follow-up-list-problems p'),
    message: () => texts('.interview-follow-up-list-message p').join(' '),
    row: (title: string) => {
      const found = [...el.querySelectorAll<HTMLElement>('.interview-follow-up-row')].find(({ textContent }) => textContent.includes(title));
      if (found === undefined) throw new Error(`No row “${title}”`);
      return found;
    },
  };
}

afterEach(() => {
  setInterfaceLanguage('en');
  activeDocument.body.empty();
  vi.restoreAllMocks();
});

describe('a code block in a note', () => {
  it('shows the sidebar’s rows, and only those that its options ask for', () => {
    expect(draw('').titles()).toEqual(['Thank Jane Doe', 'Thank Raj Patel', 'Check in with Kim Lee']);
    expect(draw('company: Corvo').titles()).toEqual(['Check in with Kim Lee']);
    expect(draw('limit: 1').titles()).toEqual(['Thank Jane Doe', 'Show more (2 left)']);
  });

  it('in an interview note shows that application’s', () => {
    expect(draw('', undefined, 'Corvo.md').titles()).toEqual(['Check in with Kim Lee']);
  });

  it('says what is wrong with its options, and shows the rest', () => {
    const block = draw('company: Acme\nstate: today');
    expect(block.problems()).toEqual([
      'There is no option “state”. Expected: company, application, person, states, actions, days, limit. Did you mean “states”?',
    ]);
    expect(block.titles()).toEqual(['Thank Jane Doe', 'Thank Raj Patel']);
    expect(draw('company: [Acme').problems()[0]).toMatch(/^The options couldn’t be read as YAML: /);
  });

  it('is made anew in another language, with the groups that are folded', () => {
    const { el, host, titles } = draw('');
    const [before] = el.children;
    const [heading] = el.querySelectorAll<HTMLElement>('.interview-follow-up-heading');
    if (heading !== undefined) click(heading);
    const folded = titles();
    const listening = host.listeners.size;
    host.speak('de');
    expect(el.contains(before ?? null)).toBe(false);
    expect(titles()).toHaveLength(folded.length);
    expect(host.listeners.size).toBe(listening);
    host.change({ agenda: agenda([kim], STATUSES) });
    expect(titles()).toHaveLength(1);
  });

  it('is made anew with American dates and times', () => {
    const { el, host } = draw('');
    const british = el.innerText;
    host.speak('en-US');
    expect(british).toMatch(/\d{1,2} (?:Nov|Dec)/);
    expect(el.innerText).toMatch(/(?:Nov|Dec) \d{1,2}/);
    expect(el.innerText).not.toMatch(/\d{1,2} (?:Nov|Dec)|\b\d{1,2}:\d\d\b(?! [AP]M)/);
  });

  it('does with its rows what the sidebar does, by button, key and menu', () => {
    const block = draw('');
    const menus = new Menus();
    block.row('Raj').focus();
    press('d');
    expect(block.host.actions.markDone).toHaveBeenLastCalledWith(raj);
    click(block.row('Jane').querySelector<HTMLElement>('[data-command="letter"]') ?? block.el);
    expect(block.host.letters.insertFor).toHaveBeenLastCalledWith(jane);
    press('w');
    expect(block.row('Jane').textContent).toContain('Thank Jane Doe the same day.');
    press('m');
    menus.choose('Skip');
    expect(block.host.actions.skip).toHaveBeenLastCalledWith(jane);
    press('/');
    expect(block.el.querySelector('[aria-live]')?.textContent).toBe('This list has no filter. The sidebar has one.');
  });

  it('follows the notes: a row that is done leaves, and those that stay keep their elements', () => {
    const block = draw('');
    const kept = block.row('Kim');
    block.host.change({ agenda: agenda([jane, kim], STATUSES) });
    expect(block.titles()).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
    expect(block.row('Kim')).toBe(kept);
  });

  it('says that the notes are being read, and that nothing is due', () => {
    const block = draw('states: overdue');
    block.host.change({ complete: false, agenda: agenda([raj], STATUSES) });
    expect([block.titles(), block.message()]).toEqual([[], 'Reading your notes…']);
    block.host.change({ complete: true });
    expect([block.titles(), block.message()]).toEqual([[], 'Nothing in these states right now.']);
    block.host.change({ agenda: agenda([jane], STATUSES) });
    expect([block.titles(), block.message()]).toEqual([['Thank Jane Doe'], '']);
  });

  it('shows more on demand, and keeps what was folded', () => {
    const block = draw('limit: 1');
    click(block.row('Show more'));
    expect(block.titles()).toHaveLength(3);
    const heading = block.el.querySelector<HTMLElement>('[data-key="today"] .interview-follow-up-heading');
    if (heading !== null) click(heading);
    block.host.change({});
    expect(block.titles()).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
  });

  it('ends with its note, and reads as it is written if the plugin is turned off before', () => {
    const [first, second] = [draw('limit: 1'), draw('limit: 2')];
    expect(first.host.listeners.size).toBe(1);
    first.unload();
    second.close();
    for (const { host, el } of [first, second]) {
      expect(host.listeners.size).toBe(0);
      expect(el.querySelector('[class*="interview-follow-up"]')).toBeNull();
      expect(el.className).not.toContain('interview-follow-up');
    }
    expect(second.el.textContent).toBe('limit: 2');
    first.close();
  });

  it('works nothing out while it is scrolled away, unless it has the focus', () => {
    const screen = new Screen();
    const block = draw('');
    const read = vi.spyOn(block.host.index, 'agenda');
    screen.set(false);
    block.host.change({ agenda: agenda([jane, kim], STATUSES) });
    block.host.change({ agenda: agenda([kim], STATUSES) });
    expect(read).not.toHaveBeenCalled();
    screen.set(true);
    expect(read).toHaveBeenCalledTimes(1);
    expect(block.titles()).toEqual(['Check in with Kim Lee']);
    screen.set(false);
    block.row('Kim').focus();
    block.host.change({ agenda: agenda([jane, kim], STATUSES) });
    expect(block.titles()).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
    block.unload();
    expect(screen.watched).toBe(0);
  });
});
