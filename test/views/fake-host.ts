import { vi } from 'vitest';
import { Catalogue } from '../../src/domain/letters/catalogue';
import type { Problem } from '../../src/domain/note/problem';
import type { Agenda } from '../../src/domain/playbook/follow-up';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { LONDON, NOW } from '../domain/agenda/follow-ups';

const TEMPLATES = new Catalogue('british', []);

/** What the notes say, in a test. */
interface Notes {
  agenda: Agenda;
  problems: readonly Problem[];
  ready: boolean;
  noteCount: number;
  welcomed: boolean;
  found: ReturnType<SidebarHost['foundNotes']>;
}

/** A host whose notes a test sets, and whose calls it can look at. */
export class FakeHost implements SidebarHost {
  readonly listeners = new Set<() => void>();
  readonly openNote = vi.fn<SidebarHost['openNote']>();
  readonly openProblem = vi.fn<SidebarHost['openProblem']>();
  readonly hoverLink = vi.fn<SidebarHost['hoverLink']>();
  readonly markDone = vi.fn<SidebarHost['markDone']>();
  readonly skip = vi.fn<SidebarHost['skip']>();
  readonly snooze = vi.fn<SidebarHost['snooze']>();
  readonly setOutcome = vi.fn<SidebarHost['setOutcome']>();
  readonly insertLetter = vi.fn<SidebarHost['insertLetter']>();
  readonly copyLetter = vi.fn<SidebarHost['copyLetter']>();
  readonly mailLetter = vi.fn<SidebarHost['mailLetter']>();
  readonly draftOf = vi.fn<SidebarHost['draftOf']>(() => null);
  readonly switchRuleOff = vi.fn<SidebarHost['switchRuleOff']>();
  readonly takeFoundNotes = vi.fn<SidebarHost['takeFoundNotes']>();
  readonly checkNotes = vi.fn<SidebarHost['checkNotes']>();
  readonly putWelcomeAway = vi.fn<SidebarHost['putWelcomeAway']>();
  readonly newInterview = vi.fn<SidebarHost['newInterview']>();
  readonly openSettings = vi.fn<SidebarHost['openSettings']>();
  private notes: Notes;

  constructor(agenda: Agenda) {
    this.notes = { agenda, problems: [], ready: true, noteCount: 1, welcomed: true, found: null };
  }

  /** Changes the notes and tells of it. */
  change(changed: Partial<Notes>): void {
    this.notes = { ...this.notes, ...changed };
    for (const listener of this.listeners) listener();
  }

  isReady(): boolean {
    return this.notes.ready;
  }

  noteCount(): number {
    return this.notes.noteCount;
  }

  foundNotes(): ReturnType<SidebarHost['foundNotes']> {
    return this.notes.found;
  }

  isWelcomed(): boolean {
    return this.notes.welcomed;
  }

  agenda(): Agenda {
    return this.notes.agenda;
  }

  problems(): readonly Problem[] {
    return this.notes.problems;
  }

  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  now(): number {
    return NOW;
  }

  zone(): string {
    return LONDON;
  }

  lettersFor(item: Parameters<SidebarHost['lettersFor']>[0]): ReturnType<SidebarHost['lettersFor']> {
    return TEMPLATES.for(item);
  }
}
