import type { BasesView, BasesViewRegistration } from 'obsidian';
import { BasesEntry, BasesQueryResult, BasesViewConfig, App, QueryController, TFile } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setInterfaceLanguage } from '../../src/domain/language/interface';
import { baseView } from '../../src/views/base-view';
import { agenda, followUp, interviewStatus } from '../domain/sidebar/follow-ups';
import { FakeHost } from './fake-host';
import { Screen } from './screen';

const jane = followUp();
const kim = followUp({ note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', action: 'check-in', n: 1, person: null, to: 'Kim Lee', state: 'open' });
const STATUSES = [jane, kim].map(({ note, company, role }) => interviewStatus({ note: note ?? '', company, role, phase: 'act' }));

/** The view as Bases shows it. */
class Base {
  readonly el = activeDocument.body.createDiv();
  readonly host = new FakeHost(agenda([jane, kim], STATUSES));
  readonly view: BasesView;
  readonly registration: BasesViewRegistration = baseView(this.host);
  readonly config = BasesViewConfig.create__('', '', '');
  private readonly app = App.createConfigured__();

  constructor() {
    const controller = QueryController.create2__(this.app, null, createDiv());
    this.view = this.registration.factory(controller.asOriginalType2__(), this.el);
    this.view.config = this.config.asOriginalType__();
    this.view.load();
  }

  show(...paths: readonly string[]): readonly string[] {
    const entries = paths.map((path) => BasesEntry.create__(null, TFile.create__(this.app.vault, path)));
    const result = BasesQueryResult.create__(this.app, this.config, [], []);
    result.setData__(entries);
    this.view.data = result.asOriginalType__();
    this.view.onDataUpdated();
    return this.texts('.interview-follow-up-title');
  }

  texts(selector: string): readonly string[] {
    return [...this.el.querySelectorAll(selector)].map(({ textContent }) => textContent);
  }
}

afterEach(() => {
  setInterfaceLanguage('en');
  activeDocument.body.empty();
  vi.restoreAllMocks();
});

describe('the view “Follow-ups” of a base', () => {
  it('lists the follow-ups of the notes that the base lets through, and follows them', () => {
    const base = new Base();
    expect(base.show('Interviews/Acme.md', 'Corvo.md', 'People/Kim Lee.md')).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
    expect(base.show('Corvo.md')).toEqual(['Check in with Kim Lee']);
    base.host.change({ agenda: agenda([jane], STATUSES) });
    expect(base.texts('.interview-follow-up-title')).toEqual([]);
    expect(base.texts('.interview-follow-up-list-message p')).toEqual(['Nothing coming up.']);
    expect(base.show()).toEqual([]);
    expect(base.texts('.interview-follow-up-list-message p')).toEqual(['None of the notes in this base count as interviews.']);
  });

  it('is made anew in another language, and follows the notes as before', () => {
    const base = new Base();
    base.show('Interviews/Acme.md', 'Corvo.md');
    const [list] = base.el.querySelectorAll('.interview-follow-up-list');
    const [rows] = list?.children ?? [];
    base.host.speak('de');
    expect(list?.contains(rows ?? null)).toBe(false);
    expect(base.texts('.interview-follow-up-title')).toHaveLength(2);
    base.host.change({ agenda: agenda([jane], STATUSES) });
    expect(base.texts('.interview-follow-up-title')).toHaveLength(1);
    expect(base.show('Corvo.md')).toEqual([]);
  });

  it('groups by what is chosen in its options, which do not touch the base’s own grouping', () => {
    const base = new Base();
    const [option] = base.registration.options?.(base.config.asOriginalType__()) ?? [];
    expect(option).toMatchObject({ type: 'dropdown', key: 'followUpsBy', default: 'due', options: { due: 'When it’s due', company: 'Company', action: 'What to do' } });
    const groups = (value: unknown) => {
      base.config.set('followUpsBy', value);
      base.show('Interviews/Acme.md', 'Corvo.md');
      return base.texts('.interview-follow-up-group-title');
    };
    expect(groups(undefined)).toEqual(['Overdue', 'Ready to do']);
    expect(groups('company')).toEqual(['Acme', 'Corvo']);
    expect(groups('action')).toEqual(['Thank-you', 'Check in']);
    expect(groups('something else')).toEqual(['Overdue', 'Ready to do']);
  });

  it('works nothing out in a hidden tab, for a change in the notes or in what the base lets through', () => {
    const screen = new Screen();
    const base = new Base();
    base.show('Interviews/Acme.md');
    const read = vi.spyOn(base.host.index, 'agenda');
    screen.set(false);
    base.host.change({});
    base.show('Interviews/Acme.md', 'Corvo.md');
    expect(read).not.toHaveBeenCalled();
    screen.set(true);
    expect(read).toHaveBeenCalledTimes(1);
    expect(base.texts('.interview-follow-up-title')).toEqual(['Thank Jane Doe', 'Check in with Kim Lee']);
  });

  it('leaves nothing behind when it is closed', () => {
    const base = new Base();
    base.show('Corvo.md');
    base.view.unload();
    expect(base.el.childElementCount).toBe(0);
    expect(base.host.listeners.size).toBe(0);
  });
});
