import type { Instant } from '../../src/domain/dates/zoned';
import { catalogueFor, type Catalogue } from '../../src/domain/letters/catalogue';
import type { LetterContext } from '../../src/domain/letters/context';
import { Correspondence, peopleFor, recipientNamed } from '../../src/domain/letters/correspondence';
import { writeLetter, type WrittenLetter } from '../../src/domain/letters/letter';
import { lettersIn } from '../../src/domain/letters/letters-in-note';
import { mailtoLimit } from '../../src/domain/letters/mail';
import { ignoresNoContact } from '../../src/domain/letters/recipients';
import { Review, type ReviewedLetter } from '../../src/domain/letters/review/review';
import type { LetterTemplate } from '../../src/domain/letters/template';
import type { Person } from '../../src/domain/note/people';
import type { Settings } from '../../src/domain/settings';
import { attempt } from '../../src/domain/text/attempt';
import { UsageError } from './arguments';
import { templatesOf } from './templates';
import type { Vault } from './vault';
import { programWords } from './words';

/** The letter to write. */
export interface LetterOrder {
  /** The note's path in the vault. */
  readonly note: string;
  readonly template: string;
  /** The recipient's name; null for the first recipient. */
  readonly person: string | null;
}

/** A letter, and the remarks about it: first its blanks, then the warnings. */
export interface OrderedLetter extends WrittenLetter {
  readonly remarks: readonly string[];
}

/** Writes the letter that the plugin would insert. Throws a UsageError for an unknown note, template or person. */
export function writeOrdered(order: LetterOrder, vault: Vault, settings: Settings, now: Instant): OrderedLetter {
  const { catalogue: usual, problems } = templatesOf(vault.notes, settings);
  const note = noteWithInterview(order.note, vault);
  const letters = correspondenceAt(vault, settings, now);
  const context = letters.contextBy(templateCalled(order.template, usual), note, order.person);
  if (context === null) throw new Error(`The application of ${note} is missing.`);
  const catalogue = catalogueFor(usual, context);
  const template = templateCalled(order.template, catalogue);
  const person = order.person === null ? letters.firstRecipient(template, context) : personCalled(order.person, template, context);
  const letter = writeLetter(template, context, person);
  return {
    ...letter,
    remarks: [
      ...letter.blanks.map((blank) => programWords().blankLeft(blank)),
      ...warningsFor({ ...letter, context }, letters, catalogue, vault),
      ...problems.map((problem) => `${problem.note}: ${problem.message}`),
    ],
  };
}

function templateCalled(name: string, catalogue: Catalogue): LetterTemplate {
  const template = catalogue.named(name);
  if (template !== null) return template;
  throw new UsageError(programWords().noTemplate(name, catalogue.templates.map((known) => known.name).join(', ')));
}

/** The note's path in the vault. */
function noteWithInterview(path: string, { readings, notes }: Vault): string {
  const wanted = path.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
  const found = [wanted, `${wanted}.md`].find((note) => (readings.get(note)?.interviews.length ?? 0) > 0);
  if (found !== undefined) return found;
  const exists = notes.some((note) => note.path === wanted);
  if (exists) throw new UsageError(programWords().noInterview(path));
  throw new UsageError(programWords().noNote(path));
}

function correspondenceAt({ book, people, notes, readings }: Vault, settings: Settings, now: Instant): Correspondence {
  return new Correspondence({
    now, me: settings,
    interviewsOf: (note) => readings.get(note)?.interviews ?? [],
    applicationOf: ({ application }) => book.applicationAt(application, now),
    items: () => book.agendaAt(now).items,
    propertiesOf: (path) => notes.find((note) => note.path === path)?.properties ?? {},
    personNote: (name, from) => people.find(name, from)?.path ?? null,
  });
}

function personCalled(name: string, template: LetterTemplate, context: LetterContext): Person | null {
  const person = recipientNamed(name, template, context);
  if (person !== null) return template.audience === 'self' ? null : person;
  const names = [...new Set(peopleFor(template, context).map((known) => known.name))];
  throw new UsageError(programWords().notNamed(context.interview.note, name, names));
}

/** What to check before the letter goes out, a sentence each, except its blanks. */
function warningsFor(
  letter: ReviewedLetter, letters: Correspondence, catalogue: Catalogue, { notes }: Vault,
): readonly string[] {
  const { heading: { template }, context: { application, interview } } = letter;
  const lettersInNote = (path: string) => {
    const body = notes.find((note) => note.path === path)?.parts.body ?? '';
    return attempt(() => lettersIn(body.replace(/\r\n?/g, '\n'), catalogue.inAnyLanguage), () => []);
  };
  const review = new Review(catalogue, mailtoLimit(process.platform === 'win32'));
  const findings = review.findings(letter, letters.lettersBeside(letter, lettersInNote));
  return [
    ...(ignoresNoContact(template, application) ? [programWords().noContact(interview.company)] : []),
    ...findings.filter(({ check }) => check !== 'blanks').map(({ message }) => message),
  ];
}
