import { languageNamed } from '../language/language-names';
import { words } from '../language/interface';
import { foldName } from '../note/link';
import type { ReadingSettings } from '../note/settings';
import { saysUnknown } from '../text/nobody';
import { takesSeveral, type Choice, type Target } from './columns';
import { dateIn, daysIn } from './dates';
import {
  FIELD_NAMES, FIELDS, fieldsNamed, namesOf, namesText, normalizeName, statedNamesOf, withoutBrackets, type ImportField, type Kind,
} from './fields';
import { namesRound } from './rounds';
import { cellsOf, type Column, type Table } from './table';

/**
 * What each column most likely is. A column that has a property's own name or a person's name for it
 * goes before one that has another name for it. A column that matches no name is kept under its
 * own name; an empty one is left out.
 */
export function guessChoices(table: Table, settings: ReadingSettings): readonly Choice[] {
  return new Guess(table, settings).choices();
}

class Guess {
  readonly #table: Table;
  readonly #settings: ReadingSettings;
  readonly #cells: readonly (readonly string[])[];
  readonly #targets: Target[];

  constructor(table: Table, settings: ReadingSettings) {
    this.#table = table;
    this.#settings = settings;
    this.#cells = table.columns.map((column) => cellsOf(table, column));
    this.#targets = this.#cells.map((column) => (column.every((cell) => cell === '') ? 'none' : 'own'));
  }

  choices(): readonly Choice[] {
    for (const names of [statedNamesOf, namesOf]) this.#takeBest(names);
    this.#takeFurther();
    this.#leaveOwnAddresses();
    return this.#table.columns.map(({ name }, at) => ({
      target: this.#targets[at] === 'own' && namesText(name) ? 'text' : this.#targets[at] ?? 'none',
      order: this.#settings.dateOrder,
    }));
  }

  /** Gives each property the column with the surest of its names. */
  #takeBest(names: typeof statedNamesOf): void {
    for (const field of FIELD_NAMES.filter((name) => !this.#targets.includes(name))) {
      const isFree = (at: number) => this.#targets[at] === 'own' && canHold(FIELDS[field], this.#cells[at] ?? []);
      const best = bestColumn(this.#table.columns, names(field, this.#settings.propertyNames), isFree);
      if (best !== null) this.#targets[best] = field;
    }
  }

  /** Further dates of interviews are further rounds, and further interviewers stand beside the first. */
  #takeFurther(): void {
    this.#table.columns.forEach(({ name }, at) => {
      if (this.#targets[at] !== 'own') return;
      const fields = fieldsNamed(name.replace(/\d$/, '').trimEnd(), this.#settings.propertyNames);
      const further: readonly Target[] = namesRound(name) ? ['date'] : fields.filter((field) => takesSeveral(field));
      const target = further.find((field) => canHold(FIELDS[field as ImportField], this.#cells[at] ?? []));
      if (target !== undefined) this.#targets[at] = target;
    });
  }

  /** An address that is in every row, whatever the company, is the person's own: nobody's contact. */
  #leaveOwnAddresses(): void {
    const companies = new Set(this.#cells[this.#targets.indexOf('company')]?.map(foldName));
    this.#targets.forEach((target, at) => {
      const cells = this.#cells[at] ?? [];
      const isOfPerson = target !== 'own' && target !== 'text' && target !== 'none' && OF_PEOPLE.includes(FIELDS[target]);
      const isOneAddress = cells[0]?.includes('@') === true && new Set(cells.map(foldName)).size === 1;
      if (isOfPerson && isOneAddress && companies.size > 1) this.#targets[at] = 'own';
    });
  }
}

const OF_PEOPLE: readonly Kind[] = ['email', 'person', 'people'];

/** A column whose name says more than could be kept of it. */
export interface KeptAsText {
  readonly column: Column;
  readonly reason: string;
}

/** The columns that are kept as text though their name is known: what was expected in them. */
export function keptAsText(table: Table, choices: readonly Choice[], { propertyNames }: ReadingSettings): readonly KeptAsText[] {
  return table.columns.flatMap((column, at) => {
    const [field] = fieldsNamed(column.name.replace(/ \d+$/, ''), propertyNames);
    if (choices[at]?.target !== 'own' || field === undefined) return [];
    const other = table.columns[choices.findIndex(({ target }) => target === field)];
    const { reasons, fields } = words('importing');
    if (other !== undefined) return [{ column, reason: reasons.taken(other.name, fields[field]) }];
    const canBe = canHold(FIELDS[field], cellsOf(table, column));
    return [{ column, reason: canBe ? reasonFor(FIELDS[field]) : reasons[MISSING[FIELDS[field]] ?? 'other'] }];
  });
}

function reasonFor(kind: Kind): string {
  const { ownAddress, chosen } = words('importing').reasons;
  return OF_PEOPLE.includes(kind) ? ownAddress : chosen;
}

/** What its cells would have to hold. */
const MISSING: Readonly<Partial<Record<Kind, 'noDates' | 'noAddresses' | 'noLetters'>>> = {
  day: 'noDates', start: 'noDates', email: 'noAddresses', language: 'noLetters',
};

/** The free column with the first of the names, which are in the order of certainty. */
function bestColumn(columns: readonly Column[], names: readonly string[], isFree: (at: number) => boolean): number | null {
  const ranks = new Map(names.map((name, rank) => [normalizeName(name), rank] as const).reverse());
  const ranked = columns
    .map(({ name }, at) => ({ at, rank: ranks.get(normalizeName(name)) ?? ranks.get(normalizeName(withoutBrackets(name))) }))
    .filter(({ at, rank }) => rank !== undefined && isFree(at))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked[0]?.at ?? null;
}

/** A column “Applied” with “yes” in it holds no dates, whatever its name. “TBD” says nothing either way. */
function canHold(kind: Kind, cells: readonly string[]): boolean {
  const filled = cells.slice(0, SAMPLE).filter((cell) => cell !== '' && !saysUnknown(cell));
  if (kind === 'day' || kind === 'start') return filled.length === 0 || filled.some(isDate);
  if (kind === 'language') return filled.length === 0 || filled.some((cell) => languageNamed(cell) !== null);
  return kind !== 'email' || filled.length === 0 || filled.some((cell) => cell.includes('@'));
}

function isDate(cell: string): boolean {
  return daysIn(cell).length > 0 || dateIn(cell, 'day-month') !== null;
}

/** How many cells are looked at to see what a column holds. */
const SAMPLE = 200;
