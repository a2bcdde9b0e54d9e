import { foldKey, PROPERTIES } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import type { Choice, Column, Target } from './columns';

/** Names that Obsidian or the plugin reads: under them text of another kind would be a problem, or taken for what it is not. */
const READ = [
  ...Object.entries(PROPERTIES).flatMap(([name, others]) => [name, ...others]),
  'interviews', 'candidate', 'email', 'phone', 'linkedin', 'alias', 'aliases', 'tag', 'tags', 'cssclass', 'cssclasses', 'publish', 'permalink',
];

/** What a choice is called that is no property. */
const BY_WORD: readonly Target[] = ['own', 'text', 'none'];

/** A longer name is no key to YAML. */
const LONGEST = 100;

/** The property that keeps what a column says under the column's own name, by the column's place among the columns. */
export function ownNames(columns: readonly Column[], choices: readonly Choice[], settings: ReadingSettings): readonly string[] {
  const custom = Object.values(settings.propertyNames).flat();
  const taken = new Set([...READ, ...custom, 'type', settings.typeProperty, ...choices.map(({ target }) => target).filter((target) => !BY_WORD.includes(target))].map(foldKey));
  return columns.map((column) => {
    const wanted = [...column.name].slice(0, LONGEST).join('');
    let name = wanted;
    for (let n = 1; taken.has(foldKey(name)); n += 1) name = `${wanted} (imported${n === 1 ? '' : ` ${n}`})`;
    taken.add(foldKey(name));
    return name;
  });
}
