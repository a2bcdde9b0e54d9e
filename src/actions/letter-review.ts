import { Platform } from 'obsidian';
import { words } from '../domain/language/interface';
import { catalogueFor } from '../domain/letters/catalogue';
import { isBeside, recipientFor, type Correspondence } from '../domain/letters/correspondence';
import { isSameLetter } from '../domain/letters/heading';
import { headingFor } from '../domain/letters/letter';
import { lettersIn } from '../domain/letters/letters-in-note';
import { mailtoLimit } from '../domain/letters/mail';
import { Review, type FlaggedLetter, type ReviewedLetter } from '../domain/letters/review/review';
import { sentOf } from '../domain/letters/sent';
import type { LetterSettings } from '../domain/letters/settings';
import { Properties, propertyNames } from '../domain/note/properties';
import type { Application } from '../domain/playbook/application';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import type { LetterDraft } from '../domain/sidebar/row';
import { attempt } from '../domain/text/attempt';
import type { LetterIndex } from '../vault/letter-index';
import { propertyWriter } from '../vault/note-writer';
import type { TemplateFolder } from '../vault/template-folder';
import { correspondenceNow, type LetterDataDeps } from './letter-data';

export interface LetterReviewDeps extends LetterDataDeps {
  readonly settings: () => Pick<Settings, keyof LetterSettings | 'propertyNames' | 'statusWords'>;
  readonly templates: Pick<TemplateFolder, 'catalogue'>;
  readonly letterIndex: Pick<LetterIndex, 'lettersIn'>;
}

/** Says what to check in the letters of notes before they go out. */
export class LetterReview {
  readonly #drafts = new Map<string, LetterDraft | null>();
  readonly #deps: LetterReviewDeps;
  /** The saved letters of each application, by its key. */
  readonly #saved = new Map<string, readonly ReviewedLetter[]>();
  #review: Review | null = null;

  constructor(deps: LetterReviewDeps) {
    this.#deps = deps;
  }

  /** Drops what is cached: notes, templates or settings have changed. */
  forget(): void {
    this.#drafts.clear();
    this.#saved.clear();
    this.#review = null;
  }

  /** What the row says of the letter in the follow-up's note; null if there is none. If the review fails, says that and why. */
  draftOf(item: FollowUp): LetterDraft | null {
    const known = this.#drafts.get(item.id);
    if (known !== undefined) return known;
    const draft = attempt(() => this.#findDraft(item), (reason) => ({
      summary: words('actions').letterNotChecked, isReady: false, details: [reason],
    }));
    this.#drafts.set(item.id, draft);
    return draft;
  }

  /** The findings in the letters of a text that is in the note's editor. */
  flagsIn(path: string, text: string): readonly FlaggedLetter[] {
    const letters = correspondenceNow(this.#deps);
    const here = letters.lettersWithContext(path, lettersIn(text, this.#deps.templates.catalogue.inAnyLanguage));
    if (here.length === 0) return [];
    const applications = new Map(here.map(({ context: { application } }) => [application.key, application]));
    const beside = new Map([...applications].map(([key, application]) => [key, [
      ...here.filter(({ context }) => context.application.key === key),
      ...this.#savedOf(application, letters).filter(({ context }) => context.interview.note !== path),
    ]]));
    const journal = this.#journalIn(text);
    return here.map((letter) => {
      const sent = sentOf(letter, journal, this.#deps.index.interviewsOf(path));
      return this.#reviewer().flag(letter, beside.get(letter.context.application.key) ?? [], sent);
    });
  }

  #findDraft(item: FollowUp): LetterDraft | null {
    const saved = item.note === null ? [] : this.#lettersIn(item.note);
    const letters = correspondenceNow(this.#deps);
    const context = saved.length === 0 ? null : letters.contextFor(item);
    if (context === null) return null;
    const headings = catalogueFor(this.#deps.templates.catalogue, context).doing(item)
      .map((template) => headingFor(template, context, recipientFor(item, template, context)));
    const found = saved.find(({ heading }) => headings.some((wanted) => isSameLetter(wanted, heading)));
    if (found === undefined) return null;
    const letter = { ...found, context };
    const { interview: { note }, properties } = context;
    const sent = sentOf(letter, Properties.of(properties, this.#deps.settings()).list('follow_ups'), this.#deps.index.interviewsOf(note));
    const beside = this.#savedOf(context.application, letters);
    const { summary, isReady, messages } = this.#reviewer().flag(letter, beside, sent, (other) => isBeside(letter, other));
    return { summary, isReady, details: messages };
  }

  /** The journal as the text has it: in an editor it can be newer than what was read last. */
  #journalIn(text: string): readonly unknown[] {
    const value = propertyWriter.read(text, propertyNames('follow_ups', this.#deps.settings().propertyNames));
    return Array.isArray(value) ? value : [value];
  }

  #savedOf(application: Application, letters: Correspondence): readonly ReviewedLetter[] {
    const known = this.#saved.get(application.key) ?? letters.lettersOf(application, this.#lettersIn);
    this.#saved.set(application.key, known);
    return known;
  }

  readonly #lettersIn = (note: string) => this.#deps.letterIndex.lettersIn(note);

  #reviewer(): Review {
    this.#review ??= new Review(this.#deps.templates.catalogue, mailtoLimit(Platform.isWin));
    return this.#review;
  }
}
