import { toDay, toTime } from '../dates/day';
import { words } from '../language/interface';
import type { NewsField } from '../news/form';
import type { NewsKind } from '../news/news';
import type { NewsValues } from '../news/read-news';
import { CHANNELS, FORMATS } from '../note/channels';
import { shown, type Found } from './follow-up-key';

/** How a value is checked and described. */
interface ToldField {
  /** The kind of news that the field belongs to; null for the occasion. */
  readonly kind: NewsKind | null;
  readonly value: string;
  readonly fits: (text: string) => boolean;
}

const day = (kind: NewsKind | null): ToldField => (
  { kind, value: '<YYYY-MM-DD>', fits: (text) => toDay(text) !== null }
);
const oneOf = (kind: NewsKind | null, known: readonly string[]): ToldField => (
  { kind, value: `<${known.join('|')}>`, fits: (text) => known.includes(text) }
);
const text = (kind: NewsKind, value = '<text>'): ToldField => ({ kind, value, fits: () => true });

/** What can be told on the command line: the fields of the form. */
export const TOLD_FIELDS = {
  decision_by: day('decision'),
  contact_by: oneOf('contact', [...CHANNELS, 'none']),
  contact_person: text('contact', '<name>'),
  interviewers: text('people', '<names>'),
  round_date: day('round'),
  round_time: { kind: 'round', value: '<HH:MM>', fits: (given) => toTime(given) !== null },
  round: text('round', '<round>'),
  round_format: oneOf('round', FORMATS),
  round_interviewers: text('round', '<names>'),
  offer_deadline: day('offer'),
  feedback: text('rejection'),
  follow_up_on: day('again'),
  follow_up_by: oneOf('again', CHANNELS),
  hold_until: day('hold'),
  heard_on: day(null),
  heard_by: oneOf(null, CHANNELS),
} as const satisfies Partial<Record<NewsField, ToldField>>;

/** News that needs no value. */
export const TOLD_FLAGS = ['offer', 'rejection'] as const satisfies readonly NewsKind[];

/** The form's values for what was told. Anything that cannot be read is a problem, and nothing is dropped silently. */
export function readTold(given: Readonly<Record<string, string>>): Found<NewsValues> {
  const kinds = new Set<NewsKind>(TOLD_FLAGS.filter((flag) => given[flag] !== undefined));
  const fields = new Map<NewsField, string>();
  for (const [name, field] of Object.entries(TOLD_FIELDS) as [NewsField, ToldField][]) {
    const value = given[name]?.trim();
    if (value === undefined) continue;
    if (value === '' || !field.fits(value)) return { problem: words('outside').wrong(name, shown(value), field.value) };
    if (field.kind !== null) kinds.add(field.kind);
    fields.set(name, value);
  }
  if (kinds.size > 0) return { found: { kinds, fields } };
  const expected = [...TOLD_FLAGS, ...Object.keys(TOLD_FIELDS).filter((name) => !name.startsWith('heard_'))];
  return { problem: words('outside').nothingTold(expected.join(', ')) };
}
