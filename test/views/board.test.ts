import { App, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interview } from '../../src/domain/note/interview';
import type { Problem } from '../../src/domain/note/problem';
import type { BoardHost } from '../../src/views/board-host';
import { BoardView } from '../../src/views/board-view';
import { inputOf, interviewsOf } from '../domain/board/notes';
import { LONDON, NOW } from '../domain/sidebar/follow-ups';
import { click, Menus, press } from './open-view';
import { Screen } from './screen';

/** A host whose notes a test sets, and whose calls it can look at. */
class FakeBoardHost implements BoardHost {
  readonly clock = { now: () => NOW, zone: LONDON };
  readonly opener = { openNote: vi.fn<BoardHost['opener']['openNote']>() };
  readonly dialogs = {
    newInterview: vi.fn<() => void>(), checkNotes: vi.fn<() => void>(),
    setOutcome: vi.fn<BoardHost['dialogs']['setOutcome']>(), recordNews: vi.fn<BoardHost['dialogs']['recordNews']>(),
  };

  readonly index: BoardHost['index'];
  complete = true;
  found: readonly Problem[] = [];
  #input: ReturnType<typeof inputOf>;
  #listener: () => void = () => undefined;

  constructor(interviews: readonly Interview[]) {
    this.#input = inputOf(interviews);
    const input = () => this.#input;
    const complete = () => this.complete;
    this.index = {
      get complete() { return complete(); },
      get size() { return input().applications.length; },
      agenda: () => input().agenda, applications: () => input().applications,
    };
  }

  problems(): readonly Problem[] {
    return this.found;
  }

  onChange(callback: () => void): () => void {
    this.#listener = callback;
    return () => { this.#listener = () => undefined; };
  }

  /** Changes the notes and tells of it. */
  change(interviews: readonly Interview[]): void {
    this.#input = inputOf(interviews);
    this.#listener();
  }
}

const note = (company: string, properties: object = {}) => (
  interviewsOf(`${company}.md`, { company, date: '2026-11-12T10:00', status: 'waiting', ...properties }));
const NOTES = [
  ...note('Acme'), ...note('Bramble', { date: '2026-11-13T10:00' }), ...note('Dune', { date: '2026-11-27T14:00', status: 'scheduled' }),
  ...note('Kestrel', { status: 'offer', status_date: '2026-11-20' }), ...note('Nimbus', { status: 'rejected', status_date: '2026-11-18' }),
];

let host: FakeBoardHost;
let el: HTMLElement;
let menus: Menus;

async function open(interviews: readonly Interview[] = NOTES, state: unknown = {}): Promise<BoardView> {
  host = new FakeBoardHost(interviews);
  const view = new BoardView(WorkspaceLeaf.create2__(App.createConfigured__(), 'leaf').asOriginalType3__(), host);
  activeDocument.body.appendChild(view.containerEl);
  view.load();
  await view.onOpen();
  await view.setState(state, { history: false });
  el = view.contentEl;
  return view;
}

const all = (selector: string) => [...el.querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | null | undefined) => node?.textContent ?? '';
const message = () => textOf(el.querySelector('.interview-follow-up-board-message'));
const button = (words: string) => all('button').find((one) => textOf(one).startsWith(words));
const column = (stage: string) => el.querySelector<HTMLElement>(`[data-stage='${stage}']`);
const titles = (stage: string) => [...column(stage)?.querySelectorAll('.interview-follow-up-card-title > span:first-child') ?? []].map(textOf);

function card(title: string): HTMLElement {
  const found = all('.interview-follow-up-card').find((one) => textOf(one.querySelector('.interview-follow-up-card-title')).startsWith(title));
  if (found === undefined) throw new Error(`No card “${title}”`);
  return found;
}

const main = (title: string) => card(title).querySelector<HTMLElement>('.interview-follow-up-card-main');
const focused = () => textOf(activeDocument.activeElement?.querySelector('.interview-follow-up-card-title > span'));
const said = () => textOf(el.querySelector('[aria-live]'));

function drag(title: string, stage: string): void {
  const dataTransfer = { effectAllowed: '', setData: () => undefined };
  const fire = (target: HTMLElement | null, type: string) => {
    target?.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1 }), { dataTransfer }));
  };
  fire(card(title), 'dragstart');
  fire(column(stage), 'dragover');
  fire(column(stage), 'drop');
  fire(card(title), 'dragend');
}

