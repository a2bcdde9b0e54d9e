import { noteName } from '../note/person-note';
import type { DraftLetter, DraftOf } from './draft-letter';
import type { Entry } from './entries';
import { capitalized } from './letter-case';
import type { DoneLine } from './done-today';
import type { Problem } from '../note/problem';
import type { FollowUp, Outlook } from '../playbook/follow-up';
import type { Row } from './rows';
import { channelWords, iconOf } from './titles';
import { fullMoment, untilWords, whenWords, type Reader } from './when';
import { whyItem, whyWait } from './why';

type Words = Pick<Row, 'icon' | 'sub' | 'when' | 'tone' | 'draft' | 'label' | 'why'>;

/** What words are put with: when they are read, and what is known of letters. */
export interface Wardrobe {
  readonly reader: Reader;
  readonly draftOf: DraftOf;
}

/** Puts an entry into words, as they are right now. `titled`: its group already says what it is about. */
export function dress(entry: Entry, wardrobe: Wardrobe, titled: boolean): Row {
  const { key, title, note, subject } = entry;
  return { key, title, note, subject, ...wordsOf(entry, wardrobe, titled) };
}

function wordsOf(entry: Entry, { reader, draftOf }: Wardrobe, titled: boolean): Words {
  const { subject } = entry;
  switch (subject.kind) {
    case 'follow-up': return followUpWords(entry, subject.item, { reader, draft: draftOf(subject.item), titled });
    case 'waiting': return waitingWords(entry, subject.outlook, reader);
    case 'problem': return problemWords(entry, subject.problem);
    case 'done': return doneLineWords(entry, subject.line);
  }
}

function followUpWords(
  entry: Entry, item: FollowUp, { reader, draft, titled }: { readonly reader: Reader; readonly draft: DraftLetter | null; readonly titled: boolean },
): Words {
  const when = whenWords(item, reader);
  const due = `Due ${fullMoment(item.due, item.zone, reader)}`;
  return {
    icon: iconOf(item), when, tone: item.state === 'overdue' ? 'late' : 'plain', draft,
    sub: subOf(entry, item, titled),
    label: lines(entry.title, entry.about, contactWords(item), item.state === 'overdue' ? `${due}, ${when}` : due, draft?.summary ?? null),
    why: () => whyItem(item, reader, draft),
  };
}

/** Below its company's heading a row says how and to whom instead. */
function subOf({ about }: Entry, item: FollowUp, titled: boolean): string {
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

function waitingWords(entry: Entry, outlook: Outlook, reader: Reader): Words {
  const when = untilWords(outlook.waitingUntil, outlook.zone, reader);
  const full = outlook.waitingUntil === null ? null : `Until ${fullMoment(outlook.waitingUntil, outlook.zone, reader)}`;
  return {
    icon: 'hourglass', sub: outlook.hold, when, tone: 'plain', draft: null,
    label: lines(`${entry.title}: waiting`, capitalized(outlook.hold), full),
    why: () => whyWait(outlook, reader),
  };
}

function problemWords(entry: Entry, { message }: Problem): Words {
  return {
    icon: 'file-warning', sub: message, when: '', tone: 'plain', draft: null,
    label: lines(`${entry.title}: problem`, message),
    why: null,
  };
}

function doneLineWords(entry: Entry, { line }: DoneLine): Words {
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
