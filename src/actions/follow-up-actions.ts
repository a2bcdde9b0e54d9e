import { Notice } from 'obsidian';
import type { Day } from '../domain/dates/day';
import { fullDate, shortDay } from '../domain/dates/words';
import { momentAt } from '../domain/dates/zoned';
import { asksForFeedback } from '../domain/letters/context';
import type { LetterScene } from '../domain/letters/recipients';
import type { LetterTemplate } from '../domain/letters/template';
import type { Action } from '../domain/note/actions';
import { lastDayFor } from '../domain/note/assign-journal';
import type { Channel } from '../domain/note/channels';
import type { JournalLine } from '../domain/note/journal';
import { isKnownAs, type Person } from '../domain/note/people';
import { propertyNames } from '../domain/note/properties';
import type { Status } from '../domain/note/status';
import { entryMark, interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import { count } from '../domain/text/count';
import { lowered } from '../domain/text/letter-case';
import { inTurn, type Edit } from '../domain/writing';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { propertyWriter, type NoteWriter } from '../vault/note-writer';
import { writableLine } from './journal-line';
import { alreadySet, editOutcome, statusInWords } from './outcome';
import { showRefusal, writeWithUndo, type ResultWords } from './write-with-undo';
import { WritesTogether } from './writes-together';

export interface FollowUpActionsDeps {
  readonly index: Pick<InterviewIndex, 'interviewsOf'>;
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => Pick<Settings, 'propertyNames' | 'statusWords'>;
}

type Write = (path: string, edit: (text: string) => Edit, words: ResultWords, reverse?: (text: string) => Edit) => Promise<void>;

/** What the journal records of a thing that was done, where that is not today by the item's own way. */
export interface DoneDetails {
  readonly on?: Day;
  readonly via?: Channel;
}

/** What a journal line says, beside what was done and for whom. */
type Said = Omit<JournalLine, 'action' | 'person' | 'time'>;

/** What a journal line is about. */
type JournalSubject = Pick<FollowUp, 'note' | 'entry' | 'action' | 'person' | 'zone'>;

/** A letter that went out, and about which interview. */
export interface SentLetter {
  readonly template: LetterTemplate;
  readonly person: Person | null;
  readonly context: LetterScene;
}

/** What one does to a follow-up. Each writes into its note, says so, and can be taken back. */
export class FollowUpActions {
  readonly #deps: FollowUpActionsDeps;
  readonly #write: Write;

  /** @param write changes a note and says what came of it */
  constructor(deps: FollowUpActionsDeps, write: Write = (...change) => writeWithUndo(deps.writer, ...change)) {
    this.#deps = deps;
    this.#write = write;
  }

  /**
   * Records that it was done: today in the interview's zone, unless another day is given. What closes an
   * application sets its status instead.
   */
  markDone(item: FollowUp, { on, via }: DoneDetails = {}): Promise<void> {
    if (item.action === 'close' && item.note !== null) return this.close(item.note, on ?? this.#today(item));
    const date = on ?? this.#dayFor(item);
    const way = via ?? item.channel;
    const line = { kind: 'done', date, via: way, until: null } as const;
    const also = way === 'phone' ? [] : item.alsoRecords;
    return this.#record(item, [item.action, ...also], line, this.#doneWords('Marked as done', item, date));
  }

  /** Records that a letter went out today: its follow-up is done; what is no step of the playbook becomes a line of one's own. */
  markSent({ template, person, context }: SentLetter): Promise<void> {
    const { interview } = context;
    const { note, zone } = interview;
    const { action, channel, audience } = template;
    const done = channel === null ? 'Marked as done' : 'Marked as sent';
    if (action === null) return this.#append(note, [ownLine(this.#today(interview), template, person)], done);
    const name = audience === 'interviewers' || audience === 'references' ? person?.name ?? null : null;
    const subject: JournalSubject = { note, zone, action, person: name, entry: entryMark(interview) };
    const date = this.#dayFor(subject);
    const also = template.alsoAsks !== undefined && asksForFeedback(context) ? [template.alsoAsks] : [];
    const line = { kind: 'done', date, via: channel, until: null } as const;
    return this.#record(subject, [action, ...also], line, this.#doneWords(done, subject, date));
  }

  /** Drops it for good. */
  skip(item: FollowUp): Promise<void> {
    const date = this.#dayFor(item);
    return this.#record(item, [item.action], { kind: 'skip', date, via: null, until: null }, this.#doneWords('Skipped', item, date));
  }

  /** Puts it off until that day. */
  snooze(item: FollowUp, until: Day): Promise<void> {
    const today = this.#today(item);
    const line = { kind: 'snooze', date: this.#dayFor(item), via: null, until } as const;
    const day = until.slice(0, 4) === today.slice(0, 4) ? shortDay(until) : fullDate(until);
    return this.#record(item, [item.action], line, `Snoozed until ${day}`);
  }

  /** Marks all as done, with one undo. */
  markAllDone(items: readonly FollowUp[]): Promise<void> {
    return this.#together(items, (each, item) => each.markDone(item), (done) => `${count(done, 'follow-up')} marked as done`);
  }

  /** Drops all of them, with one undo. */
  skipAll(items: readonly FollowUp[]): Promise<void> {
    return this.#together(items, (each, item) => each.skip(item), (skipped) => `${count(skipped, 'follow-up')} skipped`);
  }

  /** Puts all of them off until that day, with one undo. */
  snoozeAll(items: readonly FollowUp[], until: Day): Promise<void> {
    const words = (snoozed: number) => `${count(snoozed, 'follow-up')} snoozed until ${shortDay(until)}`;
    return this.#together(items, (each, item) => each.snooze(item, until), words);
  }

  async #together(
    items: readonly FollowUp[], act: (each: FollowUpActions, item: FollowUp) => Promise<void>, words: (changes: number) => string,
  ): Promise<void> {
    const writes = new WritesTogether(this.#deps.writer);
    const each = new FollowUpActions(this.#deps, (path, edit, _words, reverse) => writes.write(path, edit, reverse));
    for (const item of items) await act(each, item);
    writes.announce(words);
  }

  /** Writes the status and its date into the note. */
  setOutcome(path: string, status: Status, on: Day): Promise<void> {
    const words = { changed: `Status set to ${statusInWords(status)}`, unchanged: alreadySet(status) };
    return this.#write(path, this.#outcomeEdit(status, on), words);
  }

  #outcomeEdit(status: Status, on: Day): (text: string) => Edit {
    return (text) => editOutcome(text, status, on, this.#deps.settings());
  }

  /** Closes the application: the employer did not respond, as of that day. */
  close(path: string, on: Day): Promise<void> {
    return this.#write(path, this.#outcomeEdit('no-response', on), {
      changed: 'Application closed', unchanged: alreadySet('no-response'),
    });
  }

  /** @param actions what is recorded, each with a line of its own, in one write */
  async #record({ note, person }: JournalSubject, actions: readonly Action[], said: Said, done: string): Promise<void> {
    if (note === null) {
      new Notice('This item has no note to write to.');
      return;
    }
    const names = person === null ? [] : this.#namesOf(person, note);
    const lines = actions.map((action) => writableLine({ ...said, action }, names)).filter((line) => line !== null);
    if (lines.length < actions.length) {
      showRefusal(note, `“${person ?? ''}” can’t be written in the journal. Add an alias to the person’s note.`);
    } else {
      await this.#append(note, lines, done);
    }
  }

  #append(path: string, lines: readonly string[], done: string): Promise<void> {
    const journal = propertyNames('follow_ups', this.#deps.settings().propertyNames);
    const append = (text: string) => inTurn(text, lines.map((line) => (note) => propertyWriter.append(note, journal, line)));
    const remove = (text: string) => inTurn(text, lines.map((line) => (note) => propertyWriter.remove(note, journal, line)));
    const words = { changed: done, unchanged: 'The note already says so. Nothing changed.' };
    return this.#write(path, append, words, remove);
  }

  /** The person's name, then what else the note calls them. */
  #namesOf(name: string, note: string): readonly string[] {
    const known = this.#deps.index.interviewsOf(note)
      .flatMap(({ interviewers, references }) => [...interviewers, ...references])
      .find((person) => isKnownAs(person, name));
    return [name, ...(known?.aliases ?? [])];
  }

  /** Today; for an earlier interview of a note with several, the last day on which a line still counts for that one. */
  #dayFor(item: JournalSubject): Day {
    const today = this.#today(item);
    const interviews = this.#deps.index.interviewsOf(item.note ?? '');
    const round = item.entry === null ? null : interviewOf(interviews, item);
    const last = round === null ? null : lastDayFor(round, interviews, item.action);
    return last !== null && last < today ? last : today;
  }

  /** A line that is not from today says so, and why. */
  #doneWords(words: string, item: JournalSubject, date: Day): string {
    if (date === this.#today(item) || item.entry === null) return words;
    return `${words} on ${shortDay(date)}: a later day would count for the next interview in the note`;
  }

  #today({ zone }: Pick<FollowUp, 'zone'>): Day {
    return momentAt(this.#deps.clock.now(), zone).day;
  }
}

/** `sent` is no action, so the journal keeps the line and leaves it alone. */
function ownLine(today: Day, { title, channel }: LetterTemplate, person: Person | null): string {
  const words = [today, 'sent', lowered(title), person === null ? '' : `to ${person.name}`, channel === null ? '' : `via ${channel}`];
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
