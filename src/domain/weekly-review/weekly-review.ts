import { addDays, daysBetween, mondayOf, type Day } from '../dates/day';
import { clockTime, dayAndMonth, fullDate, shortDay } from '../dates/words';
import { LAST_MINUTE, momentAt } from '../dates/zoned';
import { words } from '../language/interface';
import { LOCALES, SUPPORTED_LANGUAGES } from '../language/locales';
import { escapeMarkdown } from '../letters/markdown';
import { isClosed } from '../note/status';
import type { Agenda, InterviewStatus } from '../playbook/follow-up';
import { aboutParts, aboutWords } from '../sidebar/about';
import { makeEntries } from '../sidebar/entries';
import { titleOf } from '../sidebar/titles';
import type { Viewer } from '../sidebar/when';
import { compareText } from '../text/compare';
import { capitalized } from '../text/letter-case';

/** A note about a week, from Monday to Sunday. */
export interface WeeklyReview {
  /** `Weekly review 2026-W47`, by ISO 8601. */
  readonly name: string;
  /** Its names in the other languages of the interface, under which it may exist already. */
  readonly otherNames: readonly string[];
  readonly text: string;
}

/** Looks back at the week before this one, and ahead at the next seven days. Null if there are no interviews. */
export function weeklyReview(agenda: Agenda, viewer: Viewer): WeeklyReview | null {
  if (agenda.interviews.length === 0) return null;
  const today = momentAt(viewer.now, viewer.zone).day;
  const week = { first: addDays(mondayOf(today), -7), last: addDays(mondayOf(today), -1) };
  const coming = { first: today, last: addDays(today, 7) };
  const search = agenda.items.filter(({ action }) => action === 'keep-looking').map(({ why }) => `- ${why}`);
  const say = words('weeklyReview');
  const sections = [
    section(say.done, inOrder(doneLines(agenda, week)), say.noneDone),
    section(say.heard, inOrder(agenda.interviews.flatMap((interview) => heardLines(interview, week))), say.noneHeard),
    section(say.held, inOrder(interviewLines(agenda, week).filter(({ over }) => over <= viewer.now)), say.noneHeld),
    section(say.waiting, waitingLines(agenda), say.noneWaiting),
    section(say.coming, inOrder([
      ...interviewLines(agenda, coming).filter(({ over }) => over > viewer.now), ...dueLines(agenda, coming.last),
    ]), say.noneComing),
    ...search.length === 0 ? [] : [section(say.keepLooking, search, '')],
  ];
  const text = `${[say.span(dayAndMonth(week.first), fullDate(week.last)), ...sections].join('\n\n')}\n`;
  const isoWeek = isoWeekOf(week.first);
  const name = say.name(isoWeek);
  const names = SUPPORTED_LANGUAGES.map((language) => LOCALES[language].weeklyReview().name(isoWeek));
  return { name, otherNames: names.filter((one) => one !== name), text };
}

interface Week {
  readonly first: Day;
  readonly last: Day;
}

interface DatedLine {
  /** The sort key of the line. */
  readonly at: string;
  readonly text: string;
}

function doneLines({ interviews }: Agenda, week: Week): readonly DatedLine[] {
  const done = interviews.flatMap(({ note, company, role, agency, journal }) => journal.flatMap((line) => (
    line.kind === 'done' && isIn(line.date, week) ? [{ note, company, role, agency, line }] : []
  )));
  return makeEntries({ items: [], interviews: [], nextChange: null }, [], done).flatMap(({ subject, title, about }) => {
    if (subject.kind !== 'done') return [];
    const { line, note } = subject.line;
    return [dated(line.date, line.time, title, linkTo(note, about))];
  });
}

/** What the person noted in their own words, and how applications developed. */
function heardLines(interview: InterviewStatus, week: Week): readonly DatedLine[] {
  const { note, status, statusDate, journal } = interview;
  const link = linkTo(note, applicationWords(interview));
  const noted = journal.flatMap((line) => {
    if (line.kind !== 'freeForm' || !isIn(line.date, week)) return [];
    return [dated(line.date, null, capitalized(line.text.replace(/^heard\s+/i, '')), link)];
  });
  const isOutcome = status === 'offer' || isClosed(status);
  return isOutcome && isIn(statusDate, week) ? [...noted, dated(statusDate, null, words('weeklyReview').outcomes[status], link)] : noted;
}

function interviewLines({ interviews }: Agenda, week: Week): readonly (DatedLine & { readonly over: number })[] {
  return interviews.flatMap((interview) => {
    const { note, schedule, takesPlace } = interview;
    if (schedule === null || !takesPlace || !isIn(schedule.start.day, week)) return [];
    const { start, end, timeKnown } = schedule;
    const link = linkTo(note, aboutWords(aboutParts(interview)));
    return [{ ...dated(start.day, timeKnown ? start.time : null, words('weeklyReview').interview, link), over: end.instant }];
  });
}

/** One line for each application, however many rounds it had. */
function waitingLines({ interviews }: Agenda): readonly string[] {
  const waiting = interviews.filter(({ phase, superseded }) => phase === 'waiting' && !superseded);
  const lines = new Map(waiting.map((interview) => [
    interview.application, `- ${linkTo(interview.note, applicationWords(interview))}: ${plain(interview.waitingReason)}`,
  ]));
  return [...lines.values()];
}

function applicationWords(interview: InterviewStatus): string | null {
  return aboutWords(aboutParts({ ...interview, entry: null }));
}

function dueLines({ items }: Agenda, last: Day): readonly DatedLine[] {
  return items.filter(({ action, due }) => action !== 'keep-looking' && due.day <= last).map((item) => {
    const { due, note, state } = item;
    const link = note === null ? '' : linkTo(note, aboutWords(aboutParts(item)));
    const line = dated(due.day, due.time === LAST_MINUTE ? null : due.time, titleOf(item), link);
    const { by, overdue } = words('weeklyReview');
    return { ...line, text: `- [ ] ${(state === 'overdue' ? overdue : by)(line.text.slice(2))}` };
  });
}

function dated(date: Day, time: string | null, what: string, link: string): DatedLine {
  const when = time === null ? shortDay(date) : `${shortDay(date)}, ${clockTime(time)}`;
  return { at: `${date} ${time ?? '24:00'}`, text: `- ${when}: ${plain(what)}${link === '' ? '' : ` – ${link}`}` };
}

function isIn(date: Day | null, { first, last }: Week): date is Day {
  return date !== null && date >= first && date <= last;
}

/** The same line from several rounds is there once. */
function inOrder(lines: readonly DatedLine[]): readonly string[] {
  return [...new Set([...lines].sort((a, b) => compareText(a.at, b.at)).map(({ text }) => text))];
}

function section(heading: string, lines: readonly string[], none: string): string {
  return `## ${heading}\n\n${lines.length === 0 ? none : lines.join('\n')}`;
}

/** The words as they are: nothing in them starts a link, a tag or an inline field. */
function plain(text: string): string {
  return escapeMarkdown(text).replaceAll('::', ':\\:');
}

/** A link cannot contain brackets, bars or the marks of its own parts. */
function linkTo(note: string, about: string | null): string {
  const path = note.replace(/\.md$/i, '');
  const label = (about ?? path.split('/').at(-1) ?? path).replace(/[[\]|\s]+/g, ' ').trim();
  return /[[\]|#^]/.test(path) ? plain(label) : `[[${path}|${label}]]`;
}

/** `2026-W47`: the week belongs to the year of its Thursday. */
function isoWeekOf(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
