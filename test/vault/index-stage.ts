import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { Clock } from '../../src/vault/clock';
import { InterviewIndex } from '../../src/vault/interview-index';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';
import { pauseByTimers } from './pauses';

/** An index over notes, on the morning of Monday 23 November 2026 in London. */
export interface IndexStage {
  readonly index: InterviewIndex;
  readonly clock: Clock;
  readonly paths: () => string[];
  /** The items of that action, as note and state. */
  readonly states: (action: string) => string[];
  readonly unload: () => void;
}

const stages: IndexStage[] = [];

export function stopTheClock(): void {
  pauseByTimers();
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
}

/** Unloads what a test has loaded, and lets time and mocks be. */
export function cleanUp(): void {
  for (const stage of stages.splice(0)) stage.unload();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** An index that has not had the time to look at anything yet. */
export function load(notes: NotesApp, settings: Partial<Settings> = {}): IndexStage {
  const clock = new Clock(window);
  const index = new InterviewIndex(notes.app, clock, { ...DEFAULT_SETTINGS, ...settings });
  clock.load();
  index.load();
  const stage: IndexStage = {
    index, clock,
    paths: () => [...index.paths()].sort(),
    states: (action) => index.agenda().items.filter((item) => item.action === action).map(({ note, state }) => `${note ?? ''} ${state}`),
    unload: () => {
      index.unload();
      clock.unload();
    },
  };
  stages.push(stage);
  return stage;
}

export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

export async function loaded(notes: NotesApp, settings: Partial<Settings> = {}): Promise<IndexStage> {
  const stage = load(notes, settings);
  await settle();
  return stage;
}

/** Makes every look at the time so late that a pass pauses after each note. */
export function slowDown(): void {
  let elapsed = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (elapsed += 9));
}

export function manyNotes(count: number, folder = ''): NotesApp {
  const notes = Array.from({ length: count }, (_, at) => [`${folder}Note ${at}.md`, interviewNote({ company: `Company ${at}` })] as const);
  return new NotesApp(Object.fromEntries(notes));
}
