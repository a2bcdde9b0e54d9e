import { Notice } from 'obsidian';
import type { Day } from '../domain/dates/day';
import { fullDate, shortDay } from '../domain/dates/words';
import { momentAt } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import { asksForFeedback } from '../domain/letters/context';
import type { LetterScene } from '../domain/letters/recipients';
import { freeFormWords, type Sent } from '../domain/letters/sent';
import type { LetterTemplate } from '../domain/letters/template';
import type { Action } from '../domain/note/actions';
import { lineTimeFor, type LineTime } from '../domain/note/assign-journal';
import type { Channel } from '../domain/note/channels';
import type { JournalLine } from '../domain/note/journal';
import { isKnownAs, type Person } from '../domain/note/people';
import { propertyNames } from '../domain/note/properties';
import type { Status } from '../domain/note/status';
import { entryMark, interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import type { DoneLine } from '../domain/sidebar/done-today';
import { inTurn, refused, type Edit } from '../domain/writing';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { propertyWriter, type NoteWriter } from '../vault/note-writer';
import { linesThatSay, writableLine } from './journal-line';
import { alreadySet, editOutcome, statusInWords } from './outcome';
import { writeWithUndo, type ResultWords } from './write-with-undo';
import { WritesTogether } from './writes-together';

export interface FollowUpActionsDeps {
  readonly index: Pick<InterviewIndex, 'interviewsOf'>;
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => Pick<Settings, 'propertyNames' | 'statusWords'>;
}

/** Changes a note, or says why it does not. */
export type Write = (path: string, edit: (text: string) => Edit, words: ResultWords) => Promise<unknown>;

/** When and how it was done, if not today and by the follow-up's own channel. */
export interface DoneDetails {
  readonly on?: Day;
  readonly via?: Channel;
}

/** What a journal line says besides the action, the person and the date. */
type Said = Pick<JournalLine, 'kind' | 'via' | 'until'>;

/** What a journal line is about. */
type JournalSubject = Pick<FollowUp, 'note' | 'entry' | 'action' | 'person' | 'zone'>;

/** A letter that went out, and the interview that it is about. */
export interface SentLetter {
  readonly template: LetterTemplate;
  readonly person: Person | null;
  readonly context: LetterScene;
}

/** What a person can do with a follow-up. Each action changes its note and shows a notice with an undo. */
export class FollowUpActions {
  readonly #deps: FollowUpActionsDeps;
  readonly #write: Write;

  /** @param write changes a note and says what came of it */
  constructor(deps: FollowUpActionsDeps, write: Write = (...change) => writeWithUndo(deps.writer, ...change)) {
    this.#deps = deps;
    this.#write = write;
  }

  /**
   * Records that it was done: today in the interview's zone, unless another day is given. For the follow-up that closes an
   * application, sets the status instead.
   */
  markDone(item: FollowUp, { on, via }: DoneDetails = {}): Promise<void> {
    if (item.action === 'close' && item.note !== null) return this.close(item.note, on ?? this.#today(item));
    const channel = via ?? item.channel;
    const also = channel === 'phone' ? [] : item.alsoRecords;
    return this.#record(item, [item.action, ...also], { kind: 'done', via: channel, until: null }, words('actions').markedDone, on);
  }

  /** Records that a letter went out today: its follow-up is done. A letter that belongs to no follow-up gets a free-form line. */
  markSent({ template, person, context }: SentLetter): Promise<void> {
    const { interview } = context;
    const { note, zone } = interview;
    const { action, channel, audience } = template;
    const done = channel === null ? words('actions').markedDone : words('actions').markedSent;
    if (action === null) return this.#append(note, [`${this.#today(interview)} ${freeFormWords(template, person?.name ?? null)}`], done);
    const name = audience === 'interviewers' || audience === 'references' ? person?.name ?? null : null;
    const subject: JournalSubject = { note, zone, action, person: name, entry: entryMark(interview) };
    const also = template.alsoAsks !== undefined && asksForFeedback(context) ? [template.alsoAsks] : [];
    return this.#record(subject, [action, ...also], { kind: 'done', via: channel, until: null }, done);
  }

  /** Removes the journal lines that said a letter had gone out, so that its follow-up is open again. */
  async markNotSent(note: string, { lines }: Sent): Promise<void> {
    const journal = propertyNames('follow_ups', this.#deps.settings().propertyNames);
    const remove = (text: string) => inTurn(text, lines.map((line) => (before) => propertyWriter.remove(before, journal, line)));
    await this.#write(note, remove, { changed: words('actions').markedNotSent, unchanged: words('actions').noLongerSays });
  }

  /** Drops it for good. */
  skip(item: FollowUp): Promise<void> {
    return this.#record(item, [item.action], { kind: 'skip', via: null, until: null }, words('actions').skipped);
  }

  /** Puts it off until that day. */
  snooze(item: FollowUp, until: Day): Promise<void> {
    const today = this.#today(item);
    const day = until.slice(0, 4) === today.slice(0, 4) ? shortDay(until) : fullDate(until);
    return this.#record(item, [item.action], { kind: 'snooze', via: null, until }, words('actions').snoozedUntil(day));
  }

  /** Removes a line from the journal: the follow-up was not done, or not skipped, after all. */
  async undoLine({ note, line }: DoneLine): Promise<void> {
    const journal = propertyNames('follow_ups', this.#deps.settings().propertyNames);
    const remove = (text: string) => {
      const written = linesThatSay(textsIn(propertyWriter.read(text, journal)), line);
      if (written.length === 0) return refused(words('actions').noSuchLine);
      return inTurn(text, written.map((one) => (before) => propertyWriter.remove(before, journal, one)));
    };
    const changed = line.kind === 'skip' ? words('actions').notSkipped : words('actions').notDone;
    await this.#write(note, remove, { changed, unchanged: words('actions').saysSo });
  }

  /** Marks all as done, with one undo. */
  markAllDone(items: readonly FollowUp[]): Promise<void> {
    return this.#together(items, (each, item) => each.markDone(item), words('actions').allDone);
  }

  /** Drops all of them, with one undo. */
  skipAll(items: readonly FollowUp[]): Promise<void> {
    return this.#together(items, (each, item) => each.skip(item), words('actions').allSkipped);
  }

  /** Puts all of them off until that day, with one undo. */
  snoozeAll(items: readonly FollowUp[], until: Day): Promise<void> {
    const done = (snoozed: number) => words('actions').allSnoozed(snoozed, shortDay(until));
    return this.#together(items, (each, item) => each.snooze(item, until), done);
  }

  async #together(
    items: readonly FollowUp[], act: (each: FollowUpActions, item: FollowUp) => Promise<void>, done: (changes: number) => string,
  ): Promise<void> {
    const writes = new WritesTogether(this.#deps.writer);
    const each = new FollowUpActions(this.#deps, (path, edit) => writes.write(path, edit));
    for (const item of items) await act(each, item);
    writes.announce(done);
  }

  /** Writes the status and its date into the note. */
  async setOutcome(path: string, status: Status, on: Day): Promise<void> {
    const changed = words('actions').statusSet(statusInWords(status));
    await this.#write(path, this.#outcomeEdit(status, on), { changed, unchanged: alreadySet(status) });
  }

  #outcomeEdit(status: Status, on: Day): (text: string) => Edit {
    const settings = this.#deps.settings();
    return (text) => editOutcome(text, status, on, settings);
  }

  /** Closes the application: the employer did not respond, as of that day. */
  async close(path: string, on: Day): Promise<void> {
    await this.#write(path, this.#outcomeEdit('no-response', on), {
      changed: words('actions').applicationClosed, unchanged: alreadySet('no-response'),
    });
  }

  /**
   * @param actions what is recorded, each with a line of its own, in one write
   * @param on the day on which it was done; today if none is given
   */
  async #record(subject: JournalSubject, actions: readonly Action[], said: Said, done: string, on = this.#today(subject)): Promise<void> {
    const { note, person } = subject;
    if (note === null) {
      new Notice(words('actions').noNote);
      return;
    }
    const when = this.#whenFor(subject, said, on);
    const names = person === null ? [] : this.#namesOf(person, note);
    const lines = when === null ? [] : actions.map((action) => writableLine({ ...said, ...when, action }, names));
    if (when === null) await this.#refuse(note, words('actions').noTimeApart);
    else if (lines.includes(null)) await this.#refuse(note, words('actions').notWritable(person ?? ''));
    else await this.#append(note, lines.filter((line) => line !== null), doneWords(done, when.date, on));
  }

  async #refuse(path: string, reason: string): Promise<void> {
    await this.#write(path, () => refused(reason), { changed: '', unchanged: '' });
  }

  async #append(path: string, lines: readonly string[], done: string): Promise<void> {
    const journal = propertyNames('follow_ups', this.#deps.settings().propertyNames);
    const append = (text: string) => inTurn(text, lines.map((line) => (note) => propertyWriter.append(note, journal, line)));
    await this.#write(path, append, { changed: done, unchanged: words('actions').saysSo });
  }

  /** The person's name, then what else the note calls them. */
  #namesOf(name: string, note: string): readonly string[] {
    const known = this.#deps.index.interviewsOf(note)
      .flatMap(({ interviewers, references }) => [...interviewers, ...references])
      .find((person) => isKnownAs(person, name));
    return [name, ...(known?.aliases ?? [])];
  }

  /** That day, or, in a note with several interviews, a time that makes the line count for the right one. Null if there is no such time. */
  #whenFor(subject: JournalSubject, said: Said, on: Day): LineTime | null {
    const { action, person, zone } = subject;
    const interviews = this.#deps.index.interviewsOf(subject.note ?? '');
    const round = subject.entry === null ? null : interviewOf(interviews, subject);
    if (round === null) return { date: on, time: null };
    return lineTimeFor({ ...said, action, person, date: on }, round, interviews, momentAt(this.#deps.clock.now(), zone));
  }

  #today({ zone }: Pick<FollowUp, 'zone'>): Day {
    return momentAt(this.#deps.clock.now(), zone).day;
  }
}

function textsIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string');
}

/** If the line had to be given another date than the day meant, says so, and why. */
function doneWords(done: string, date: Day, meant: Day): string {
  if (date === meant) return done;
  const { doneEarlier, doneLater } = words('actions');
  return (date < meant ? doneEarlier : doneLater)(done, shortDay(date));
}
