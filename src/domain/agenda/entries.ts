import type { Problem } from '../note/problem';
import type { Agenda, EntryMark, FollowUp, Outlook } from '../playbook/follow-up';
import { RULES } from '../playbook/rules';
import { aboutWords, applicationOf, noteName, type FactsOf } from './about';
import type { DoneLine } from './done-today';
import { doneWords, titleOf } from './titles';
import { onePerApplication } from './waiting';

/** What a row is about, for whoever acts on it. */
type Subject =
  | { readonly kind: 'follow-up'; readonly item: FollowUp }
  | { readonly kind: 'waiting'; readonly outlook: Outlook }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly line: DoneLine };

/** A thing to show, before its words about time are put: that is done for what is seen alone. */
export interface Entry {
  /** Stable while it is about the same thing, and no other entry's. */
  readonly key: string;
  readonly subject: Subject;
  readonly title: string;
  /** `Acme · Backend engineer (via Hays)`; null where the note says none of it. */
  readonly about: string | null;
  /** The note that opens; null where there is none. */
  readonly note: string | null;
  /** What it belongs to when grouped by application; null for what belongs to none. */
  readonly application: string | null;
  /** The texts that a filter looks at. */
  readonly texts: readonly (string | null)[];
}

/** Everything that there is to show. */
export function makeEntries(
  agenda: Agenda, problems: readonly Problem[], done: readonly DoneLine[], factsOf: FactsOf,
): readonly Entry[] {
  return withOwnKeys([
    ...agenda.items.map((item) => followUpEntry(item, factsOf)),
    ...onePerApplication(agenda.interviews, factsOf).map((outlook) => waitingEntry(outlook, factsOf)),
    ...problems.map(problemEntry),
    ...done.map((line) => doneEntry(line, factsOf)),
  ]);
}

function followUpEntry(item: FollowUp, factsOf: FactsOf): Entry {
  const { note, action, company, role, person, to } = item;
  const facts = note === null ? null : factsOf(note);
  const title = titleOf(item);
  return {
    key: item.id, subject: { kind: 'follow-up', item }, title, note,
    about: withRound(aboutWords(company, role, facts), item.entry),
    application: note === null ? null : applicationOf({ note, company, role }, facts),
    texts: [title, company, role, person, to, action, RULES[action].label, facts?.agency ?? null, nameIn(note)],
  };
}

/** Of a note's several interviews, which one: `Acme · Backend engineer · Screening`. */
function withRound(about: string | null, entry: EntryMark | null): string | null {
  const isNamed = entry !== null && entry.round !== null;
  return isNamed ? [about, entry.label].filter((part) => part !== null).join(' · ') : about;
}

function waitingEntry(outlook: Outlook, factsOf: FactsOf): Entry {
  const { note, company, role, hold } = outlook;
  const facts = factsOf(note);
  const about = aboutWords(company, role, facts);
  return {
    key: `waiting\n${note}`, subject: { kind: 'waiting', outlook }, title: about ?? noteName(note), about, note,
    application: applicationOf(outlook, facts),
    texts: [company, role, hold, facts?.agency ?? null, nameIn(note)],
  };
}

function problemEntry(problem: Problem): Entry {
  const { note, property, message } = problem;
  return {
    key: ['problem', note, property ?? '', message].join('\n'), subject: { kind: 'problem', problem },
    title: noteName(note), about: null, note, application: null, texts: [nameIn(note), property, message],
  };
}

function doneEntry(done: DoneLine, factsOf: FactsOf): Entry {
  const { note, company, role, line } = done;
  const facts = factsOf(note);
  const title = doneTitle(done);
  return {
    key: ['done', note, line.kind, line.action, line.person ?? '', line.time ?? ''].join('\n'),
    subject: { kind: 'done', line: done }, title, about: aboutWords(company, role, facts), note, application: null,
    texts: [title, company, role, line.person, line.action, facts?.agency ?? null, nameIn(note)],
  };
}

function doneTitle({ line }: DoneLine): string {
  const words = line.kind === 'skip' ? `Skipped “${RULES[line.action].label}”` : doneWords(line.action);
  return line.person === null ? words : `${words}: ${line.person}`;
}

function nameIn(note: string | null): string | null {
  return note === null ? null : noteName(note);
}

/** Rounds that share a note can share an id; each entry needs a key of its own. */
function withOwnKeys(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const nth = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, nth);
    return nth === 1 ? entry : { ...entry, key: `${entry.key}\n#${nth}` };
  });
}
