import type { Interview } from '../../../src/domain/note/interview';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { ZONE } from './arbitraries';

/** A book whose notes change one by one, with what they say now. */
export class ChangingVault {
  readonly book = new FollowUpBook(DEFAULT_RULES, ZONE);
  readonly #known = new Map<string, readonly Interview[]>();

  constructor(interviews: readonly Interview[]) {
    for (const { note } of interviews) this.put(note, interviews);
  }

  /** Takes those of the interviews that are in the note, in place of what was in it. */
  put(note: string, interviews: readonly Interview[]): void {
    this.#known.set(note, interviews.filter((interview) => interview.note === note));
    this.book.set(note, this.interviewsIn(note));
  }

  interviewsIn(note: string): readonly Interview[] {
    return this.#known.get(note) ?? [];
  }

  all(): readonly Interview[] {
    return [...this.#known.values()].flat();
  }
}
