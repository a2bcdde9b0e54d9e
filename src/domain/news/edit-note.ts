import { words } from '../language/interface';
import { readPeople } from '../note/people';
import {
  builtInNames, foldKey, Properties, propertyNames, propertyNamesForWriting, type Mapping, type PropertyName,
} from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { parseStatus, type Status } from '../note/status';
import { isMapping } from '../text/is-mapping';
import { inTurn, UNCHANGED, type Edit, type PropertyWriter } from '../writing';
import type { NewAddress, FurtherRound } from './news';
import { roundLine } from './next-round';
import { personIn, addAddress } from './people-text';
import type { NewsChange, NoteChanges } from './plan';

/** What an edit needs. */
export interface EditDeps {
  readonly writer: Pick<PropertyWriter, 'read' | 'set' | 'append' | 'replace' | 'replaceWithin'>;
  readonly settings: ReadingSettings;
}

/** Makes all of the changes to the note's text, or none: a refusal names the property and says what to do. */
export function editNote(text: string, { changes, index }: Omit<NoteChanges, 'note'>, deps: EditDeps): Edit {
  return inTurn(text, changes.map((change) => (note) => new NoteEdit(note, index, deps).make(change)));
}

/** Whether the note has a list of interviews, to which a line can be added. */
export function listsInterviews(text: string, { writer, settings }: EditDeps): boolean {
  return Array.isArray(writer.read(text, propertyNames('interviews', settings.propertyNames)));
}

class NoteEdit {
  readonly #text: string;
  readonly #index: number | null;
  readonly #deps: EditDeps;

  constructor(text: string, index: number | null, deps: EditDeps) {
    this.#text = text;
    this.#index = index;
    this.#deps = deps;
  }

  make(change: NewsChange): Edit {
    switch (change.kind) {
      case 'set': return this.#set(change.property, change.value);
      case 'status': return this.#setStatus(change.status);
      case 'address': return this.#address(change.address);
      case 'interviewer': return this.#addInterviewer(change.written);
      case 'line': return this.#deps.writer.append(this.#text, this.#key('follow_ups'), change.line);
      case 'listed': return this.#list(change.round);
    }
  }

  #key(name: PropertyName) {
    return propertyNamesForWriting(name, this.#deps.settings.propertyNames);
  }

  #set(name: PropertyName, value: string): Edit {
    if (this.#isStated(name)) return byHand(this.#index, `${name}: ${value}`);
    return this.#deps.writer.set(this.#text, this.#key(name), value);
  }

  /** A note that already states the status in other words keeps them. */
  #setStatus(status: Status): Edit {
    const stated = parseStatus(this.#deps.writer.read(this.#text, this.#key('status')), this.#deps.settings.statusWords);
    return 'value' in stated && stated.value === status ? UNCHANGED : this.#set('status', status);
  }

  #addInterviewer(written: string): Edit {
    const { writer } = this.#deps;
    if (this.#index === null) return writer.append(this.#text, this.#key('interviewers'), written);
    const item = this.#item;
    if (typeof item !== 'string') return byHand(this.#index, `interviewers: ${written}`);
    if (personIn(written, namesIn(item)) !== null) return UNCHANGED;
    const part = /^\[\[|<[^<>\s]+@/.test(written) ? written : `[[${written}]]`;
    return writer.replace(this.#text, this.#key('interviews'), item, `${item.trimEnd()} | ${part}`);
  }

  /** Puts the address after the name, in whichever list of people has the name. */
  #address(address: NewAddress): Edit {
    const [name = ''] = address.names;
    if (isMapping(this.#item)) return this.#addressWithin(address, this.#item) ?? byHand(this.#index, `${name} <${address.address}>`);
    const [key, item] = this.#lineNaming(address.names) ?? [];
    const written = item === undefined ? null : addAddress(item, address);
    if (key === undefined || item === undefined || written === null) {
      return refuse(words('news').refused.unnamed(name, address.address));
    }
    return this.#deps.writer.replace(this.#text, this.#key(key), item, written);
  }

  /** The same in a listed interview that is a mapping; null if it does not name the person as a text. */
  #addressWithin(address: NewAddress, item: Mapping): Edit | null {
    const { writer, settings } = this.#deps;
    const names = [...builtInNames('interviewers'), ...(settings.propertyNames.interviewers ?? [])].map(foldKey);
    const name = Object.keys(item).find((key) => names.includes(foldKey(key)));
    const value = name === undefined ? null : item[name];
    const text = textsIn(value).find((one) => personIn(one, address.names) !== null);
    const written = text === undefined ? null : addAddress(text, address);
    if (name === undefined || text === undefined || written === null) return null;
    if (written === text) return UNCHANGED;
    const changed = Array.isArray(value) ? value.map((one: unknown) => (one === text ? written : one)) : written;
    const items = writer.read(this.#text, this.#key('interviews')) as readonly unknown[];
    const expected = items.map((one, at) => (at === this.#index ? { ...item, [name]: changed } : one));
    return writer.replaceWithin(this.#text, this.#key('interviews'), this.#index ?? 0, [text, written], expected);
  }

  #lineNaming(names: readonly string[]): readonly [PropertyName, string] | null {
    const item = this.#item;
    if (typeof item === 'string' && item.split('|').some((part) => personIn(part, names) !== null)) return ['interviews', item];
    const value = this.#deps.writer.read(this.#text, this.#key('interviewers'));
    const found = textsIn(value).find((one) => personIn(one, names) !== null);
    return found === undefined ? null : ['interviewers', found];
  }

  #list(round: FurtherRound): Edit {
    const line = roundLine(round, this.#deps.settings);
    if (line === null) return refuse(words('news').refused.unwritable);
    return this.#deps.writer.append(this.#text, this.#key('interviews'), line);
  }

  /** The item of the note's list that is the interview. */
  get #item(): unknown {
    const items = this.#deps.writer.read(this.#text, this.#key('interviews'));
    return this.#index !== null && Array.isArray(items) ? items[this.#index] as unknown : null;
  }

  /** Whether the listed interview states the property itself, which hides the note's own value. */
  #isStated(name: PropertyName): boolean {
    const item = this.#item;
    return isMapping(item) && Properties.of(item, this.#deps.settings).raw(name) !== null;
  }
}

function textsIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((one) => typeof one === 'string');
}

/** The people of a line of the list. */
function namesIn(line: string): readonly string[] {
  return line.split('|').slice(1).flatMap((part) => readPeople([part.trim()], () => null).people.map(({ name }) => name));
}

function byHand(index: number | null, line: string): Edit {
  return refuse(words('news').refused.byHand((index ?? 0) + 1, line));
}

function refuse(reason: string): Edit {
  return { kind: 'refused', reason };
}
