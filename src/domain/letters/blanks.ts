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
  skill: 'one result of yours that fits',
  addition: 'something you did not get to say, or an answer you would put better; or delete this line',
  question: 'what they asked about',
  better_answer: 'your answer, in two or three sentences',
  went_well: 'answers and moments that worked',
  open_points: 'what they still wondered about, or what you would add',
  how_interested: 'very interested, interested, or not sure',
  question_for_them: 'what you would like to know; or delete this line',
  call_when: 'when, and who; or delete this line',
  responsibilities: 'the main responsibilities',
  targets: 'the key targets',
  fits: 'a project or result they can speak about',
  another_time: 'day and time',
  point_to_clarify: 'an answer you would put better, in one sentence; or leave it out',
  my_number: 'your phone number, said slowly',
  their_answer: 'in their words',
  new_date: 'when they expect to decide now',
  preference: 'only if it is true: that you would prefer this role; or delete this',
  to_improve: 'their answer',
  missed: 'their answer',
  liked: 'their answer',
  take_away: 'one or two things',
  liked_about_them: 'what you liked, such as meeting the team; or delete this sentence',
  their_news: 'something new at their company',
  what_is_new: 'one sentence on what is new with you; or delete this line',
  offer_question: 'a question about the offer; or delete this line',
  agreed_terms: 'the salary, the start date and whatever else you agreed',
  later_answer_by: 'the day by which you can answer',
  more_time_reason: 'your reason, if you want to give one; or delete this line',
  one_request: 'the one thing that matters most, such as raise the salary to 60,000',
  grounds: 'why it is fair: your experience, what such roles pay, or another offer',
  decline_reason: 'your reason, if you want to give one; or delete this line',
  withdraw_reason: 'your reason, if you want to give one; or delete this line',
  reschedule_reason: 'your reason, if you want to give one; or delete this line',
  other_times: 'two or three days and times',
  first_day: 'the day you start',
  what_helped: 'one sentence on what they did that helped; or delete this',
  about_company: 'what they do, what is new there, who you will meet',
  why_role: 'what draws you to it',
  what_i_bring: 'two or three strengths, each with something you did',
  my_questions: 'three or more',
  questions_asked: 'each in a few words',
  how_it_went: 'one or two of each',
  told: 'team, next steps, dates, money',
  true_of_it: 'what you would say yourself',
  differently: 'one or two things',
  first_step: 'what, and by when',
};

/** What the blank for a placeholder asks for: `topic you talked about`. */
export function blankWords(name: string, known: string | undefined): string {
  const words = known ?? (Object.hasOwn(WORDS, name) ? WORDS[name] : undefined);
  return words ?? (escapeMarkdown(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')) || 'to fill in');
}
