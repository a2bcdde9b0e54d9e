import type { Person } from '../note/people';
import type { Catalogue } from './catalogue';
import { checkLetter, linkedInLength, LINKEDIN_LIMIT, usualWords, type Check, type Finding, type ThankYou } from './checks';
import type { LetterSources } from './gather';
import { writeLetter } from './letter';
import { everyone, personNamed } from './recipients';
import type { LetterTemplate } from './template';

/** A letter to be looked at, from a note or newly written. */
export interface ReviewedLetter {
  readonly template: LetterTemplate;
  /** The name of the person it is to; null: to nobody by name. */
  readonly person: string | null;
  readonly subject: string | null;
  /** Markdown; lines end in `\n`. */
  readonly body: string;
  /** What is known of the interview that it is about. */
  readonly sources: LetterSources;
}

/** Looks letters over before they go out. */
export class Review {
  private readonly usual: ReadonlySet<string>;

  /** @param mailLimit the longest address of a mail that can be opened; see `MAILTO_LIMITS` */
  constructor(catalogue: Catalogue, private readonly mailLimit: number) {
    this.usual = usualWords(catalogue.templates.flatMap(({ subject, body }) => [subject ?? '', body]));
  }

  /**
   * What should be looked at in the letter.
   * @param others the other letters of the application
   */
  findings(letter: ReviewedLetter, others: readonly ReviewedLetter[]): readonly Finding[] {
    const { template: { channel }, person, subject, body, sources } = letter;
    return checkLetter({
      letter: { person, subject, body, channel },
      names: namesOf(sources), usual: this.usual, mailLimit: this.mailLimit,
      given: isThanks(letter) ? givenTo(letter) : null,
      others: others.filter(isThanks).map((other): ThankYou => ({ person: other.person, body: other.body, given: givenTo(other) })),
    });
  }
}

/** How a letter stands, in a few words: `Draft: 2 blanks left, a name to look at`. */
export function summaryOf(findings: readonly Finding[], { channel }: LetterTemplate, body: string): string {
  const length = channel === 'linkedin' ? ` (${linkedInLength(body)} of ${LINKEDIN_LIMIT} characters)` : '';
  const parts = KINDS.flatMap(([check, one, several]) => {
    const count = findings.filter((found) => found.check === check).length;
    return count === 0 ? [] : [count === 1 ? one : several.replace('#', String(count))];
  });
  if (parts.length > 0) return `${channel === null ? 'Begun' : 'Draft'}: ${parts.join(', ')}${length}`;
  return channel === null ? 'Filled in' : `Draft ready${length}`;
}

const KINDS: readonly (readonly [Check, one: string, several: string])[] = [
  ['blanks', '1 blank left', '# blanks left'],
  ['names', 'a name to look at', '# names to look at'],
  ['length', 'too long', 'too long'],
  ['too-alike', 'much like another letter', 'much like # other letters'],
];

function isThanks({ template, person }: ReviewedLetter): boolean {
  return template.action === 'thank-you' && person !== null;
}

/** What everybody gets: the topic is the writer's own. */
function givenTo({ template, person, sources }: ReviewedLetter): string {
  const known = person === null ? null : personNamed(person, everyone(sources));
  const withoutTopic: Person | null = known === null ? null : { ...known, topic: null };
  return writeLetter(template, { ...sources, properties: {}, propertiesOf: () => ({}) }, withoutTopic).body;
}

function namesOf(sources: LetterSources) {
  const { interview: { company, role } } = sources;
  return { people: everyone(sources), company, role };
}
