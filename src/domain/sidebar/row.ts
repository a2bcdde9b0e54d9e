import { clockTime } from '../dates/words';
import { words } from '../language/interface';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { capitalized } from '../text/letter-case';
import type { DoneLine } from './done-today';
import type { SidebarEntry } from './entries';
import { fixesFor, NO_FIXES, type Fixes } from './fixes';
import { channelWords, iconOf } from './titles';
import { fullMoment, untilWords, whenWords, type Viewer } from './when';
import { whyQuiet, whyItem, whyWait, type Why } from './why';

/** What a row says of a letter that is in the item's note and not sent yet. */
export interface LetterDraft {
  /** A few words: `Draft: 2 blanks left`. */
  readonly summary: string;
  /** Whether it can go out without a further check. */
  readonly isReady: boolean;
  /** What the review found, a sentence each. */
  readonly details: readonly string[];
}

/** The letter for an item; null if its note has none. */
export type DraftOf = (item: FollowUp) => LetterDraft | null;

/** `late` rows have a muted warning tone. */
type Tone = 'late' | 'plain';

/** One row, with all its words. */
export interface Row extends Pick<SidebarEntry, 'key' | 'title' | 'note' | 'parts'>, Pick<RowPlace, 'level' | 'folded'> {
  /** What it is about; `rest`: the rows that the bound leaves out. */
  readonly subject: SidebarEntry['subject'] | { readonly kind: 'rest' };
  /** The name of one of Obsidian's icons. */
  readonly icon: string;
  /** The second line; may be empty. If it says what the note is about, `parts` has it in parts. */
  readonly sub: string;
  /** The words at the right; may be empty. */
  readonly when: string;
  readonly tone: Tone;
  /** The letter for it that is in the note; null if there is none. */
  readonly draft: LetterDraft | null;
  /** All of it in full, one fact per line: for the tooltip and for screen readers. */
  readonly label: string;
  /** The values that solve the row's problem; none for any other row. */
  readonly fixes: Fixes;
  /** Works out the reason for it; null if there is nothing to explain. */
  readonly why: (() => Why) | null;
}

/** Whether two rows read the same, so that one need not be drawn again. */
export function readsTheSame(a: Row, b: Row): boolean {
  return a.icon === b.icon && a.title === b.title && a.sub === b.sub && a.when === b.when
    && a.tone === b.tone && a.draft?.summary === b.draft?.summary && a.label === b.label && a.subject.kind === b.subject.kind
    && a.level === b.level && a.folded === b.folded && sameFixes(a, b);
}

function sameFixes({ fixes: { values: a } }: Row, { fixes: { values: b } }: Row): boolean {
  return a.length === b.length && a.every(({ label }, at) => label === b[at]?.label);
}

/** Where a row is in the tree. */
export interface RowPlace {
  /** 2: in a group; 3: in a row that opens. */
  readonly level: 2 | 3;
  /** Whether the rows in it are hidden; null if it has none. */
  readonly folded: boolean | null;
  /** Whether the group's title already says which application it is about. */
  readonly titled: boolean;
}

/** What the words of a row depend on besides its entry. */
export interface RowContext {
  readonly viewer: Viewer;
  readonly draftOf: DraftOf;
}

/**
 * Turns an entry into a row as it reads right now.
 * @param place whether its group says which application it is about, and where it is in the tree
 */
export function toRow(entry: SidebarEntry, context: RowContext, place: RowPlace): Row {
  const { key, title, note, subject } = entry;
  const fixes = subject.kind === 'problem' ? fixesFor(subject.problem) : NO_FIXES;
  const told = wordsOf(entry, context, place.titled);
  const parts = told.sub === entry.about ? entry.parts : [];
  return { key, title, note, subject, parts, level: place.level, folded: place.folded, fixes, ...told };
}

/** The row that stands for those the bound leaves out of the group. */
export function restRow(group: string, left: number, title = words('sidebar').showMore(left)): Row {
  return {
    key: `rest\n${group}`, title, note: null, subject: { kind: 'rest' }, parts: [], level: 2, folded: null, fixes: NO_FIXES,
    icon: 'chevrons-down', sub: '', when: '', tone: 'plain', draft: null, label: title, why: null,
  };
}

type RowWords = Omit<Row, 'key' | 'title' | 'note' | 'subject' | 'parts' | 'level' | 'folded' | 'fixes'>;

function wordsOf(entry: SidebarEntry, context: RowContext, titled: boolean): RowWords {
  const { subject } = entry;
  switch (subject.kind) {
    case 'follow-up': return followUpWords(entry, subject.item, context, titled);
    case 'several': return severalWords(entry, subject.entries, context.viewer);
    case 'waiting': return waitingWords(entry, subject.interview, context.viewer);
    case 'quiet': return quietWords(entry, subject.interview);
    case 'problem': return problemWords(entry, subject.problem);
    case 'done': return doneLineWords(entry, subject.line);
    case 'closed': return closedWords(entry);
  }
}

