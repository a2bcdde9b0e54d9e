import { Notice, type App } from 'obsidian';
import type { Catalogue } from '../domain/letters/catalogue';
import type { LetterSources } from '../domain/letters/gather';
import { headingFor, writeLetter } from '../domain/letters/letter';
import type { LetterName } from '../domain/letters/names';
import { framed } from '../domain/letters/place';
import { everyone, personNamed, recipientsOf } from '../domain/letters/recipients';
import { findLetter, lettersIn } from '../domain/letters/standing';
import type { LetterTemplate } from '../domain/letters/template';
import { goesAgainstWish } from '../domain/letters/wish';
import type { Person } from '../domain/note/people';
import { currentInterview } from '../domain/playbook/application';
import { interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import type { TemplateFolder } from '../vault/template-folder';
import { choose } from '../ui/choose';
import { askBeforeWriting } from './letter-consent';
import { openForEditing, selectStretch, writeAtOnce } from './letter-editor';
import { chooseLetter } from './letter-choice';
import { letterSources, withPhoneAsWritten, type LetterSourcesNeeds } from './letter-sources';

export interface LetterInserterNeeds extends LetterSourcesNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'agenda' | 'applicationOf' | 'personNote'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly templates: Pick<TemplateFolder, 'read' | 'catalogue'>;
}

/** One letter to write, to one or several people: each gets their own. Null: to nobody by name. */
interface Order {
  readonly template: LetterTemplate;
  readonly sources: LetterSources;
  readonly people: readonly (Person | null)[];
}

/** A choice of whom to write to. */
interface Choice {
  readonly words: string;
  readonly people: readonly Person[];
}

/** Writes letters into interview notes. Nothing is ever sent. */
export class LetterInserter {
  constructor(private readonly needs: LetterInserterNeeds) {}

  /**
   * Opens the note with the letter in it and its first blank selected; where the letter stands there
   * already, that one is selected instead. Asks first where the employer asked not to be contacted,
   * and where several people can be meant.
   */
  async insert(name: LetterName, path: string): Promise<void> {
    const template = (await this.needs.templates.read()).named(name);
    if (template !== null) await this.order(template, path, null, null);
  }

  /** Writes the letter that does the thing; asks which where there are several. */
  async insertFor(item: FollowUp): Promise<void> {
    const { note } = item;
    if (note === null) return;
    const templates = (await this.needs.templates.read()).for(item);
    await chooseTemplate(this.needs.app, templates, (template) => this.order(template, note, item, item.person ?? item.to));
  }

  /** Writes one thank-you to each interviewer who is due one. */
  async insertDueThanks(path: string): Promise<void> {
    const template = (await this.needs.templates.read()).named('thank-you');
    const sources = this.sourcesOf(path, this.dueThanks(path));
    if (template === null || sources === null) return;
    const people = this.dueTo(template, sources);
    if (people.length > 0) await this.ask({ template, sources, people });
  }

  /** Offers all letters, what fits first, and writes the one picked. */
  async offer(path: string): Promise<void> {
    const catalogue: Catalogue = await this.needs.templates.read();
    const sources = this.sourcesOf(path, null);
    if (sources === null) return;
    chooseLetter(this.needs, catalogue, sources, ({ template, item }) => {
      void this.order(template, path, item, item === null ? null : item.person ?? item.to);
    });
  }

  /** @param item what it does; null: it is about the interview that the note is about now */
  private async order(template: LetterTemplate, path: string, item: FollowUp | null, name: string | null): Promise<void> {
    const sources = this.sourcesOf(path, item);
    if (sources !== null) await this.address(template, sources, name);
  }

  private sourcesOf(path: string, item: FollowUp | null): LetterSources | null {
    const interviews = this.needs.index.interviewsOf(path);
    const interview = item === null ? currentInterview(interviews, this.needs.clock.now()) : interviewOf(interviews, item);
    const sources = interview === null ? null : letterSources(this.needs, interview);
    if (sources === null) new Notice(`There is no interview at ${path} to write about.`);
    return sources;
  }

  /** Finds out whom it goes to. */
  private address(template: LetterTemplate, sources: LetterSources, name: string | null): Promise<void> | void {
    const people = recipientsOf(template, sources);
    const named = name === null || template.audience === 'self' ? null : personNamed(name, [...people, ...everyone(sources)]);
    if (named !== null) return this.ask({ template, sources, people: [named] });
    const [first = null, ...others] = people;
    if (others.length === 0) return this.ask({ template, sources, people: [first] });
    const choices = this.choicesOf(template, sources, people);
    choose(this.needs.app, { placeholder: 'Who is it to?', choices, words: ({ words }) => words }, (choice) => {
      void this.ask({ template, sources, people: choice.people });
    });
  }

  private choicesOf(template: LetterTemplate, sources: LetterSources, people: readonly Person[]): readonly Choice[] {
    const due = this.dueTo(template, sources);
    const each = people.map((person) => ({ words: person.name, people: [person] }));
    return due.length < 2 ? each : [...each, { words: 'All who are due', people: due }];
  }

  private dueTo(template: LetterTemplate, sources: LetterSources): readonly Person[] {
    const due = this.needs.index.agenda().items.filter(({ note, action, state }) =>
      note === sources.interview.note && action === template.action && state !== 'later')
      .filter(({ entry }) => entry?.index === sources.interview.entry?.index);
    return recipientsOf(template, sources).filter(({ name }) => due.some(({ person }) => person === name));
  }

  private dueThanks(path: string): FollowUp | null {
    return this.needs.index.agenda().items.find(({ note, action, state }) => note === path && action === 'thank-you' && state !== 'later') ?? null;
  }

  private ask(order: Order): Promise<void> | void {
    const { template, sources: { application, interview } } = order;
    if (!goesAgainstWish(template, application)) return this.write(order);
    askBeforeWriting(this.needs.app, interview.company, 'Insert letter', () => void this.write(order));
  }

  private async write(order: Order): Promise<void> {
    const { app } = this.needs;
    const { note } = order.sources.interview;
    const people = await Promise.all(order.people.map((person) => withPhoneAsWritten(this.needs, order.sources, person)));
    const file = app.vault.getFileByPath(note);
    const open = file === null ? null : await openForEditing(app, file);
    if (open === null) {
      new Notice(`${note} cannot be opened for editing.`);
      return;
    }
    const { editor, wasOpen } = open;
    const text = editor.getValue();
    const missing = people.filter((person) => findLetter(text, headingFor(order.template, order.sources, person)) === null);
    if (missing.length > 0) {
      const letters = missing.map((person) => writeLetter(order.template, order.sources, person));
      writeAtOnce(editor, letters.map((letter) => framed(letter.text, letter.heading)), wasOpen, lettersIn(text, this.needs.templates.catalogue.templates));
    } else {
      const standing = findLetter(text, headingFor(order.template, order.sources, people[0] ?? null));
      if (standing !== null) selectStretch(editor, standing);
      new Notice('This letter stands in the note already. It is selected.');
    }
    editor.focus();
  }
}

/** Runs with the only template, else with the one picked; says so where there are no words for it. */
function chooseTemplate(app: App, templates: readonly LetterTemplate[], run: (template: LetterTemplate) => Promise<void>): Promise<void> | void {
  const [only, ...others] = templates;
  if (only === undefined) new Notice('There is no letter for this one: what it asks for goes into the note’s properties.');
  else if (others.length === 0) return run(only);
  else choose(app, { placeholder: 'Which letter?', choices: templates, words: ({ title }) => title }, (template) => void run(template));
}
