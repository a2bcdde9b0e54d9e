import { noteName } from '../note/person-note';
import type { DraftLetter, DraftOf } from './draft-letter';
import type { SidebarEntry } from './entries';
import { capitalized } from './letter-case';
import type { DoneLine } from './done-today';
import type { Problem } from '../note/problem';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import type { Row } from './rows';
import { channelWords, iconOf } from './titles';
import { fullMoment, untilWords, whenWords, type Viewer } from './when';
import { whyItem, whyWait } from './why';

type Words = Pick<Row, 'icon' | 'sub' | 'when' | 'tone' | 'draft' | 'label' | 'why'>;

/** What words are put with: when they are read, and what is known of letters. */
export interface RowContext {
  readonly viewer: Viewer;
  readonly draftOf: DraftOf;
}

/** Puts an entry into words, as they are right now. `titled`: its group already says what it is about. */
export function toRow(entry: SidebarEntry, wardrobe: RowContext, titled: boolean): Row {
  const { key, title, note, subject } = entry;
  return { key, title, note, subject, ...wordsOf(entry, wardrobe, titled) };
}

function wordsOf(entry: SidebarEntry, { viewer, draftOf }: RowContext, titled: boolean): Words {
  const { subject } = entry;
  switch (subject.kind) {
    case 'follow-up': return followUpWords(entry, subject.item, { viewer, draft: draftOf(subject.item), titled });
    case 'waiting': return waitingWords(entry, subject.interview, viewer);
    case 'problem': return problemWords(entry, subject.problem);
    case 'done': return doneLineWords(entry, subject.line);
  }
}

function followUpWords(
  entry: SidebarEntry, item: FollowUp, { viewer, draft, titled }: { readonly viewer: Viewer; readonly draft: DraftLetter | null; readonly titled: boolean },
): Words {
  const when = whenWords(item, viewer);
  const due = `Due ${fullMoment(item.due, item.zone, viewer)}`;
  return {
    icon: iconOf(item), when, tone: item.state === 'overdue' ? 'late' : 'plain', draft,
    sub: subOf(entry, item, titled),
    label: lines(entry.title, entry.about, contactWords(item), item.state === 'overdue' ? `${due}, ${when}` : due, draft?.summary ?? null),
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
