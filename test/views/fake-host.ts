import { vi } from 'vitest';
import { setInterfaceLanguage } from '../../src/domain/language/interface';
import type { LocaleName } from '../../src/domain/language/locales';
import { Catalogue } from '../../src/domain/letters/catalogue';
import type { Problem } from '../../src/domain/note/problem';
import type { Agenda, FollowUp } from '../../src/domain/playbook/follow-up';
import type { AskForDate } from '../../src/ui/date-modal';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { LONDON, NOW } from '../domain/sidebar/follow-ups';

const TEMPLATES = new Catalogue('british', []);

/** What the notes say, in a test. */
interface Notes {
  agenda: Agenda;
  problems: readonly Problem[];
  ready: boolean;
  complete: boolean;
  noteCount: number;
  welcomed: boolean;
  found: ReturnType<SidebarHost['firstRun']['found']>;
}

/** Remembers its calls, and does nothing. */
function spy<K extends keyof SidebarHost, M extends keyof SidebarHost[K]>(_part: K, _method: M) {
  return vi.fn<SidebarHost[K][M] extends (...args: infer A) => infer R ? (...args: A) => R : never>();
}

/** A host whose notes a test sets, and whose calls it can look at. */
export class FakeHost implements SidebarHost {
  readonly listeners = new Set<() => void>();
  readonly languageListeners = new Set<() => void>();
  readonly clock = { now: () => NOW, zone: LONDON };
  readonly opener = {
    openNote: spy('opener', 'openNote'), openProblem: spy('opener', 'openProblem'), openSettings: spy('opener', 'openSettings'),
  };

  readonly actions = {
    markDone: spy('actions', 'markDone'), undoLine: spy('actions', 'undoLine'), skip: spy('actions', 'skip'), snooze: spy('actions', 'snooze'), close: spy('actions', 'close'),
    markAllDone: spy('actions', 'markAllDone'), skipAll: spy('actions', 'skipAll'), snoozeAll: spy('actions', 'snoozeAll'),
  };

  readonly letters = {
    insertFor: spy('letters', 'insertFor'), insertDueThanks: spy('letters', 'insertDueThanks'), showFor: spy('letters', 'showFor'),
  };

  readonly sender = { copyFor: spy('sender', 'copyFor'), mailFor: spy('sender', 'mailFor') };
  readonly review = { draftOf: spy('review', 'draftOf').mockReturnValue(null) };
  readonly dialogs = {
    newInterview: spy('dialogs', 'newInterview'), newFromInvitation: spy('dialogs', 'newFromInvitation'), checkNotes: spy('dialogs', 'checkNotes'), importApplications: spy('dialogs', 'importApplications'), showKeys: spy('dialogs', 'showKeys'), setOutcome: spy('dialogs', 'setOutcome'),
    closeQuiet: spy('dialogs', 'closeQuiet'), recordNews: spy('dialogs', 'recordNews'), beforeYouLeave: spy('dialogs', 'beforeYouLeave'),
    askForDate: vi.fn<AskForDate>(),
  };
  readonly fixProblem = vi.fn<SidebarHost['fixProblem']>();
  readonly copyLink = vi.fn<SidebarHost['copyLink']>();
  readonly switchRuleOff = vi.fn<SidebarHost['switchRuleOff']>();
  readonly openBoard = vi.fn<SidebarHost['openBoard']>();
  readonly index: SidebarHost['index'];
  readonly firstRun: SidebarHost['firstRun'];
  #notes: Notes;

  constructor(agenda: Agenda) {
    this.#notes = { agenda, problems: [], ready: true, complete: true, noteCount: 1, welcomed: true, found: null };
    const notes = () => this.#notes;
    this.index = {
      get ready() { return notes().ready; },
      get complete() { return notes().ready && notes().complete; },
      get size() { return notes().noteCount; },
      agenda: () => notes().agenda,
      interviewsOf: () => [],
    };
    this.firstRun = {
      get isOver() { return notes().welcomed; },
      startedEmpty: false,
      found: () => notes().found,
      readFound: spy('firstRun', 'readFound'),
      startFromToday: spy('firstRun', 'startFromToday'),
      holidays: { counted: true, suggested: null },
      useSuggestedRegion: spy('firstRun', 'useSuggestedRegion'),
      dismiss: spy('firstRun', 'dismiss'),
    };
  }

  /** Changes the notes and tells of it. */
  change(changed: Partial<Notes>): void {
    this.#notes = { ...this.#notes, ...changed };
    for (const listener of this.listeners) listener();
  }

  problems(): readonly Problem[] {
    return this.#notes.problems;
  }

  lettersFor(item: FollowUp): ReturnType<SidebarHost['lettersFor']> {
    return TEMPLATES.for(item);
  }

  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  onLanguage(callback: () => void): () => void {
    this.languageListeners.add(callback);
    return () => this.languageListeners.delete(callback);
  }

  /** Says everything in another language. */
  speak(language: LocaleName): void {
    setInterfaceLanguage(language);
    for (const listener of this.languageListeners) listener();
  }
}
