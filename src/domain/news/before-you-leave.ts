import { bodyStart } from '../text/front-matter';
import { UNCHANGED, type Edit } from '../writing';
import { missingKinds } from './missing';
import { knownContactPerson, unreachable, type NewsSubject } from './subject';

/** The heading of the checklist, which shows that a note has it. */
export const BEFORE_YOU_LEAVE = 'Before you leave';

/** What to ask before leaving the interview, one question a line: only what the notes do not know yet. */
export function questionsBeforeLeaving(subject: NewsSubject): readonly string[] {
  const { interview, application } = subject;
  const missing = new Set(missingKinds(subject));
  const asksForPerson = knownContactPerson(subject) === null && !application.viaAgency && application.contactBy !== 'none';
  return [
    missing.has('decision') ? 'When do you expect to decide?' : null,
    asksForPerson ? 'Who can I follow up with?' : null,
    missing.has('contact') ? 'How do you prefer to be contacted: by email, by phone, or not at all?' : null,
    ...unreachable(subject).map(({ name }) => `A business card or an email address from ${name}`),
    `The name of ${interview.interviewers.length === 0 ? 'everyone' : 'anyone else'} I meet, and a card from each`,
  ].filter((question) => question !== null);
}

/** Adds the checklist at the end of the note; a note that has one is left as it is. */
export function addChecklist(text: string, subject: NewsSubject): Edit {
  if (checklistLine(text) !== null) return UNCHANGED;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = [`## ${BEFORE_YOU_LEAVE}`, '', ...questionsBeforeLeaving(subject).map((question) => `- [ ] ${question}`), ''];
  return { kind: 'changed', text: text + gapAfter(text, lineEnd) + lines.join(lineEnd) };
}

/** The line of the checklist's heading, from 0; null if the note has none. */
export function checklistLine(text: string): number | null {
  const start = bodyStart(text);
  const found = HEADING.exec(text.slice(start));
  return found === null ? null : text.slice(0, start + found.index).split('\n').length - 1;
}

const HEADING = new RegExp(`^#{1,6}[ \\t]+${BEFORE_YOU_LEAVE}[ \\t]*\\r?$`, 'im');

function gapAfter(text: string, lineEnd: string): string {
  if (text === '' || text.endsWith(lineEnd + lineEnd)) return '';
  return text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
}
