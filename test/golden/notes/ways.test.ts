import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../scripts/cli/check';
import { readVault } from '../../../scripts/cli/vault';
import { day } from '../../../src/domain/dates/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

/*
 * More ways in which people write notes, and what the check says of each. To add one, add a row.
 */
const UNREADABLE = 'The properties cannot be read: ';
const BY_TAG = 'counts by the tag #interview';
const BY_TYPE = 'counts by type: interview';
const TAG_ALONE = 'not counted: It has the tag #interview but nothing else of an interview, and may be a study note. '
  + 'Add a company, a role, an interviewer or an interview_date.';
const OTHERS = 'not counted: Its properties name a candidate, so you are the interviewer. If you are the one being interviewed, remove that name.';
const NOT_FIRST = 'not counted: Its properties do not start on the first line. Move them to the top of the note, above everything else.';
const COMMENT = 'not counted: Its tag starts with #, which makes it a comment in properties. Write the tag without #.';
const NO_DAY = 'no day';
const NO_TIME = 'time unknown';

/** What the check says of the only note: why it counts, or does not, and its problems but that of a missing date. */
async function checked(note: string): Promise<{ readonly said: string; readonly when: string; readonly problem: string | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'way-'));
  try {
    writeFileSync(join(folder, 'Note.md'), note);
    const vault = await readVault(folder, { zone: 'Europe/London', settings: DEFAULT_SETTINGS });
    const text = checkText(vault, DEFAULT_SETTINGS, day('2026-11-23'));
    const [, why] = /^Note\.md \((by .*)\)$/m.exec(text) ?? [];
    const problems = vault.problems.map(({ message }) => message).filter((message) => !message.startsWith('date is missing'));
    const misses = vault.nearMisses().map((miss) => `not counted: ${miss.why} ${miss.remedy}`);
    const [, when = NO_DAY] = / · Friday 20 November 2026, (.*)$/m.exec(text) ?? [];
    return { said: [...why === undefined ? [] : [`counts ${why}`], ...problems, ...misses].join(' | ') || 'nothing', when, problem: problems[0] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Row = readonly [what: string, note: string, said: string];

describe('broken properties', () => {
  it.each<Row>([
    ['crlf', '---\r\nType: Interview\r\nrole: Lead: Platform\r\n---\r\n', UNREADABLE + 'on line 3, put the value in quotes, because it has a colon.'],
    ['tab', '---\ntags:\n\t- interview\ncompany: Acme\n---\n', UNREADABLE + 'on line 3, replace the tab at the start with spaces.'],
    ['list with at', '---\ninterviews:\n  - date: 2026-11-24\n    interviewers: @jane\n---\n', UNREADABLE + 'on line 4, put the value in quotes, because it starts with an @.'],
    ['unclosed', '---\ntype: interview\ncompany: Acme\n\n# Notes\n', UNREADABLE + 'the closing --- line is missing.'],
    ['quote', '---\ntype: "[[Interview]]"\ncompany: "Acme" GmbH\n---\n', UNREADABLE + 'on line 3, put the whole value in quotes, because text follows the closing quote.'],
    ['tag in text', '---\ncompany: Acme: Berlin\n---\nTalk #interview/first\n', UNREADABLE + 'on line 2, put the value in quotes, because it has a colon.'],
    ['bracket', '---\ntags: [interview, jobs\ncompany: Acme\n---\n', UNREADABLE + 'on line 2, add the closing ].'],
    ['dots', '---\ntype: interview\ncompany: Acme\n...\n\nText\n', UNREADABLE + 'the closing --- line is missing.'],
    ['four dashes', '---\ntype: interview\ncompany: Acme\n----\nText\n', UNREADABLE + 'the closing --- line is missing: line 4 is “----”; expected --- alone.'],
    ['dashes and more', '---\ntype: interview\n---*a\nText\n', UNREADABLE + 'the closing --- line is missing: line 3 is “---*a”; expected --- alone.'],
    ['dashes and more above the end', '---\ntype: interview\n---*a\ncompany: Acme\n---\n', UNREADABLE + 'on line 3, remove what follows ---, or the whole line: only --- alone closes the properties.'],
    ['not first', '\n---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\n---\n', NOT_FIRST],
    ['heading first', '# Acme\n\n---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\n---\n', NOT_FIRST],
    ['full-width', '---\ntype：interview\ncompany：Acme\n---\n', UNREADABLE + 'on line 2, replace the full-width colon with a colon and a space (: ).'],
    ['smart', '---\ntype: “interview”\ncompany: “Acme”: Berlin\n---\n', UNREADABLE + 'on line 3, put the value in quotes, because it has a colon.'],
    ['star', '---\ntype: interview\ninterviewers:\n  * Jane\n---\n', UNREADABLE + 'on line 4, replace the asterisk with a dash.'],
    ['url', '---\ntype: application\nurl: https://acme.example\nnote: see: below\n---\n', UNREADABLE + 'on line 4, put the value in quotes, because it has a colon.'],
    ['twice', '---\ntype: interview\ncompany: Acme\ncompany: Globex\n---\n', 'counts by type: interview | company is there more than once; expected it once. The last one is used.'],
    ['code', '```\n---\ntype: interview\ncompany: Acme\n---\n```\n', 'nothing'],
    ['only a tag in a list', '---\ntags:\n  - interview\nrole: a: b\n---\n', UNREADABLE + 'on line 4, put the value in quotes, because it has a colon.'],
    ['only a list of interviews', '---\ncake: a: b\ninterviews:\n  - date: 2026-11-24\n---\n', UNREADABLE + 'on line 2, put the value in quotes, because it has a colon.'],
    ['no mark', '---\ncompany: Acme\ndate: 2026-11-20\nstatus: waiting: long\n---\n', 'not counted: Nothing marks it as an interview. Its properties cannot be read: on line 4, put the value in quotes, because it has a colon. Add the property type: interview or add the tag #interview.'],
    ['no mark, and no more than a company and a day', '---\ncompany: Acme: Berlin\ndate: 2026-11-20\n---\n', 'not counted: Nothing marks it as an interview. Its properties cannot be read: on line 2, put the value in quotes, because it has a colon. Add the property type: interview or add the tag #interview.'],
    ['another matter', '---\ncake: a: b\n---\n', 'nothing'],
  ])('are named with the line and what to change: %s', async (_, note, said) => {
    expect((await checked(note)).said).toBe(said);
  });
});

describe('a tag', () => {
  it.each<Row>([
    ['interviewer', '---\ntags: interview\nInterviewer: Jane\n---\n', BY_TAG],
    ['position', '---\ntags: [jobs, interview]\nposition: PM\n---\n', BY_TAG],
    ['date only', '---\ntags: interview\ndate: 2026-11-20\n---\n', TAG_ALONE],
    ['inline', 'Company:: Acme\n\nA talk #interview\n', BY_TAG],
    ['second', '---\ntags: interview\nsecond_interview_date: 2026-12-20\n---\n', BY_TAG],
    ['title', '---\ntags: interview\ntitle: Interview prep\n---\n', TAG_ALONE],
    ['tbd', '---\ntags: interview\ncompany: TBD\nrole: "?"\n---\n', TAG_ALONE],
    ['employer', '---\ntag: interview/phone\nemployer: "[[Acme]]"\n---\n', BY_TAG],
    ['comment', '---\ntags: #interview\ncompany: Acme\n---\n', COMMENT],
    ['comment list', '---\ntags:\n  - #interview\ncompany: Acme\n---\n', COMMENT],
    ['author', '---\ntags: interview\nauthor: Jane\nsource: book\n---\n', TAG_ALONE],
    ['dash tag', '---\ntags:\n  -interview\ncompany: Acme\ndate: 2026-11-20\n---\n', BY_TAG],
    ['comma tag', '---\ntags: [interview;jobs]\ncompany: Acme\n---\n', BY_TAG],
    ['text only date', 'On 2026-11-20 with Acme #interview\n', TAG_ALONE],
    ['inline date', 'Interview date:: 2026-11-20\n#interview\n', BY_TAG],
  ])('marks a note that says more of an interview, and is named where it does not: %s', async (_, note, said) => {
    expect((await checked(note)).said).toBe(said);
  });
});

describe('a note without a mark', () => {
  it.each<Row>([
    ['inline fields', 'Company:: Acme\nInterview date:: 2026-11-20\n', 'not counted: Nothing marks it as an interview. Add the property type: interview or add the tag #interview.'],
    ['an inline type', 'Type:: interview\n', 'not counted: Nothing marks it as an interview. Add the property type: interview or add the tag #interview.'],
    ['inline fields of a person', 'Company:: Acme\nRole:: CTO\nEmail:: jane@acme.example\n', 'nothing'],
    ['inline fields of another matter', 'Oven:: 180\nDate:: 2026-11-20\n', 'nothing'],
  ])('is named if its fields are those of a job: %s', async (_, note, said) => {
    expect((await checked(note)).said).toBe(said);
  });
});

describe('an interview that the person leads', () => {
  it.each<Row>([
    ['link', '---\ntype: interview\nCandidate: "[[Bo Ek]]"\ndate: 2026-11-20\n---\n', OTHERS],
    ['camel', '---\ntype: interview\ncandidateName: Bo Ek\ndate: 2026-11-20\n---\n', OTHERS],
    ['na', '---\ntype: interview\ncandidate: N/A\ncompany: Acme\ndate: 2026-11-20\n---\n', BY_TYPE],
    ['list', '---\ntype: interview\napplicants:\n  - Bo Ek\n  - Al Ek\ndate: 2026-11-20\n---\n', OTHERS],
    ['inline', '---\ntype: interview\ndate: 2026-11-20\n---\nCandidate:: Bo Ek\n', OTHERS],
    ['empty list', '---\ntype: interview\nparticipant: []\ncompany: Acme\ndate: 2026-11-20\n---\n', BY_TYPE],
    ['spaces', '---\ntype: interview\nName of candidate: Bo Ek\ndate: 2026-11-20\n---\n', OTHERS],
    ['mapping', '---\ntype: interview\ninterviewee: {name: Bo Ek}\ndate: 2026-11-20\n---\n', OTHERS],
    ['no', '---\ntype: interview\ncandidate: "No"\ncompany: Acme\ndate: 2026-11-20\n---\n', BY_TYPE],
    ['tag inline', '---\ntags: interview\ncompany: Acme\n---\n**Candidate**:: Bo Ek\n', OTHERS],
    ['mapping empty', '---\ntype: interview\ninterviewee: {name: }\ncompany: Acme\ndate: 2026-11-20\n---\n', OTHERS],
  ])('is none of theirs: %s', async (_, note, said) => {
    expect((await checked(note)).said).toBe(said);
  });
});

type When = readonly [written: string, when: string, problem?: string];

describe('a date', () => {
  it.each<When>([
    ['Friday, 20 November 2026 at 10:30', '10:30'],
    ['20-Nov-2026', NO_TIME],
    ['2026-11-20 (Fri)', NO_TIME],
    ['"Nov. 20th, 2026 10:30 AM"', '10:30'],
    ['2026年11月20日 10:30', '10:30'],
    ['20 de noviembre de 2026', NO_TIME],
    ['"Fr., 20.11.2026, 10:30 Uhr"', '10:30'],
    ['20/11/2026 - 10:30', '10:30'],
    ['"[[2026-11-20]] 10:30"', '10:30'],
    ['20261120', NO_DAY, 'date is 20261120; expected a date such as 2026-11-20.'],
    ['20/11/26', NO_DAY, 'date is “20/11/26”; expected a date such as 2026-11-20.'],
    ['03.04.2026', NO_DAY, 'date is “03.04.2026”; expected one day, but this can be 2026-04-03 or 2026-03-04.'],
    ['"20 Nov, 2026"', NO_TIME],
    ['2026-11-20 @ 10:30', '10:30'],
    ['"20.11.2026 um 10.30 Uhr"', '10:30'],
    ['le 20 novembre 2026 à 10h30', '10:30'],
    ['2026-11-20T10:30:00.000Z', '10:30'],
    ['2026/11/20 10:30am', '10:30'],
    ['"2026-11-20 – 10:30"', '10:30'],
    ['20 November', NO_DAY, 'date is “20 November”; expected a date such as 2026-11-20.'],
    ['2026-W47-5', NO_DAY, 'date is “2026-W47-5”; expected a date such as 2026-11-20.'],
    ['"November 20 2026, 10:30"', '10:30'],
    ['2026-11-20 morning', NO_TIME, 'date ends in “morning”; expected a time such as 10:30 after the day.'],
    ['20. Nov. 2026', NO_TIME],
    ['2026-11-20 10:30 / 11:30', NO_TIME, 'date ends in “10:30 / 11:30”; expected a time such as 10:30 after the day.'],
    ['2026-13-20', NO_DAY, 'date is “2026-13-20”; expected a date that exists, such as 2026-11-20.'],
    ['"`2026-11-20`"', NO_TIME],
    ['2026-11-20?', NO_TIME, 'date ends in “?”; expected a time such as 10:30 after the day.'],
    ['~2026-11-20', NO_DAY, 'date is “~2026-11-20”; expected a date such as 2026-11-20.'],
    ['"[[2026-11-20|Friday]]"', NO_TIME],
    ['"**2026-11-20**"', NO_TIME],
    ['"2026–11–20"', NO_TIME],
  ])('is read if it can be one day only: %s', async (written, when, problem) => {
    expect(await checked(`---\ntype: interview\ncompany: Acme\ndate: ${written}\n---\n`)).toMatchObject({ when, problem });
  });
});

describe('a time', () => {
  it.each<When>([
    ['10.30', '10:30'],
    ['10:30h', '10:30'],
    ['10h', '10:00'],
    ['half past ten', NO_TIME, 'time is “half past ten”; expected a time such as 10:30.'],
    ['10:30 - 11:15', '10:30'],
    ['10am-11am', '10:00'],
    ['1030', NO_TIME, 'time is 1030; expected a time such as 10:30.'],
    ['10:30 Uhr', '10:30'],
    ['noon', '12:00'],
    ['2 p.m.', '14:00'],
    ['14:30 (CET)', '13:30'],
    ['"10:30 UTC+1"', '09:30'],
    ['16:00 BST', NO_TIME, 'time names the zone “BST”; expected one time zone, but this can be Europe/London or Asia/Dhaka or Pacific/Bougainville. Set timezone to the one you mean.'],
    ['9', '09:00'],
    ['10:30 AM EST', NO_TIME, 'time names the zone “EST”; expected one time zone, but this can be America/New_York or America/Toronto or Australia/Sydney or America/Panama. Set timezone to the one you mean.'],
    ['"10:30"', '10:30'],
    ['630', NO_TIME, 'time is 630; expected a time such as 10:30.'],
    ['10:30 am - 11:30 am', '10:30'],
    ['from 10:30 to 11:15', '10:30'],
    ['at 10:30', '10:30'],
    ['10:30 GMT+1', '09:30'],
    ['"10:30 o\'clock"', '10:30'],
    ['10:30 to 11', NO_TIME, 'time is “10:30 to 11”; expected a time such as 10:30.'],
    ['25:00', NO_TIME, 'time is “25:00”; expected a time such as 10:30.'],
    ['10:75', NO_TIME, 'time is “10:75”; expected a time such as 10:30.'],
    ['"10:30:00"', '10:30'],
    ['10-11', NO_TIME, 'time is “10-11”; expected a time such as 10:30.'],
    ['ca. 10:30', NO_TIME, 'time is “ca. 10:30”; expected a time such as 10:30.'],
    ['10:30?', NO_TIME, 'time is “10:30?”; expected a time such as 10:30.'],
    ['"10：30"', '10:30'],
    ['"14 Uhr 30"', '14:30'],
    ['afternoon', NO_TIME, 'time is “afternoon”; expected a time such as 10:30.'],
  ])('is read if it can be one only, and never costs the day: %s', async (written, when, problem) => {
    expect(await checked(`---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\ntime: ${written}\n---\n`)).toMatchObject({ when, problem });
  });
});

describe('a journal line about a person', () => {
  it.each([
    ['2026-11-20 thank-you Jane', undefined], ['2026-11-20 check-in Bo Ek', undefined],
    ['2026-11-20 thank-you both', 'follow_ups has “2026-11-20 thank-you both”; expected the name of someone in this application: Jane Doe or Raj Patel.'],
    ['2026-11-20 connect Bo Ek', 'follow_ups has “2026-11-20 connect Bo Ek”; expected the name of someone in this application: Jane Doe or Raj Patel.'],
    ['2026-11-20 thank-you jane doe and raj', undefined], ['20.11.2026 Thank you email sent to Raj', undefined],
    ['03/04/2026 thank-you Jane', 'follow_ups has “03/04/2026 thank-you Jane”; expected one day, but this can be 2026-04-03 or 2026-03-04.'],
  ])('names one of the note’s people, or is a problem: %s', async (line, problem) => {
    const note = `---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\ninterviewers: [Jane Doe, Raj Patel]\nfollow_ups:\n  - ${line}\n---\n`;
    expect((await checked(note)).problem).toBe(problem);
  });
});
