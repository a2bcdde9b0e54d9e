import { vi } from 'vitest';
import { FollowUpActions } from '../../src/actions/follow-up-actions';
import type { Action } from '../../src/domain/note/actions';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { Clock } from '../../src/vault/clock';
import { InterviewIndex } from '../../src/vault/interview-index';
import { NoteWriter } from '../../src/vault/note-writer';
import { interviewNote } from '../vault/notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

/** Late on Monday in London, and Tuesday already further east. */
export const NOW = Date.parse('2026-11-23T21:00Z');

/** A vault with the note Acme.md, and what can be done to its follow-ups. */
export interface ActionStage {
  readonly actions: FollowUpActions;
  readonly index: InterviewIndex;
  readonly notes: NotesApp;
  readonly writer: NoteWriter;
  readonly told: Told;
  /** The first follow-up of that action, to that person if one is given. */
  readonly item: (action: Action, person?: string) => FollowUp;
  /** The text of Acme.md. */
  readonly text: () => Promise<string>;
}

interface StageOptions {
  readonly settings?: Settings;
  /** The time, in ms; `NOW` if none is given. */
  readonly now?: number;
  /** Other notes, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

const unloads: (() => void)[] = [];

export async function stageWith(note: string, options: StageOptions = {}): Promise<ActionStage> {
  const { settings = DEFAULT_SETTINGS, now = NOW, others = {} } = options;
  const told = listenToNotices();
  const notes = new NotesApp({ 'Acme.md': note, ...others });
  const clock = new Clock(window);
  vi.spyOn(clock, 'now').mockReturnValue(now);
  const index = new InterviewIndex(notes.app, clock, settings);
  index.load();
  unloads.push(() => index.unload(), () => clock.unload());
  await vi.waitUntil(() => index.ready);
  const writer = new NoteWriter(notes.app);
  const actions = new FollowUpActions({ index, settings: () => settings, writer, clock });
  const item = (action: Action, person?: string): FollowUp => {
    const found = index.agenda().items.find((one) => one.action === action && (person === undefined || one.person === person));
    if (found === undefined) throw new Error(`There is no ${action}.`);
    return found;
  };
  return { actions, index, notes, writer, told, item, text: () => notes.read('Acme.md') };
}

/** Unloads what a test has loaded, and restores its mocks. */
export function cleanUp(): void {
  for (const unload of unloads.splice(0)) unload();
  vi.restoreAllMocks();
}

/** The note with lines in its journal. */
export function withLines(lines: readonly string[], note = interviewNote()): string {
  return note.replace(/\n---\n/, `\nfollow_ups:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n`);
}
