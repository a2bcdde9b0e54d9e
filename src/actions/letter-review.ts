import { Platform } from 'obsidian';
import type { DraftLetter } from '../domain/agenda/row';
import type { FlaggedLetter } from '../domain/letters/flags';
import type { LetterSources } from '../domain/letters/gather';
import { headingFor } from '../domain/letters/letter';
import { MAILTO_LIMITS } from '../domain/letters/mail';
import { interviewAbout } from '../domain/letters/recipients';
import { Review, summaryOf, type ReviewedLetter } from '../domain/letters/review';
import { lettersIn, type StandingLetter } from '../domain/letters/standing';
import { isSameLetter } from '../domain/letters/title';
import { interviewOf, type FollowUp } from '../domain/playbook/follow-up';
import type { InterviewIndex } from '../vault/interview-index';
import type { LetterIndex } from '../vault/letter-index';
import type { TemplateFolder } from '../vault/template-folder';
import { letterSources, type LetterSourcesNeeds } from './letter-sources';
import { personFor } from './outgoing-letter';

export interface LetterReviewNeeds extends LetterSourcesNeeds {
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'applicationOf' | 'personNote'>;
  readonly templates: Pick<TemplateFolder, 'catalogue'>;
  readonly shelf: Pick<LetterIndex, 'lettersIn'>;
}

/** Says of the letters that stand in notes what should be looked at before they go out. */
export class LetterReview {
  private readonly drafts = new Map<string, DraftLetter | null>();
  private review: Review | null = null;

  constructor(private readonly needs: LetterReviewNeeds) {}

  /** Looks at everything anew from now on: notes, templates or settings have changed. */
  forget(): void {
    this.drafts.clear();
    this.review = null;
  }

  /** The letter that stands in the item's note for it; null where none does. */
  draftOf(item: FollowUp): DraftLetter | null {
    const known = this.drafts.get(item.id);
    if (known !== undefined) return known;
    const draft = this.findDraft(item);
    this.drafts.set(item.id, draft);
    return draft;
  }

  /** What there is to say of the letters in a text that stands in the editor of the note. */
  flagsIn(path: string, text: string): readonly FlaggedLetter[] {
    const letters = lettersIn(text, this.needs.templates.catalogue.templates);
    const here = this.reviewable(path, letters);
    const [first] = here;
    if (first === undefined) return [];
    const elsewhere = this.lettersOfApplication(first.sources).filter((other) => other.sources.interview.note !== path);
    return here.map((letter, at) => this.flag(text, letter, [...here.filter((_, place) => place !== at).map(asReviewed), ...elsewhere]));
  }

  private findDraft(item: FollowUp): DraftLetter | null {
    const standing = item.note === null ? [] : this.needs.shelf.lettersIn(item.note);
    const interview = standing.length === 0 ? null : interviewOf(this.needs.index.interviewsOf(item.note ?? ''), item);
    const sources = interview === null ? null : letterSources(this.needs, interview);
    if (sources === null) return null;
    const headings = this.needs.templates.catalogue.for(item).map((template) => headingFor(template, sources, personFor(item, template, sources)));
    const letter = standing.find(({ heading }) => headings.some((wanted) => isSameLetter(wanted, heading)));
    if (letter === undefined) return null;
    const others = this.lettersOfApplication(sources).filter(({ body, person }) => body !== letter.body || person !== letter.heading.person);
    const { summary, isReady, messages } = this.flag('', { ...letter, sources }, others);
    return { summary, isReady, details: messages };
  }

  private flag(text: string, letter: KnownLetter, others: readonly ReviewedLetter[]): FlaggedLetter {
    const findings = this.reviewer().findings(asReviewed(letter), others);
    const lineEnd = text.indexOf('\n', letter.from);
    return {
      headingEnd: lineEnd < 0 ? text.length : lineEnd,
      summary: summaryOf(findings, letter.heading.template, letter.body),
      isReady: findings.length === 0,
      messages: findings.map(({ message }) => message),
      marks: findings.flatMap(({ check, at, message }) => (at === null ? [] : [{ check, from: letter.bodyFrom + at.from, to: letter.bodyFrom + at.to, message }])),
    };
  }

  /** All letters that stand in the notes of the application. */
  private lettersOfApplication({ application }: LetterSources): readonly ReviewedLetter[] {
    const notes = [...new Set(application.rounds.map(({ note }) => note))];
    return notes.flatMap((note) => this.reviewable(note, this.needs.shelf.lettersIn(note)).map(asReviewed));
  }

  /** The letters of the note, each with what is known of the interview that it is about. */
  private reviewable(path: string, letters: readonly StandingLetter[]): readonly KnownLetter[] {
    const interviews = letters.length === 0 ? [] : this.needs.index.interviewsOf(path);
    return letters.flatMap((letter) => {
      const interview = interviewAbout(interviews, letter.heading.about);
      const sources = interview === null ? null : letterSources(this.needs, interview);
      return sources === null ? [] : [{ ...letter, sources }];
    });
  }

  private reviewer(): Review {
    this.review ??= new Review(this.needs.templates.catalogue, Platform.isWin ? MAILTO_LIMITS.windows : MAILTO_LIMITS.other);
    return this.review;
  }
}

/** A letter in a note, with what is known of its interview. */
interface KnownLetter extends StandingLetter {
  readonly sources: LetterSources;
}

function asReviewed({ heading: { template, person }, subject, body, sources }: KnownLetter): ReviewedLetter {
  return { template, person, subject, body, sources };
}
