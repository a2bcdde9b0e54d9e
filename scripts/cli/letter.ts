import type { Instant } from '../../src/domain/dates/zoned';
import type { LetterSources } from '../../src/domain/letters/gather';
import { writeLetter, type WrittenLetter } from '../../src/domain/letters/letter';
import { everyone, personNamed, recipientsOf } from '../../src/domain/letters/recipients';
import type { LetterTemplate } from '../../src/domain/letters/template';
import type { Interview } from '../../src/domain/note/interview';
import type { Person } from '../../src/domain/note/people';
import { foldName } from '../../src/domain/note/link';
import { currentInterview } from '../../src/domain/playbook/application';
import { interviewOf } from '../../src/domain/playbook/follow-up';
import type { Settings } from '../../src/domain/settings';
import { UsageError } from './arguments';
import { templatesOf } from './templates';
import type { Vault } from './vault';
import { warningsFor } from './letter-warnings';

/** Which letter is asked for. */
export interface LetterOrder {
  /** The note's path in the vault. */
  readonly note: string;
  readonly template: string;
  /** To whom, by name; null: whoever comes first. */
  readonly person: string | null;
}

/** A letter, and what to say about it: the blanks left in, then the warnings. */
export interface OrderedLetter extends WrittenLetter {
  readonly remarks: readonly string[];
}

/** Writes the letter that the plugin would insert. Throws a UsageError for an unknown note, template or person. */
export function writeOrdered(order: LetterOrder, vault: Vault, settings: Settings, now: Instant): OrderedLetter {
  const { catalogue, problems } = templatesOf(vault.notes, settings);
  const interviews = interviewsIn(order.note, vault);
  const template = catalogue.named(order.template);
  if (template === null) {
    throw new UsageError(`There is no template ${order.template}; expected one of ${catalogue.templates.map(({ name }) => name).join(', ')}.`);
  }
  const sources = sourcesOf(meant(interviews, order, template, vault, now), vault, settings, now);
  const person = addressedTo(order.person, template, sources, vault, now);
  const letter = writeLetter(template, sources, person);
  return {
    ...letter,
    remarks: [
      ...letter.blanks.map((blank) => `Blank left: ${blank}`),
      ...warningsFor(letter, { sources, catalogue, vault }),
      ...problems.map(({ note, message }) => `${note}: ${message}`),
    ],
  };
}

function interviewsIn(path: string, { readings, notes }: Vault): readonly Interview[] {
  const wanted = path.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
  const interviews = readings.get(wanted)?.interviews ?? readings.get(`${wanted}.md`)?.interviews ?? [];
  if (interviews.length > 0) return interviews;
  const exists = notes.some((note) => note.path === wanted);
  throw new UsageError(exists ? `${path} holds no interview that can be read.` : `There is no note ${path} in the vault; expected a path such as Interviews/Acme.md.`);
}

/** Of a note's several interviews: the one for which the letter is due (to that person), else the last with that person, else the one that the note is about now. */
function meant(interviews: readonly Interview[], { person }: LetterOrder, { action }: LetterTemplate, { book }: Vault, now: Instant): Interview {
  const due = book.agendaAt(now).items.filter((item) => item.note === interviews[0]?.note && item.action === action && item.state !== 'later');
  const item = due.find((one) => person === null || (one.person !== null && foldName(one.person) === foldName(person)));
  const withPerson = person === null ? undefined : interviews.findLast(({ interviewers }) => personNamed(person, interviewers) !== null);
  const found = item === undefined ? withPerson ?? currentInterview(interviews, now) : interviewOf(interviews, item);
  if (found === null) throw new Error('There is no interview to write about.');
  return found;
}

function sourcesOf(interview: Interview, { book, people, notes }: Vault, settings: Settings, now: Instant): LetterSources {
  const found = book.applicationAt(interview.application, now);
  if (found === null) throw new Error(`The application of ${interview.note} is missing.`);
  const propertiesAt = (path: string | undefined) => notes.find((note) => note.path === path)?.properties ?? {};
  return {
    interview, ...found, me: settings, now,
    properties: propertiesAt(interview.note),
    propertiesOf: ({ name }) => propertiesAt(people.find(name, interview.note)?.path),
  };
}

/** By name anybody whom the application names; else the first who is due this letter, else the first whom it can go to. */
function addressedTo(name: string | null, template: LetterTemplate, sources: LetterSources, { book }: Vault, now: Instant): Person | null {
  const people = recipientsOf(template, sources);
  if (name !== null) {
    const known = [...people, ...everyone(sources)];
    const named = personNamed(name, known);
    if (named === null) {
      const names = [...new Set(known.map((person) => person.name))].join(', ') || 'nobody';
      throw new UsageError(`${sources.interview.note} names no ${name}; it names ${names}.`);
    }
    return template.audience === 'self' ? null : named;
  }
  const due = book.agendaAt(now).items.filter(({ note, entry, action, state }) =>
    note === sources.interview.note && entry?.index === sources.interview.entry?.index && action === template.action && state !== 'later');
  return people.find((person) => due.some((item) => item.person === person.name)) ?? people[0] ?? null;
}
