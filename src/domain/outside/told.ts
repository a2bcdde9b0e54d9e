import { toDay, toTime } from '../dates/day';
import type { NewsField } from '../news/form';
import type { NewsKind } from '../news/news';
import type { NewsValues } from '../news/read-news';
import { CHANNELS, FORMATS } from '../note/channels';
import { shown, type Found } from './follow-up-key';
import { WORDS } from './words';

/** How a value is checked and described. */
interface ToldField {
  /** What saying it chooses in the form; none for the occasion. */
  readonly kind: NewsKind | null;
  readonly value: string;
  readonly about: string;
  readonly fits: (text: string) => boolean;
}

const day = (kind: NewsKind | null, about: string): ToldField => (
  { kind, value: '<YYYY-MM-DD>', about, fits: (text) => toDay(text) !== null }
);
const oneOf = (kind: NewsKind | null, about: string, known: readonly string[]): ToldField => (
  { kind, value: `<${known.join('|')}>`, about, fits: (text) => known.includes(text) }
);
const text = (kind: NewsKind, about: string, value = '<text>'): ToldField => ({ kind, value, about, fits: () => true });

/** What can be told on the command line: the fields of the form. */
export const TOLD_FIELDS = {
  decision_by: day('decision', 'When they decide'),
  contact_by: oneOf('contact', 'How they want to be contacted', [...CHANNELS, 'none']),
  contact_person: text('contact', 'Who to follow up with', '<name>'),
  interviewers: text('people', 'Who else interviewed you, separated by commas', '<names>'),
  round_date: day('round', 'The date of another round'),
  round_time: { kind: 'round', value: '<HH:MM>', about: 'Its time', fits: (given) => toTime(given) !== null },
  round: text('round', 'Its number or name', '<round>'),
  round_format: oneOf('round', 'Its format', FORMATS),
  round_interviewers: text('round', 'Who will interview you, separated by commas', '<names>'),
  offer_deadline: day('offer', 'Until when to answer the offer'),
  feedback: text('rejection', 'Their feedback'),
  follow_up_on: day('again', 'When to contact them again'),
  follow_up_by: oneOf('again', 'How', CHANNELS),
  hold_until: day('hold', 'It is on hold: when to ask again'),
  heard_on: day(null, 'When you heard; today if left out'),
  heard_by: oneOf(null, 'How you heard', CHANNELS),
} as const satisfies Partial<Record<NewsField, ToldField>>;

/** What is told by its name alone. */
export const TOLD_FLAGS = { offer: 'They made an offer', rejection: 'They said no' } as const satisfies Partial<Record<NewsKind, string>>;

/** The form's values of what was told. Nothing that cannot be read is left out without a word. */
export function readTold(given: Readonly<Record<string, string>>): Found<NewsValues> {
  const kinds = new Set<NewsKind>(Object.keys(TOLD_FLAGS).filter((flag) => given[flag] !== undefined) as NewsKind[]);
  const fields = new Map<NewsField, string>();
  for (const [name, field] of Object.entries(TOLD_FIELDS) as [NewsField, ToldField][]) {
    const value = given[name]?.trim();
    if (value === undefined) continue;
    if (value === '' || !field.fits(value)) return { problem: WORDS.wrong(name, shown(value), field.value) };
    if (field.kind !== null) kinds.add(field.kind);
    fields.set(name, value);
  }
  if (kinds.size > 0) return { found: { kinds, fields } };
  const expected = [...Object.keys(TOLD_FLAGS), ...Object.keys(TOLD_FIELDS).filter((name) => !name.startsWith('heard_'))];
  return { problem: WORDS.nothingTold(expected.join(', ')) };
}
