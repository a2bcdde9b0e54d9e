import { words } from '../language/interface';
import { foldCamelCase, foldKey, PROPERTIES } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import type { Choice, Target } from './columns';
import { fieldsNamed } from './fields';
import { namesRound } from './rounds';
import type { Column } from './table';

/** Names that Obsidian or the plugin reads: text of another kind would be a problem under them, or misread. */
const READ = once(() => [
  ...Object.entries(PROPERTIES).flatMap(([name, others]) => [name, ...others]),
  'candidate', 'email', 'phone', 'linkedin', 'alias', 'aliases', 'tag', 'tags', 'cssclass', 'cssclasses', 'publish', 'permalink',
]);

/** What a choice is called that is not a property. */
const BY_WORD: readonly Target[] = ['own', 'text', 'none'];

/** A longer name is not a key to YAML. */
const MAX_LENGTH = 100;

/** The property that keeps what a column says under the column's own name, by the column's place among the columns. */
export function ownNames(columns: readonly Column[], choices: readonly Choice[], settings: ReadingSettings): readonly string[] {
  const custom = Object.values(settings.propertyNames).flat();
  const chosen = choices.map(({ target }) => target).filter((target) => !BY_WORD.includes(target));
  const taken = new Set([...READ(), ...custom, 'type', settings.typeProperty, ...chosen].map(foldKey));
  return columns.map((column) => {
    const wanted = [...column.name].slice(0, MAX_LENGTH).join('');
    let name = wanted;
    for (let n = 1; isTaken(name, taken) || (n === 1 && isRead(name, settings)); n += 1) {
      name = words('importing').imported(wanted, n);
    }
    taken.add(foldKey(name));
    return name;
  });
}

/** A name that a table or a note can give to a property, or to a round of interviews; a number can stand behind it. */
function isRead(name: string, { propertyNames }: ReadingSettings): boolean {
  const stem = trimEndOf(name.replace(/\d{1,3}$/, ''), /[\s_-]/);
  return fieldsNamed(stem, propertyNames).length > 0 || namesRound(name);
}

function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  return taken.has(foldKey(name)) || taken.has(foldCamelCase(name));
}
