import { Notice, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import type { LetterName } from '../domain/letters/built-in';
import { catalogueFor } from '../domain/letters/catalogue';
import type { LetterContext } from '../domain/letters/context';
import { recipientName, recipientNamed, type Correspondence } from '../domain/letters/correspondence';
import { headingFor, writeLetter } from '../domain/letters/letter';
import { findLetter, lettersIn } from '../domain/letters/letters-in-note';
import { withEndMarker } from '../domain/letters/place';
import { ignoresNoContact, recipientsOf } from '../domain/letters/recipients';
import type { LetterTemplate } from '../domain/letters/template';
import type { Person } from '../domain/note/people';
import type { FollowUp } from '../domain/playbook/follow-up';
import { choose } from '../ui/choose';
import type { Clock } from '../vault/clock';
import { currentText } from '../vault/note-text';
import type { TemplateFolder } from '../vault/template-folder';
import { chooseLetter } from './letter-choice';
import { confirmContact } from './letter-consent';
import { correspondenceNow, withPhoneAsWritten, type LetterDataDeps } from './letter-data';
import { insertLetters, openForEditing, selectRange } from './letter-editor';
import { existingFor } from './outgoing-letter';

export interface LetterInserterDeps extends LetterDataDeps {
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly templates: Pick<TemplateFolder, 'read' | 'catalogue'>;
}

/** One letter to one or several people, each of whom gets a copy. Null is a letter to nobody by name. */
interface Order {
  readonly template: LetterTemplate;
  readonly context: LetterContext;
  readonly people: readonly (Person | null)[];
}

/** Writes letters into interview notes. Nothing is ever sent. */
export class LetterInserter {
  readonly #deps: LetterInserterDeps;

  constructor(deps: LetterInserterDeps) {
    this.#deps = deps;
  }

  /**
   * Writes the letter into the note, opens the note and selects the first blank. A letter that is already there is not written
   * again. Asks first if the employer asked not to be contacted, and if several people can be meant.
   */
  async insert(name: LetterName, path: string): Promise<void> {
    const order = await this.#orderBy(name, path);
    if (order !== null) await this.#address(order.template, path, order.context, null);
  }

  /** Writes the letter for the follow-up, or shows the one that does the same; asks which if there are several. */
  async insertFor(item: FollowUp): Promise<void> {
    const { note } = item;
    if (note === null) return;
    const catalogue = catalogueFor(await this.#deps.templates.read(), this.#letters.contextFor(item));
    const fitting = catalogue.for(item);
    const existing = fitting.length === 1 ? await this.#existingFor(item, catalogue.doing(item)) : null;
    await chooseTemplate(this.#deps.app, existing === null ? fitting : [existing], (template) => this.#addressFor(item, template, note));
  }

  /** Opens the note at the letter for the follow-up, with its first blank selected. */
  async showFor(item: FollowUp): Promise<void> {
    const { app, templates } = this.#deps;
    const context = this.#letters.contextFor(item);
    const catalogue = catalogueFor(await templates.read(), context);
    const file = item.note === null ? null : app.vault.getFileByPath(item.note);
    const open = file === null ? null : await openForEditing(app, file);
    if (open === null || context === null) return;
    const text = open.editor.getValue();
    const letter = existingFor(item, text, catalogue.doing(item), context);
    const found = letter === null ? null : findLetter(text, headingFor(letter.template, context, letter.person));
    if (found !== null) selectRange(open.editor, found.blank ?? { from: found.bodyFrom, to: found.bodyFrom });
    open.editor.focus();
  }

  /** Writes one thank-you to each interviewer who is due one. @param item one of these, if the note lists several interviews */
  async insertDueThanks(path: string, item: FollowUp | null = null): Promise<void> {
    const { template, context = null } = await this.#orderBy('thank-you', path, item) ?? {};
    if (template === undefined || context === null) return noInterview(path);
    const people = this.#letters.dueRecipients(template, context);
    if (people.length > 0) await this.#confirm({ template, context, people });
  }

  /** Offers all letters, those that fit first, and writes the one chosen. */
  async offer(path: string): Promise<void> {
    const context = this.#letters.currentContext(path);
    const catalogue = catalogueFor(await this.#deps.templates.read(), context);
    if (context === null) return noInterview(path);
    chooseLetter(this.#deps, catalogue, context, ({ template, item }) => {
      const about = this.#letters.currentContext(path, template);
      void (item === null ? this.#address(template, path, about, null) : this.#addressFor(item, template, path));
    });
  }

  get #letters(): Correspondence {
    return correspondenceNow(this.#deps);
  }

  /** The template of that name in the letter's language, and what the letter is made from. */
  async #orderBy(
    name: LetterName, path: string, item: FollowUp | null = null,
  ): Promise<{ template: LetterTemplate; context: LetterContext | null } | null> {
    const catalogue = await this.#deps.templates.read();
    const usual = catalogue.named(name);
    const context = item === null ? usual && this.#letters.contextBy(usual, path, null) : this.#letters.contextFor(item);
    const template = catalogueFor(catalogue, context).named(name);
    return template === null ? null : { template, context };
  }

  /** The template of the letter for the follow-up that its note has; null if it has none. */
  async #existingFor(item: FollowUp, templates: readonly LetterTemplate[]): Promise<LetterTemplate | null> {
    const { app } = this.#deps;
    const file = item.note === null ? null : app.vault.getFileByPath(item.note);
    const context = this.#letters.contextFor(item);
    if (file === null || context === null) return null;
    return existingFor(item, await currentText(app, file), templates, context)?.template ?? null;
  }

  #addressFor(item: FollowUp, template: LetterTemplate, path: string): Promise<void> | void {
    return this.#address(template, path, this.#letters.contextFor(item), recipientName(item, template));
  }

  /** Finds out who the letter goes to. */
  #address(template: LetterTemplate, path: string, context: LetterContext | null, name: string | null): Promise<void> | void {
    if (context === null) return noInterview(path);
    const people = recipientsOf(template, context);
    const named = recipientNamed(name, template, context);
    if (named !== null || people.length < 2) return this.#confirm({ template, context, people: [named ?? people[0] ?? null] });
    const due = this.#letters.dueRecipients(template, context);
    const each = people.map((person) => ({ words: person.name, people: [person] }));
    const choices = due.length < 2 ? each : [...each, { words: words('actions').everyoneDue, people: due }];
    choose(this.#deps.app, { placeholder: words('actions').toWhom, choices, words: (choice) => choice.words }, (choice) => {
      void this.#confirm({ template, context, people: choice.people });
    });
  }

  #confirm(order: Order): Promise<void> | void {
    const { template, context: { application, interview } } = order;
    if (!ignoresNoContact(template, application)) return this.#write(order);
    confirmContact(this.#deps.app, interview.company, words('common').insertLetter, () => void this.#write(order));
  }

  async #write({ template, context, people }: Order): Promise<void> {
    const { app, templates } = this.#deps;
    const { note } = context.interview;
    const recipients = await Promise.all(people.map((person) => withPhoneAsWritten(this.#deps, context, person)));
    const file = app.vault.getFileByPath(note);
    const open = file === null ? null : await openForEditing(app, file);
    if (open === null) {
      new Notice(words('actions').notEditable(note));
      return;
    }
    const { editor, wasOpen } = open;
    const text = editor.getValue();
    const existing = recipients.map((person) => findLetter(text, headingFor(template, context, person)));
    const missing = recipients.filter((_, at) => existing[at] === null);
    if (missing.length > 0) {
      const letters = missing.map((person) => writeLetter(template, context, person));
      const texts = letters.map(({ text: letter, heading }) => withEndMarker(letter, heading));
      insertLetters(editor, texts, wasOpen, lettersIn(text, templates.catalogue.inAnyLanguage));
    } else {
      const [first] = existing;
      if (first) selectRange(editor, first.blank ?? first);
      new Notice(words('actions').hasLetter);
    }
    editor.focus();
  }
}

function noInterview(path: string): void {
  new Notice(words('actions').noInterview(path));
}

/** Runs with the only template, or with the one that the person chooses; says so if there is none. */
function chooseTemplate(
  app: App, templates: readonly LetterTemplate[], run: (template: LetterTemplate) => Promise<void> | void,
): Promise<void> | void {
  const [only, ...others] = templates;
  if (only === undefined) new Notice(words('actions').noLetter);
  else if (others.length === 0) return run(only);
  else {
    const question = { placeholder: words('actions').whichLetter, choices: templates, words: ({ title }: LetterTemplate) => title };
    choose(app, question, (template) => void run(template));
  }
}
