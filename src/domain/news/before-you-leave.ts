import { words } from '../language/interface';
import { LOCALES } from '../language/locales';
import { bodyStart } from '../text/front-matter';
import { UNCHANGED, type Edit } from '../writing';
import { missingKinds } from './missing';
import { knownContactPerson, unreachable, type NewsSubject } from './subject';

/** What to ask before leaving the interview, one question a line: only what the notes do not know yet. */
export function questionsBeforeLeaving(subject: NewsSubject): readonly string[] {
  const { interview, application } = subject;
  const { questions } = words('news');
  const missing = new Set(missingKinds(subject));
  const asksForPerson = knownContactPerson(subject) === null && !application.viaAgency && application.contactBy !== 'none';
  return [
    missing.has('decision') ? questions.decision : null,
    asksForPerson ? questions.person : null,
    missing.has('contact') ? questions.contact : null,
    ...unreachable(subject).map(({ name }) => questions.address(name)),
    interview.interviewers.length === 0 ? questions.everyone : questions.anyoneElse,
  ].filter((question) => question !== null);
}

/** Adds the checklist at the end of the note; a note that has one is left as it is. */
export function addChecklist(text: string, subject: NewsSubject): Edit {
  if (checklistLine(text) !== null) return UNCHANGED;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = [`## ${words('news').beforeYouLeave}`, '', ...questionsBeforeLeaving(subject).map((question) => `- [ ] ${question}`), ''];
  return { kind: 'changed', text: text + gapAfter(text, lineEnd) + lines.join(lineEnd) };
}

/** The line of the checklist's heading, in whichever language, from 0; null if the note has none. */
export function checklistLine(text: string): number | null {
  const start = bodyStart(text);
  const found = heading().exec(text.slice(start));
  return found === null ? null : text.slice(0, start + found.index).split('\n').length - 1;
}

function heading(): RegExp {
  const headings = Object.values(LOCALES).map(({ news }) => news().beforeYouLeave);
  return new RegExp(`^#{1,6}[ \\t]+(?:${headings.join('|')})[ \\t]*\\r?$`, 'im');
}

function gapAfter(text: string, lineEnd: string): string {
  if (text === '' || text.endsWith(lineEnd + lineEnd)) return '';
  return text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
}