beforeEach(() => { menus = new Menus(); });
afterEach(() => {
  activeDocument.body.empty();
  vi.restoreAllMocks();
});

describe('the board’s view', () => {
  it('shows the applications in their columns, those that are closed folded', async () => {
    await open();
    expect([titles('to-come'), titles('waiting'), titles('offer'), titles('closed')]).toEqual([['Dune'], ['Acme', 'Bramble'], ['Kestrel'], []]);
    expect(textOf(column('closed')?.querySelector('h3'))).toBe('Closed 1');
  });

  it('folds and unfolds a column, and keeps that with the workspace', async () => {
    const view = await open();
    column('closed')?.querySelector<HTMLElement>('h3 button')?.click();
    expect(titles('closed')).toEqual(['Nimbus']);
    expect(view.getState()['folded']).toEqual([]);
    await open(NOTES, { folded: ['waiting', 'no such column'] });
    expect([titles('waiting'), titles('closed')]).toEqual([[], ['Nimbus']]);
  });

  it('says that it reads, that there are no notes, and what could not be read', async () => {
    await open([]);
    expect(message()).toContain('No interview notes yet');
    button('New interview note')?.click();
    expect(host.dialogs.newInterview).toHaveBeenCalledOnce();
    host.complete = false;
    host.change([]);
    expect(message()).toBe('Reading your notes…');
    host.change(NOTES);
    expect(titles('waiting')).toEqual(['Acme', 'Bramble']);
    host.complete = true;
    host.found = [{ note: 'Acme.md', property: 'date', message: 'Not a date' }];
    host.change(NOTES);
    expect(message()).toBe('1 detail in your notes couldn’t be read. Everything else is here.Check my notes');
    button('Check my notes')?.click();
    expect(host.dialogs.checkNotes).toHaveBeenCalledOnce();
    expect(titles('waiting')).toEqual(['Acme', 'Bramble']);
  });

  it('draws again only what reads differently, and keeps a table open that is', async () => {
    await open();
    const drawn = () => all('.interview-follow-up-card-main > *, .interview-follow-up-picture');
    const before = drawn();
    host.change([...NOTES]);
    expect(drawn()).toEqual(before);
    const table = () => el.querySelector('details');
    table()?.setAttribute('open', '');
    host.change([...note('Acme', { role: 'Analyst' }), ...NOTES.slice(1)]);
    expect(table()?.open).toBe(true);
    expect(textOf(card('Acme'))).toContain('Analyst');
    const bramble = [...card('Bramble').querySelectorAll<HTMLElement>('.interview-follow-up-card-main > *')];
    expect(bramble.every((part) => before.includes(part))).toBe(true);
  });

  it('names each picture, and has its numbers as a table', async () => {
    await open();
    const pictures = all('svg[role="img"]');
    const names = pictures.map((picture) => textOf(el.querySelector(`#${picture.getAttribute('aria-labelledby') ?? ''}`)));
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('');
    expect(all('details table')).toHaveLength(all('.interview-follow-up-board-figure').length + 1);
  });

  it('has a bounded number of elements for 5,000 applications, and shows more if somebody asks', async () => {
    const statuses = ['waiting', 'offer', 'rejected', undefined];
    await open(Array.from({ length: 5000 }, (_, at) => (
      note(`Firm ${at}`, { status: statuses[at % 4], date: at % 4 === 3 ? '2026-12-01' : '2026-11-12', status_date: '2026-11-16' }))).flat());
    expect(all('*').length).toBeLessThan(8000);
    expect(all('.interview-follow-up-card')).toHaveLength(150);
    button('Show more')?.click();
    expect(all('.interview-follow-up-card')).toHaveLength(200);
  });
});

