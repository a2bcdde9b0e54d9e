import { isOfNoteAlone } from '../note/application-key';
import { noteName } from '../note/person-note';
import type { PropertyName } from '../note/properties';
import type { Status } from '../note/status';
import { newsLines } from './journal-words';
import type { NewAddress, News, FurtherRound } from './news';
import type { NewsSubject } from './subject';

/** A change to one note. */
export type NewsChange =
  | { readonly kind: 'set'; readonly property: PropertyName; readonly value: string }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'address'; readonly address: NewAddress }
  | { readonly kind: 'interviewer'; readonly written: string }
  | { readonly kind: 'line'; readonly line: string }
  /** A further item of the note's list of interviews. */
  | { readonly kind: 'listed'; readonly round: FurtherRound };

export interface NoteChanges {
  readonly note: string;
  /** Which of the note's interviews the changes are about, from 0; null if the note is the interview. */
  readonly index: number | null;
  readonly changes: readonly NewsChange[];
}

/** What the news writes: changes to one or two notes, and possibly a new note. */
export interface NewsPlan {
  readonly notes: readonly NoteChanges[];
  /** A round that gets a note of its own. */
  readonly newNote: { readonly round: FurtherRound; readonly like: string; readonly application: string | null } | null;
}

/**
 * Plans what the news writes.
 * @param lines further journal lines
 * @param listsRounds whether the note has a list to which a further round is added
 */
export function planNews(news: News, subject: NewsSubject, listsRounds: boolean, lines: readonly string[]): NewsPlan {
  const { interview, last } = subject;
  const inList = listsRounds && news.round !== null;
  const apart = news.round === null || inList ? null : news.round;
  const tie = apart === null ? null : missingTie(subject);
  const main: NewsChange[] = [
    ...said(news),
    ...(tie === null ? [] : [{ kind: 'set', property: 'application', value: tie } as const]),
    ...(inList && news.round !== null ? [{ kind: 'listed', round: news.round } as const] : []),
    ...[...newsLines(news, subject), ...lines].map((line) => ({ kind: 'line', line } as const)),
  ];
  const outcome = outcomeOf(news, subject);
  const notes = last.note === interview.note
    ? [{ note: interview.note, index: interview.entry?.index ?? null, changes: [...outcome, ...main] }]
    : [changesOf(last, outcome), changesOf(interview, main)];
  return {
    notes: notes.filter(({ changes }) => changes.length > 0),
    newNote: apart === null ? null : { round: apart, like: interview.note, application: tie },
  };
}

function changesOf({ note, entry }: NewsSubject['interview'], changes: readonly NewsChange[]): NoteChanges {
  return { note, index: entry?.index ?? null, changes };
}

function said({ decisionBy, contactBy, contactPerson, again, addresses, interviewers }: News): readonly NewsChange[] {
  const values = { decision_by: decisionBy, contact_by: contactBy, contact_person: contactPerson, follow_up_on: again };
  return [
    ...sets(values),
    ...addresses.map((address) => ({ kind: 'address', address } as const)),
    ...interviewers.map((written) => ({ kind: 'interviewer', written } as const)),
  ];
}

/** A status that the note already has keeps its day. */
function outcomeOf({ offer, rejection, on }: News, { last }: NewsSubject): readonly NewsChange[] {
  const status = outcomeStatus(offer, rejection);
  const isKnown = last.status === status && last.statusDate !== null;
  return [
    ...(status === null || isKnown ? [] : [{ kind: 'status', status } as const]),
    ...sets({
      status_date: status === null || isKnown ? null : on,
      offer_deadline: offer?.deadline ?? null,
      feedback: rejection?.feedback ?? null,
    }),
  ];
}

function outcomeStatus(offer: News['offer'], rejection: News['rejection']): Status | null {
  if (offer?.isNew === true) return 'offer';
  return rejection?.isNew === true ? 'rejected' : null;
}

function sets(values: Readonly<Partial<Record<PropertyName, string | null>>>): readonly NewsChange[] {
  return (Object.entries(values) as [PropertyName, string | null][])
    .flatMap(([property, value]) => (value === null ? [] : [{ kind: 'set', property, value } as const]));
}

/** What ties a round of its own to this one, if neither an application nor company and role do. */
function missingTie({ interview }: NewsSubject): string | null {
  return isOfNoteAlone(interview.application) ? noteName(interview.note) : null;
}
