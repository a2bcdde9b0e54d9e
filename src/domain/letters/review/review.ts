import type { Day } from '../../dates/day';
import { formatDay } from '../../dates/format';
import type { Words } from '../../language/catalogue';
import { interfaceLocale, words } from '../../language/interface';
import type { SupportedLanguage } from '../../language/locales';
import { isSent } from '../../note/channels';
import type { Person } from '../../note/people';
import type { TextRange } from '../../text/text-change';
import { blanksIn } from '../blanks';
import type { Catalogue } from '../catalogue';
import { gatherFacts, spellingOf, type LetterContext } from '../context';
import type { LetterHeading } from '../heading';
import { givenWords } from '../letter';
import type { LetterInNote } from '../letters-in-note';
import { everyone, personNamed } from '../recipients';
import type { Sent } from '../sent';
import type { LetterTemplate } from '../template';
import { checkClaims } from './claims';
import { checkLetter, linkedInLength, LINKEDIN_LIMIT } from './checks';
import type { Check, Finding } from './finding';
import { commonWordsIn } from './names';
import { AlikeIndex, type ThankYou } from './too-alike';

/** A letter to be reviewed, from a note or newly written. */
export interface ReviewedLetter {
  readonly heading: LetterHeading;
  readonly subject: string | null;
  /** Markdown; lines end in `\n`. */
  readonly body: string;
  /** What is known of the interview that it is about. */
  readonly context: LetterContext;
}

type IsOther = (one: ReviewedLetter) => boolean;

/** A part of a letter that should be looked at, and what was found there. */
interface Flag extends TextRange {
  readonly check: Check;
  readonly message: string;
}

/** What is said of a letter in a note; offsets are into the note's text. */
export interface FlaggedLetter extends Pick<LetterInNote, 'heading' | 'headingEnd' | 'subject' | 'from' | 'to' | 'end'> {
  readonly sent: Sent | null;
  /** In which it is spoken of: the interface's language, not the letter's. */
  readonly words: Words<'review'>;
  /** The number of blanks left in it. */
  readonly blanks: number;
  readonly summary: string;
  /** The same without `Draft:`, were that many blanks left in it. */
  readonly stateWith: (blanks: number) => string;
  readonly isReady: boolean;
  /** What was found in it, a sentence each. */
  readonly messages: readonly string[];
  /** Where, in their order in the text. */
  readonly marks: readonly Flag[];
}

/** Reviews letters before they go out. */
export class Review {
  readonly #catalogue: Catalogue;
  readonly #commonWords = new Map<SupportedLanguage, ReadonlySet<string>>();
  readonly #mailLimit: number;
  readonly #indexes = new WeakMap<readonly ReviewedLetter[], AlikeIndex>();

  /** @param mailLimit see `mailtoLimit` */
  constructor(catalogue: Catalogue, mailLimit: number) {
    this.#catalogue = catalogue;
    this.#mailLimit = mailLimit;
  }

  /**
   * What should be looked at in the letter.
   * @param letters of the application; what is found out about them is kept with the list
   * @param isOther whether one of them is another letter than this
   */
  findings(letter: ReviewedLetter, letters: readonly ReviewedLetter[], isOther: IsOther = (one) => one !== letter): readonly Finding[] {
    const { heading: { template, person }, subject, body, context } = letter;
    const { interview: { company, role }, me } = context;
    const found = checkLetter({
      letter: { language: template.language, person, subject, body, channel: template.channel },
      names: { people: everyone(context), company, role, me: `${me.myName} ${me.mySignature}` },
      commonWords: this.#commonWordsIn(template.language),
      mailLimit: this.#mailLimit, words: this.#words,
      alike: isThankYou(letter) ? this.#alikeTo(letter, letters, isOther) : [],
    });
    return [...found, ...checkClaims(template, context, this.#words)];
  }

  #alikeTo(letter: ReviewedLetter, letters: readonly ReviewedLetter[], isOther: IsOther): readonly Finding[] {
    const thankYous = letters.filter(isThankYou);
    const asThankYou = (one: ReviewedLetter) => this.#asThankYou(one);
    const index = this.#indexes.get(letters) ?? new AlikeIndex(thankYous.map(asThankYou));
    this.#indexes.set(letters, index);
    return index.alikeTo(asThankYou(letter), this.#words, (at) => isOther(thankYous[at] ?? letter));
  }

  #asThankYou(letter: ReviewedLetter): ThankYou {
    const { heading: { template, person }, body, context } = letter;
    // It was found by its heading, which says nothing of the spelling.
    const asSpelt = this.#catalogue.in(template.language, spellingOf(context)).named(template.name) ?? template;
    return { person, body, given: givenTo(asSpelt, letter) };
  }

  get #words(): Words<'review'> {
    return words('review');
  }

