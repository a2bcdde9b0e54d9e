import { noteName } from '../note/person-note';
import type { Grouping } from './choices';
import type { Entry } from './entries';

/** Entries that stand together, before it is known which of them are seen. */
export interface Bundle {
  /** Stable as long as it gathers the same kind of thing. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Whether it is folded until somebody opens it. */
  readonly foldedAtFirst: boolean;
  /** Whether the title says what its entries are about. */
  readonly titled: boolean;
}

/** Every entry in just one bundle; a bundle without entries is left out. */
export function bundle(entries: readonly Entry[], grouping: Grouping): readonly Bundle[] {
  const byPlace = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = grouping === 'time' ? placeInTime(entry) : placeByApplication(entry);
    const found = byPlace.get(key);
    if (found === undefined) byPlace.set(key, [entry]);
    else found.push(entry);
  }
  const applications = [...byPlace].filter(([key]) => !isPlace(key)).sort(byUrgency).map(([key, own]) => applicationBundle(key, own));
  return [...applications, ...PLACES.flatMap((place) => placeBundle(place, byPlace.get(place)))];
}

const PLACES = ['overdue', 'today', 'open', 'later', 'waiting', 'search', 'problems', 'done'] as const;
type Place = (typeof PLACES)[number];

/** The groups' titles. */
export const PLACE_TITLES: Readonly<Record<Place, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  open: 'Can be done now',
  later: 'Later',
  waiting: 'Waiting',
  search: 'Your job search',
  problems: 'Notes with problems',
  done: 'Done today',
};

const FOLDED_AT_FIRST: ReadonlySet<Place> = new Set<Place>(['later', 'problems', 'done']);

function isPlace(key: string): key is Place {
  return Object.hasOwn(PLACE_TITLES, key);
}

function placeInTime({ subject }: Entry): Place {
  if (subject.kind === 'follow-up') return subject.item.state;
  return subject.kind === 'problem' ? 'problems' : subject.kind;
}

function placeByApplication(entry: Entry): string {
  const { subject, application } = entry;
  if (subject.kind === 'problem' || subject.kind === 'done') return placeInTime(entry);
  return application === null ? 'search' : `application\n${application}`;
}

function placeBundle(place: Place, entries: readonly Entry[] | undefined): Bundle[] {
  if (entries === undefined) return [];
  return [{ key: place, title: PLACE_TITLES[place], entries, foldedAtFirst: FOLDED_AT_FIRST.has(place), titled: place === 'search' }];
}

/** An application with nothing but things for later is folded at first. */
function applicationBundle(key: string, entries: readonly Entry[]): Bundle {
  const named = entries.find((entry) => entry.about !== null);
  const title = named?.about ?? noteName(entries[0]?.note ?? '');
  return { key, title, entries, foldedAtFirst: entries.every((entry) => rankOf(entry) === RANKS.indexOf('later')), titled: true };
}

const RANKS: readonly Place[] = ['overdue', 'today', 'open', 'later', 'waiting'];

function rankOf(entry: Entry): number {
  return RANKS.indexOf(placeInTime(entry));
}

/** Applications stand by the most urgent thing in them; then by its deadline, in which order entries come. */
function byUrgency([, a]: readonly [string, readonly Entry[]], [, b]: readonly [string, readonly Entry[]]): number {
  return urgency(a) - urgency(b);
}

function urgency(entries: readonly Entry[]): number {
  return Math.min(...entries.map(rankOf));
}
