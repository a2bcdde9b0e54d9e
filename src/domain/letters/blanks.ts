import type { TextRange } from '../text/text-change';
import { escapeMarkdown } from './markdown';

/** A visible blank in a letter: `==topic you talked about==`. */
const BLANK = /==([^=\n]+)==/g;

/** A blank in a text, and what it asks for. */
export interface Blank extends TextRange {
  readonly words: string;
}

/** The blanks in a text, in their order. */
export function blanksIn(text: string): readonly Blank[] {
  return [...text.matchAll(BLANK)].map(({ index, 0: { length }, 1: words = '' }) => ({ words, from: index, to: index + length }));
}

/** The first blank in a part of a text that begins at the offset; null if there is none. */
export function firstBlank(part: string, offset: number): TextRange | null {
  const [blank] = blanksIn(part);
  return blank === undefined ? null : { from: offset + blank.from, to: offset + blank.to };
}

/** The text with a line end for each character of its blanks: they say nothing, and all else keeps its place. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANK, (blank) => '\n'.repeat(blank.length));
}

/** A blank that asks for the words. */
export function blankFor(words: string): string {
  return `==${words}==`;
}

/** What the blanks of the built-in templates ask for: what only the person knows, so no property says it. */
const WORDS: Readonly<Record<string, string>> = {
  skill: 'one or two of your skills or results that fit',
  addition: 'something you did not get to say, or an answer you would put better; else delete this line',
  question: 'the question they asked',
  better_answer: 'your answer, in two or three sentences',
  went_well: 'answers and moments that worked',
  open_points: 'what they still wondered about, or what you would add',
  how_interested: 'very interested, interested, not sure',
  question_for_them: 'what you would like to know',
  call_when: 'when, and from whom',
  responsibilities: 'the main responsibilities',
  targets: 'the key targets',
  fits: 'a project or result they can speak about',
  another_time: 'day and time',
  point_to_clarify: 'an answer you would put better, in one sentence; else leave it out',
  their_answer: 'in their words',
  new_date: 'when they expect to decide now',
  to_improve: 'their answer',
  missed: 'their answer',
  liked: 'their answer',
  take_away: 'one or two things',
  liked_about_them: 'what you liked about them',
  what_is_new: 'one or two sentences on what is new with you, and what made you think of them',
  offer_question: 'a question about the offer; else delete this',
  reason: 'the reason, kindly and in a few words',
  start_date: 'when you start',
  what_helped: 'what they did that helped',
  about_company: 'what they do, what is new there, whom you will meet',
  why_role: 'what draws you to it',
  what_i_bring: 'two or three strengths, each with something you did',
  my_questions: 'three or more',
  went_badly: 'what you would do otherwise',
  reactions: 'what they liked, what they asked twice',
  told: 'team, next steps, dates, money',
  pros: 'reasons for it',
  cons: 'reasons against it',
  right_job: 'yes, no, or what you still have to find out',
  true_of_it: 'what you would say yourself',
  differently: 'one or two things',
  first_step: 'what, and by when',
};

/** What the blank for a placeholder asks for: `topic you talked about`. */
export function blankWords(name: string, known: string | undefined): string {
  const words = known ?? (Object.hasOwn(WORDS, name) ? WORDS[name] : undefined);
  return words ?? (escapeMarkdown(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')) || 'to fill in');
}