  /** `Sent 23 Nov`; a call is not sent, nor is what one writes for oneself. */
  #sentState({ channel }: LetterTemplate, on: Day): string {
    const { sentOn, doneOn, dayFormat } = this.#words;
    const day = formatDay(on, null, dayFormat, interfaceLocale());
    return isSent(channel) ? sentOn(day) : doneOn(day);
  }

  #commonWordsIn(language: SupportedLanguage): ReadonlySet<string> {
    const known = this.#commonWords.get(language)
      ?? commonWordsIn(this.#catalogue.in(language).templates.flatMap(({ subject, body }) => [subject ?? '', body]));
    this.#commonWords.set(language, known);
    return known;
  }

  /** What there is to say of a letter in a note; one that has gone out is not reviewed any more. */
  flag(letter: LetterInNote & ReviewedLetter, letters: readonly ReviewedLetter[], sent: Sent | null, isOther?: IsOther): FlaggedLetter {
    const findings = sent === null ? this.findings(letter, letters, isOther) : [];
    const { heading, headingEnd, subject, from, to, end, bodyFrom, body } = letter;
    const { template } = heading;
    const words = this.#words;
    const sentWords = sent === null ? null : this.#sentState(template, sent.on);
    return {
      heading, headingEnd, subject, from, to, end, sent, words, blanks: blanksIn(`${subject ?? ''}\n${body}`).length,
      summary: sentWords ?? summaryOf(findings, template, body, words),
      stateWith: (blanks) => sentWords ?? stateOf(findings, blanks, template, body, words),
      isReady: findings.length === 0,
      messages: findings.map(({ message }) => message),
      marks: findings.flatMap(({ check, at, message }) => (
        at === null ? [] : [{ check, message, from: bodyFrom + at.from, to: bodyFrom + at.to }]
      )),
    };
  }
}

/** The state of a letter in a few words: `Draft: 2 blanks left, check a name`. */
export function summaryOf(findings: readonly Finding[], template: LetterTemplate, body: string, words: Words<'review'>): string {
  const state = stateOf(findings, findings.filter(({ check }) => check === 'blanks').length, template, body, words);
  if (findings.length === 0) return state;
  return template.channel === null ? words.started(state) : words.draft(state);
}

function stateOf(findings: readonly Finding[], blanks: number, { channel }: LetterTemplate, body: string, words: Words<'review'>): string {
  const length = channel === 'linkedin' ? ` (${words.characters(linkedInLength(body), LINKEDIN_LIMIT)})` : '';
  const numberOf = (kind: Check) => (kind === 'blanks' ? blanks : findings.filter(({ check }) => check === kind).length);
  const kinds: readonly (readonly [Check, (number: number) => string])[] = [
    ['blanks', words.blanks], ['names', words.names], ['length', () => words.tooLong], ['too-alike', words.tooAlike],
    ['claims', () => words.notSoYet],
  ];
  const parts = kinds.flatMap(([check, wordsFor]) => (numberOf(check) === 0 ? [] : [wordsFor(numberOf(check))]));
  if (parts.length > 0) return parts.join(', ') + length;
  return channel === null ? words.filledIn : words.ready + length;
}

function isThankYou({ heading: { template, person } }: ReviewedLetter): boolean {
  return template.action === 'thank-you' && person !== null;
}

/** What the template gives to everyone: the topic is the writer's own. */
function givenTo(template: LetterTemplate, { heading: { person }, context }: ReviewedLetter): string {
  const known = person === null ? null : personNamed(person, everyone(context));
  const withoutTopic: Person | null = known === null ? null : { ...known, topic: null };
  return givenWords(template, gatherFacts({ ...context, properties: {}, propertiesOf: () => ({}) }, withoutTopic));
}