function followUpWords(entry: SidebarEntry, item: FollowUp, { viewer, draftOf }: RowContext, titled: boolean): RowWords {
  const draft = draftOf(item);
  const when = whenWords(item, viewer);
  const isLate = item.state === 'overdue';
  const due = words('sidebar').fullDue(fullMoment(item.due, item.zone, viewer));
  return {
    icon: iconOf(item), when, tone: isLate ? 'late' : 'plain', draft,
    sub: subOf(entry, item, titled),
    label: lines(entry.title, entry.about, contactWords(item), isLate ? `${due}, ${when}` : due, draft?.summary ?? null),
    why: () => whyItem(item, viewer, draft),
  };
}

/** Under a heading that names the application, a row gives the channel and the recipient instead. */
function subOf({ about }: SidebarEntry, item: FollowUp, titled: boolean): string {
  if (titled) return contactWords(item) ?? words('sidebar').forYourself;
  return about ?? (item.note === null ? words('sidebar').groups.search : noteName(item.note));
}

/** `By email, to Sam Hill`: the name only if the title does not have it. */
function contactWords({ channel, person, to, action }: FollowUp): string | null {
  const named = to === null || to === person || TITLED_BY_CONTACT.has(action);
  const parts = [channel === null ? null : channelWords(channel), named ? null : words('sidebar').to(to)].filter((part) => part !== null);
  return parts.length === 0 ? null : capitalized(parts.join(', '));
}

const TITLED_BY_CONTACT: ReadonlySet<string> = new Set(
  ['agency-feedback', 'check-in', 'tell-other-offer', 'thank-after-rejection', 'keep-in-touch'],
);

function waitingWords(entry: SidebarEntry, interview: InterviewStatus, viewer: Viewer): RowWords {
  const when = untilWords(interview.waitingUntil, interview.zone, viewer);
  const { waitingUntil, zone } = interview;
  const full = waitingUntil === null ? null : words('sidebar').fullUntil(fullMoment(waitingUntil, zone, viewer));
  return {
    icon: 'hourglass', sub: interview.waitingReason, when, tone: 'plain', draft: null,
    label: lines(words('sidebar').isWaiting(entry.title), capitalized(interview.waitingReason), full),
    why: () => whyWait(interview, viewer),
  };
}

function quietWords(entry: SidebarEntry, interview: InterviewStatus): RowWords {
  return {
    icon: 'moon', sub: interview.waitingReason, when: '', tone: 'plain', draft: null,
    label: lines(words('sidebar').isQuiet(entry.title), capitalized(interview.waitingReason)),
    why: () => whyQuiet(interview),
  };
}

/** Several follow-ups in one row are worded like the most urgent one, which comes first. */
function severalWords(entry: SidebarEntry, entries: readonly SidebarEntry[], viewer: Viewer): RowWords {
  const [first] = entries.flatMap(({ subject }) => (subject.kind === 'follow-up' ? [subject.item] : []));
  const sub = [...new Set(entries.map(nameAmongSeveral))].join(', ');
  return {
    icon: 'mails', sub, when: first === undefined ? '' : whenWords(first, viewer), tone: first?.state === 'overdue' ? 'late' : 'plain',
    draft: null, why: null,
    label: lines(entry.title, sub, first === undefined ? null : words('sidebar').fullDue(fullMoment(first.due, first.zone, viewer))),
  };
}

/** What distinguishes one of several from the others: the person to thank, or the company. */
function nameAmongSeveral({ subject, title }: SidebarEntry): string {
  if (subject.kind !== 'follow-up') return title;
  return subject.item.person ?? subject.item.company ?? title;
}

function problemWords(entry: SidebarEntry, { message }: Problem): RowWords {
  return {
    icon: 'file-warning', sub: message, when: '', tone: 'plain', draft: null,
    label: lines(words('sidebar').isProblem(entry.title), message),
    why: null,
  };
}

function doneLineWords(entry: SidebarEntry, { line }: DoneLine): RowWords {
  const means = line.via === null ? '' : channelWords(line.via);
  const when = line.time === null ? means : clockTime(line.time);
  return {
    icon: line.kind === 'skip' ? 'skip-forward' : 'check', sub: entry.about ?? '', when, tone: 'plain', draft: null,
    label: lines(entry.title, entry.about, line.via === null ? null : capitalized(channelWords(line.via))),
    why: null,
  };
}

function closedWords({ title, about }: SidebarEntry): RowWords {
  return { icon: 'archive', sub: about ?? '', when: '', tone: 'plain', draft: null, label: lines(title, about), why: null };
}

function lines(...facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== '').join('\n');
}
