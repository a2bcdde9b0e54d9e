import { words } from '../language/interface';
import { APPLICATION_TYPES } from '../note/identify';
import { foldName, shownText } from '../note/link';
import { propertyNamed, propertyNamesForWriting, type Mapping, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';

/** The type of the view that lists follow-ups in a base. */
export const BASE_VIEW = 'interview-follow-ups';

const COLUMNS: readonly PropertyName[] = ['company', 'role', 'status', 'date', 'decision_by', 'interviewers'];

/**
 * The text of a base with the vault’s interview notes: their follow-ups, and a table of them.
 * @param notes the raw properties of the interview notes, whose names the base takes over
 */
export function applicationsBase(notes: readonly Mapping[], settings: ReadingSettings): string {
  const columns = ['file.name', ...COLUMNS.map((name) => `note.${nameInUse(name, notes, settings)}`)];
  return [
    'filters:', '  or:', ...filtersFor(notes, settings).map((filter) => `    - ${quoted(filter)}`),
    'views:',
    `  - type: ${BASE_VIEW}`, `    name: ${words('lists').viewName}`,
    '  - type: table', `    name: ${words('lists').tableName}`, '    order:', ...columns.map((column) => `      - ${quoted(column)}`),
    '',
  ].join('\n');
}

/** The filters of a base for the notes that count as interviews. */
function filtersFor(notes: readonly Mapping[], settings: ReadingSettings): readonly string[] {
  const { typeProperty, typeValue, tag, folder } = settings;
  const types = typesInUse(notes, settings);
  const asked = types.length === 0 && typeValue !== '' ? [typeValue] : types;
  return [
    ...asked.map((type) => `list(${reference(typeProperty)}).contains(${JSON.stringify(type)})`),
    ...tag === '' ? [] : [`file.hasTag(${JSON.stringify(tag.replace(/^#/, ''))})`],
    ...folder === '' ? [] : [`file.inFolder(${JSON.stringify(folder)})`],
    ...notes.some((note) => keyOf('interviews', note, settings) !== null)
      ? [`!${reference(nameInUse('interviews', notes, settings))}.isEmpty()`] : [],
  ];
}

/** The values by which notes count, in the notes’ own spelling. */
function typesInUse(notes: readonly Mapping[], { typeProperty, typeValue }: ReadingSettings): readonly string[] {
  const marks = new Set([foldName(typeValue), ...APPLICATION_TYPES]);
  const values = notes.flatMap((note) => note[typeProperty] ?? []).filter((value) => typeof value === 'string');
  return [...new Set(values)].filter((value) => marks.has(foldName(shownText(value))));
}

/** The most frequent name that the notes have for a property; if they have none, the name that new notes get. */
function nameInUse(name: PropertyName, notes: readonly Mapping[], settings: ReadingSettings): string {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const key = keyOf(name, note, settings);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? propertyNamesForWriting(name, settings.propertyNames).canonical;
}

function keyOf(name: PropertyName, note: Mapping, { propertyNames }: ReadingSettings): string | null {
  return Object.keys(note).find((key) => propertyNamed(key, propertyNames) === name) ?? null;
}

function reference(property: string): string {
  return /^[a-z_]\w*$/i.test(property) ? property : `note[${JSON.stringify(property)}]`;
}

/** In single quotation marks: within them, YAML gives a meaning to nothing else. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, '\'\'')}'`;
}