describe('a card on the board', () => {
  it('opens its note on a click, and has a menu with its moves', async () => {
    await open();
    main('Acme')?.click();
    expect(host.opener.openNote).toHaveBeenCalledWith('Acme.md', expect.anything());
    card('Acme').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    expect(menus.titles()).toEqual([
      'Open note', 'Move to To come: another round…', 'Move to Offer: they made an offer…', 'Move to Closed: they said no…',
      'Move to Closed: you withdrew…', 'Move to Closed: no response…', 'They told me…', 'Set outcome…',
    ]);
    menus.choose('Move to Offer: they made an offer…');
    expect(host.dialogs.recordNews).toHaveBeenCalledWith({ note: 'Acme.md', entry: null, chosen: ['offer'] });
    menus.choose('Move to Closed: you withdrew…');
    expect(host.dialogs.setOutcome).toHaveBeenCalledWith('Acme.md', 'withdrawn');
    menus.choose('Set outcome…');
    expect(host.dialogs.setOutcome).toHaveBeenLastCalledWith('Acme.md');
  });

  it('has its menu on its button, too', async () => {
    await open();
    const more = card('Kestrel').querySelector<HTMLElement>('.interview-follow-up-card-more');
    expect(more?.getAttribute('aria-label')).toBe('Actions for Kestrel');
    if (more !== null) click(more);
    expect(menus.titles()).toContain('Move to Closed: you accepted…');
    expect(host.opener.openNote).not.toHaveBeenCalled();
  });

  it('is dragged to another column, which asks for what belongs to it', async () => {
    await open();
    drag('Acme', 'offer');
    expect(host.dialogs.recordNews).toHaveBeenCalledWith({ note: 'Acme.md', entry: null, chosen: ['offer'] });
    drag('Acme', 'closed');
    expect(menus.titles()).toEqual(['Move to Closed: they said no…', 'Move to Closed: you withdrew…', 'Move to Closed: no response…']);
    drag('Acme', 'waiting');
    expect(host.dialogs.recordNews).toHaveBeenCalledOnce();
  });

  it('is not moved where that means nothing, and says why', async () => {
    await open();
    drag('Dune', 'waiting');
    expect(said()).toMatch(/still to come/);
    expect(host.dialogs.setOutcome).not.toHaveBeenCalled();
    expect(host.dialogs.recordNews).not.toHaveBeenCalled();
  });

  it('is reached by the arrow keys, and moved by Shift and an arrow', async () => {
    await open();
    main('Dune')?.focus();
    press('ArrowRight');
    expect(focused()).toBe('Acme');
    press('ArrowDown');
    expect(focused()).toBe('Bramble');
    press('ArrowRight');
    expect(focused()).toBe('Kestrel');
    press('ArrowRight');
    expect(focused()).toBe('Kestrel');
    press('ArrowLeft');
    press('End');
    expect(focused()).toBe('Bramble');
    press('ArrowRight', { shiftKey: true });
    expect(host.dialogs.recordNews).toHaveBeenLastCalledWith({ note: 'Bramble.md', entry: null, chosen: ['offer'] });
    press('t');
    expect(host.dialogs.recordNews).toHaveBeenLastCalledWith({ note: 'Bramble.md', entry: null });
    press('m');
    expect(menus.titles()[0]).toBe('Open note');
  });

  it('keeps the focus in its new column, and a screen reader hears of the move', async () => {
    await open();
    main('Acme')?.focus();
    host.change([...note('Acme', { status: 'offer', status_date: '2026-11-23' }), ...NOTES.slice(1)]);
    expect(titles('offer')).toContain('Acme');
    expect(focused()).toBe('Acme');
    expect(said()).toBe('Acme: now in Offer');
  });

  it('leaves the focus to its neighbour if it goes', async () => {
    await open();
    main('Acme')?.focus();
    host.change(NOTES.slice(1));
    expect(focused()).toBe('Bramble');
  });

  it('works nothing out in a hidden tab, and everything at once when it is shown', async () => {
    const screen = new Screen();
    const view = await open();
    const agenda = vi.spyOn(host.index, 'agenda');
    screen.set(false);
    host.change(NOTES.slice(1));
    host.change(NOTES.slice(2));
    expect(agenda).not.toHaveBeenCalled();
    screen.set(true);
    expect(agenda).toHaveBeenCalledTimes(1);
    expect(titles('waiting')).toEqual([]);
    screen.set(true);
    expect(agenda).toHaveBeenCalledTimes(1);
    host.change(NOTES);
    expect(agenda).toHaveBeenCalledTimes(2);
    view.unload();
    expect(screen.watched).toBe(0);
  });

  it('draws once if it is opened in a hidden tab', async () => {
    const screen = new Screen();
    await open();
    screen.set(false);
    expect(titles('waiting')).toHaveLength(2);
  });
});
