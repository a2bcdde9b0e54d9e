import type { Moment } from '../dates/zoned';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { RULES } from '../playbook/rules';
import { SOURCES } from '../playbook/sources';
import { capitalized } from '../text/letter-case';
import type { DoneLine } from './done-today';
import type { SidebarEntry } from './entries';
import { channelWords, iconOf } from './titles';
import { fullMoment, untilWords, whenWords, type Viewer } from './when';

/** What is said of a letter that is in the item's note and waits to go out. */
export interface LetterDraft {
  /** A few words: `Draft: 2 blanks left`. */
  readonly summary: string;
  /** Whether anything in it should be looked at before it goes out. */
  readonly isReady: boolean;
  /** What was seen in it, a sentence each. */
  readonly details: readonly string[];
}

/** The letter for an item; null if its note has none. */
export type DraftOf = (item: FollowUp) => LetterDraft | null;

/** The reason for a row, each line ready to be read. */
export interface Why {
  readonly sentence: string;
  /** The rule's name; null if not a rule but the employer or the calendar holds the row back. */
  readonly rule: string | null;
  /** The titles of the articles that advise it. */
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  /** What was seen in the letter that is in the note. */
  readonly letter: readonly string[];
}

/** How a row is coloured: `late` in a muted accent. */
type Tone = 'late' | 'plain';

/** One row, with all its words. */
export interface Row extends Pick<SidebarEntry, 'key' | 'title' | 'note' | 'subject'> {
  /** The name of an icon of Obsidian's. */
  readonly icon: string;
  /** The second line; may be empty. */
  readonly sub: string;
  /** The words at the right; may be empty. */
  readonly when: string;
  readonly tone: Tone;
  /** The letter for it that is in the note; null if there is none. */
  readonly draft: LetterDraft | null;
  /** All of it in full, for the tooltip and for those who hear the row: a line a fact. */
  readonly label: string;
  /** The reason for it, worked out when asked for; null if there is nothing to explain. */
  readonly why: (() => Why) | null;
}

/** Whether two rows read the same, so that one need not be drawn again. */
export function readsTheSame(a: Row, b: Row): boolean {
  return a.icon === b.icon && a.title === b.title && a.sub === b.sub && a.when === b.when
    && a.tone === b.tone && a.draft?.summary === b.draft?.summary && a.label === b.label && a.subject.kind === b.subject.kind;
}

/** What the words of a row depend on besides the entry: who reads them and when, and the letters in the notes. */
export interface RowContext {
  readonly viewer: Viewer;
  readonly draftOf: DraftOf;
}

/** Turns an entry into a row as it reads right now. `titled`: its group already says what it is about. */
export function toRow(entry: SidebarEntry, context: RowContext, titled: boolean): Row {
  const { key, title, note, subject } = entry;
  return { key, title, note, subject, ...wordsOf(entry, context, titled) };
}

type Words = Omit<Row, 'key' | 'title' | 'note' | 'subject'>;

function wordsOf(entry: SidebarEntry, context: RowContext, titled: boolean): Words {
  const { subject } = entry;
  switch (subject.kind) {
    case 'follow-up': return followUpWords(entry, subject.item, context, titled);
    case 'waiting': return waitingWords(entry, subject.interview, context.viewer);
    case 'problem': return problemWords(entry, subject.problem);
    case 'done': return doneLineWords(entry, subject.line);
  }
}

function followUpWords(entry: SidebarEntry, item: FollowUp, { viewer, draftOf }: RowContext, titled: boolean): Words {
  const draft = draftOf(item);
  const when = whenWords(item, viewer);
  const isLate = item.state === 'overdue';
  const due = `Due ${fullMoment(item.due, item.zone, viewer)}`;
  return {
    icon: iconOf(item), when, tone: isLate ? 'late' : 'plain', draft,
    sub: subOf(entry, item, titled),
    label: lines(entry.title, entry.about, contactWords(item), isLate ? `${due}, ${when}` : due, draft?.summary ?? null),
    why: () => whyItem(item, viewer, draft),
  };
}

/** Below its company's heading a row says how and to whom instead. */
function subOf({ about }: SidebarEntry, item: FollowUp, titled: boolean): string {
  if (titled) return contactWords(item) ?? 'For yourself';
  return about ?? (item.note === null ? 'Your job search' : noteName(item.note));
}

/** `By email, to Sam Hill`: to whom is said where the title does not name them. */
function contactWords({ channel, person, to, action }: FollowUp): string | null {
  const named = to === null || to === person || TITLED_BY_CONTACT.has(action);
  const parts = [channel === null ? null : channelWords(channel), named ? null : `to ${to}`].filter((part) => part !== null);
  return parts.length === 0 ? null : capitalized(parts.join(', '));
}

const TITLED_BY_CONTACT: ReadonlySet<string> = new Set(
  ['agency-feedback', 'check-in', 'tell-other-offer', 'thank-after-rejection', 'keep-in-touch'],
);

function waitingWords(entry: SidebarEntry, interview: InterviewStatus, viewer: Viewer): Words {
  const when = untilWords(interview.waitingUntil, interview.zone, viewer);
  const full = interview.waitingUntil === null ? null : `Until ${fullMoment(interview.waitingUntil, interview.zone, viewer)}`;
  return {
    icon: 'hourglass', sub: interview.waitingReason, when, tone: 'plain', draft: null,
    label: lines(`${entry.title}: waiting`, capitalized(interview.waitingReason), full),
    why: () => whyWait(interview, viewer),
  };
}

function problemWords(entry: SidebarEntry, { message }: Problem): Words {
  return {
    icon: 'file-warning', sub: message, when: '', tone: 'plain', draft: null,
    label: lines(`${entry.title}: problem`, message),
    why: null,
  };
}

function doneLineWords(entry: SidebarEntry, { line }: DoneLine): Words {
  const when = line.time ?? (line.via === null ? '' : channelWords(line.via));
  return {
    icon: line.kind === 'skip' ? 'skip-forward' : 'check', sub: entry.about ?? '', when, tone: 'plain', draft: null,
    label: lines(entry.title, entry.about, line.via === null ? null : capitalized(channelWords(line.via))),
    why: null,
  };
}

function lines(...facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== '').join('\n');
}

/** Why a thing is to be done, and from when to when. */
export function whyItem(item: FollowUp, viewer: Viewer, draft: LetterDraft | null): Why {
  const full = (moment: Moment) => fullMoment(moment, item.zone, viewer);
  const dates = [`From ${full(item.from)}`, `Due ${full(item.due)}`];
  return {
    sentence: item.why,
    rule: RULES[item.action].label,
    sources: item.sources.map((source) => SOURCES[source]),
    dates: item.ruleDue === null ? dates : [...dates, `Snoozed; due by the rule on ${full(item.ruleDue)}`],
    letter: draft?.isReady === true ? [draft.summary] : draft?.details ?? [],
  };
}

/** Why there is nothing to do yet. */
export function whyWait({ waitingReason, waitingUntil, zone }: InterviewStatus, viewer: Viewer): Why {
  const until = waitingUntil === null
    ? 'No day is known for the next step'
    : `The next step can be taken from ${fullMoment(waitingUntil, zone, viewer)}`;
  return { sentence: `Nothing to do yet: ${waitingReason}.`, rule: null, sources: [], dates: [until], letter: [] };
}
