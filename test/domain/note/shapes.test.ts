import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Interview } from '../../../src/domain/note/interview';
import { readPersonNote } from '../../../src/domain/note/person-note';
import type { NoteReading } from '../../../src/domain/note/read-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

type Notes = Readonly<Record<string, string>>;

/** Reads the YAML as that of an interview's note, among notes of people by name. */
function read(yaml: string, people: Notes = {}): NoteReading {
  const personNote = (link: string) => {
    const name = link.split('/').at(-1) ?? '';
    return people[name] === undefined ? null : readPersonNote(`People/${name}.md`, parse(people[name]) as Record<string, unknown>);
  };
  const properties = { date: '2026-11-20', ...parse(yaml) as Record<string, unknown> };
  return readNote({ path: 'N.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote });
}

function interview(yaml: string, people?: Notes): Interview {
  const { interviews: [found], problems } = read(yaml, people);
  expect(problems).toEqual([]);
  if (found === undefined) throw new Error('No interview is read.');
  return found;
}

const persons = (yaml: string, people?: Notes) => interview(yaml, people).interviewers.map(({ name, email, title }) => [name, email, title].filter((part) => part !== null).join(' | '));

describe('the names and shapes that notes in the wild have', () => {
  it.each([
    ['company: Acme', 'Acme'], ['company: "[[Acme]]"', 'Acme'], ['company: "[[Companies/acme|Acme Ltd]]"', 'acme'], ['company: [[Acme]]', 'Acme'],
    ['company:\n  - - Acme', 'Acme'], ['Employer: Acme', 'Acme'], ['Organisation: "[Acme](Acme.md)"', 'Acme'], ['company:\norganization: Acme', 'Acme'],
  ])('a company: %j', (yaml, name) => {
    expect(interview(yaml).company).toBe(name);
  });

  it.each(['role: SRE', 'Position: SRE', 'job-title: SRE', 'Job Position: SRE', 'title: SRE\ncompany: Acme'])('a role: %j', (yaml) => {
    expect(interview(yaml).role).toBe('SRE');
  });

  it.each(['title: SRE', 'title: Interview with Acme\ncompany: Acme'])('no role: %j', (yaml) => {
    expect(interview(yaml).role).toBeNull();
  });

  it.each([
    ['status: Interview Loop Completed / Awaiting Feedback', 'waiting'], ['stage: offer(ed)', 'offer'], ['App-Stage: Rejected', 'rejected'],
    ['job_status: "#application/ghosted"', 'no-response'], ['status: no-go # they said so', 'rejected'], ['Application Status: not eligible', 'rejected'],
    ['status: withdrawn', 'withdrawn'], ['status: Negotiating', 'offer'], ['status: under_review', 'waiting'], ['status: onsite-scheduled', 'scheduled'],
    ['status: [accepted]', 'accepted'], ['status: declined', 'declined'],
  ])('a status: %j', (yaml, status) => {
    expect(interview(yaml).status).toBe(status);
  });

  it.each([
    'wishlist', 'reviewing', 'open', 'to_apply', 'not-applied', 'applied', 'screening', 'Recruiter_Screen', 'In Talks', 'interview', 'interviewing', 'Round 1',
    'status/to_apply', '"#application/x"', 'passed',
  ])('a status that says nothing of an outcome, and is no problem: %j', (word) => {
    expect(read(`status: ${word}`).problems.length).toBe(word.includes('/x') ? 1 : 0);
    expect(read(`status: ${word}`).interviews[0]?.status).toBeNull();
  });

  it.each([
    ['interview_date: 2026-11-20T10:30', '2026-11-20 10:30'], ['date: 2026-11-20\ntime: "15:15"\ntimezone: Europe/London', '2026-11-20 15:15'],
    ['date: "2026-11-20 10:30:00"', '2026-11-20 10:30'], ['date: "[[2026-11-20]]"', '2026-11-20 09:00'], ['Interview Date: 2026-11-20T10:30:00Z', '2026-11-20 10:30'],
  ])('a date: %j', (yaml, shown) => {
    const properties = parse(yaml) as Record<string, unknown>;
    const { interviews: [found], problems } = readNote({ path: 'N.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
    expect(problems).toEqual([]);
    expect(`${found?.schedule?.start.day} ${found?.schedule?.start.time}`).toBe(shown);
  });

  it.each([['true'], ['soon'], ['26/13/2025'], ['26/12/25']])('a date that is not guessed: %j', (value) => {
    const [problem] = read(`date: ${value}`).problems;
    expect(problem).toMatchObject({ note: 'N.md', property: 'date', message: expect.stringContaining('expected a date') as string });
  });

  it.each([
    ['interviewers: Jane Doe, Raj Patel, Ann', ['Jane Doe', 'Raj Patel', 'Ann']],
    ['interviewer: Jane Doe <jane@acme.example>', ['Jane Doe | jane@acme.example']],
    ['interviewer: Jane Doe\ninterviewer2: "[[Raj Patel]]"\ninterviewer_3: Ann', ['Jane Doe', 'Raj Patel', 'Ann']],
    ['attendees: ["[[Jane Doe]]", Raj Patel, [[Ann Lee]]]', ['Jane Doe', 'Raj Patel', 'Ann Lee']],
    ['stakeholders: [[Jane Doe]]', ['Jane Doe']],
    ['contacts:\n  - {name: Jane Doe, role: CTO, email: jane@acme.example}', ['Jane Doe | jane@acme.example | CTO']],
    ['contacts: {recruiter: "Alex <a@hays.example>", hiring manager: "[[Jane Doe]]"}', ['Alex | a@hays.example | recruiter', 'Jane Doe | hiring manager']],
    ['contacts:\n  - recruiter: Alex <a@hays.example>', ['Alex | a@hays.example | recruiter']],
    ['interviewers: jane@acme.example', ['jane@acme.example | jane@acme.example']],
  ])('people: %j', (yaml, expected) => {
    expect(persons(yaml)).toEqual(expected);
  });

  it('a mapping that could be anything is a problem', () => {
    expect(read('interviewers: {lead: Jane}').problems).toMatchObject([{ property: 'interviewers' }]);
  });

  it('a recruiter and a contact', () => {
    const found = interview('recruiter: "[[Kim Lee]]"\ncontact: Pat Moss <pat@acme.example>');
    expect([found.agencyContact?.name, found.contactPerson?.email]).toEqual(['Kim Lee', 'pat@acme.example']);
  });

  it('an own date to follow up, hand-written', () => {
    for (const name of ['next_follow_up', 'follow-up', 'Follow Up Date', 'follow_up_on', 'Follow-Up-Reminder-Date']) expect(interview(`${name}: 2026-11-27 # 7 days`).followUpOn).toBe('2026-11-27');
  });

  it('an application’s note without a list is one interview where a date is named as an interview’s', () => {
    const file = (yaml: string) => readNote({ path: 'N.md', properties: parse(yaml) as Record<string, unknown>, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
    const note = 'type: job-application\ncompany: Acme\nrole: SRE\ndate: 2026-11-02\nStatus: Interviewing\ncontacts: [Jane Doe]';
    expect(file(note).interviews).toEqual([]);
    expect(file(`${note}\nInterview Date: 2026-11-24T10:30`).interviews).toMatchObject([{
      entry: { index: 0, date: '2026-11-24', labels: { 'en': '24 November', 'en-US': 'November 24', 'de': 'Gespräch vom 24. November' } }, schedule: { start: { day: '2026-11-24', time: '10:30' } }, interviewers: [{ name: 'Jane Doe' }],
    }]);
    expect(file(`${note}\ninterview_date: 2026-11-24\ninterviews: [2026-11-20 | Screening]`).interviews).toHaveLength(1);
    expect(file(`${note}\ninterview_date: soon`)).toMatchObject({ interviews: [{ schedule: null }], problems: [{ property: 'date' }] });
  });

  it('a list of interviews that is one text: each of its lines is one', () => {
    const days = (interviews: string) => read(`type: application\ninterviews: ${interviews}`).interviews.map(({ entry, round }) => [entry?.date, round]);
    const both = [['2026-11-10', 'Screening'], ['2026-11-20', 'Tech talk']];
    expect(days('|\n  2026-11-10 | Screening\n  2026-11-20 14:00 | Tech talk')).toEqual(both);
    expect(days('|\n  - 2026-11-10 | Screening\n\n  - 2026-11-20 14:00 | Tech talk')).toEqual(both);
    expect(days('2026-11-10 | Screening; 2026-11-20 | Tech talk')).toEqual(both);
  });

  it('a note that is an interview stays one if a word or a number is in the place of its list', () => {
    for (const none of ['TBD', 'unknown', 'none', 'false', '3']) {
      const { interviews, problems } = read(`type: interview\ncompany: Acme\ndate: 2026-11-20\ninterviews: ${none}`);
      expect(interviews).toMatchObject([{ entry: null, schedule: { start: { day: '2026-11-20' } } }]);
      expect(problems.map(({ property }) => property)).toEqual(none === '3' ? ['interviews'] : []);
    }
  });

  it('a listed interview that says nothing of the way to contact them leaves the note its word', () => {
    const way = (own: string) => read(`type: application\ncontact_by: linkedin\ninterviews:\n  - {date: 2026-11-10, contact_by: ${own}}`).interviews[0]?.contactBy;
    expect(['n/a', 'TBD', '""', 'phone', 'none'].map(way)).toEqual(['linkedin', 'linkedin', 'linkedin', 'phone', 'none']);
  });

  it('a result that ends the application, where the status does not say it; any other result is somebody’s own', () => {
    const status = (yaml: string) => interview(yaml).status;
    expect(status('Result: Rejected')).toBe('rejected');
    expect(status('status: Applied\nresult: offer')).toBe('offer');
    expect(status('status: withdrawn\nresult: rejected')).toBe('withdrawn');
    for (const result of ['pending', 'passed', '85 %', 'strong', '[a, b]']) expect(status(`result: ${result}`)).toBeNull();
    expect(read('type: application\nresult: rejected\ninterviews:\n  - {date: 2026-11-10, result: passed}\n  - {date: 2026-11-12, result: rejected}').interviews.map((one) => [one.status, one.ofNote?.status]))
      .toEqual([[null, 'rejected'], ['rejected', 'rejected']]);
  });

  it('a recruiter, that there is one, or that there is none', () => {
    expect(interview('via_recruiter: "[[Kim Lee]]"').agencyContact?.name).toBe('Kim Lee');
    expect(interview('recruiter: false').agencyContact).toBeNull();
    for (const yaml of ['recruiter: true', 'via_recruiter: Yes', 'agency: true', 'viaRecruiter: true']) {
      expect(read(yaml).problems).toEqual([]);
      expect(interview(yaml), yaml).toMatchObject({ throughAgency: true, agency: null, agencyContact: null });
    }
    expect(interview('agency: Fernhill')).toMatchObject({ throughAgency: true, agency: 'Fernhill' });
    for (const yaml of ['recruiter: no', 'via_recruiter: false', 'agency: none']) expect(interview(yaml).throughAgency, yaml).toBe(false);
  });

  it('a round by its name or its kind', () => {
    for (const name of ['round', 'roundName', 'Round Name', 'interview-stage', 'Interview Type', 'interview_round']) expect(interview(`${name}: Screening`).round).toBe('Screening');
  });

  it('a deadline to apply by is no promise, and an employment type no mark', () => {
    expect(interview('deadline: 2026-12-01\ntype: Direct').decisionBy).toBeNull();
  });
});

describe('a person’s own names and words', () => {
  const settings = { ...DEFAULT_READING, propertyNames: { company: ['Firma'], interviewers: ['Mit wem'], interviews: ['Gespräche'] }, statusWords: { rejected: ['Abgesagt', 'leider nein'] } };
  const own = (yaml: string) => readNote({ path: 'N.md', properties: parse(yaml) as Record<string, unknown>, tags: [] }, { settings, zone: 'Europe/London', personNote: () => null });

  it('are read beside the others; the canonical name goes first, then their own', () => {
    expect(own('firma: Acme\nemployer: Other\ndate: 2026-11-20\nmit-wem: Jane Doe\nstatus: Leider nein').interviews[0]).toMatchObject({ company: 'Acme', status: 'rejected', interviewers: [{ name: 'Jane Doe' }] });
    expect(own('company: Acme\nFirma: Other\ndate: 2026-11-20\nstatus: rejected').interviews[0]).toMatchObject({ company: 'Acme', status: 'rejected' });
  });

  it('are read in the interviews of an application’s note, too', () => {
    expect(own('type: application\nfirma: Acme\ngespräche:\n  - {date: 2026-11-20, Mit wem: Jane Doe}').interviews).toMatchObject([{ company: 'Acme', interviewers: [{ name: 'Jane Doe' }] }]);
  });
});

describe('how somebody is reached', () => {
  it('the interview’s own words go first, then the person’s note, then the company’s', () => {
    const notes = { 'Jane Doe': 'email: jane@home.example\nphone: "1"', 'Acme': 'email: office@acme.example\nphone: "9"' };
    const [jane, raj] = interview('company: "[[Acme]]"\ninterviewers: ["[[Jane Doe]]", Raj Patel]', notes).interviewers;
    expect([jane?.email, jane?.phone, raj?.email, raj?.phone]).toEqual(['jane@home.example', '1', 'office@acme.example', '9']);
    expect(persons('company: Acme\ninterviewers: Jane Doe <jane@acme.example>', notes)).toEqual(['Jane Doe | jane@acme.example']);
  });

  it.each([
    'EMAIL[HOME]: a@x.example\nTEL[CELL]: "+1"\nTITLE: CTO', 'e-mail: a@x.example\nmobile: "+1"\njob title: CTO',
    'mail: mailto:a@x.example\ntel: tel:+1\nrole: CTO', 'EMAIL: [a@x.example, b@x.example]\nTelephone: "+1"\nposition: CTO',
  ])('is read from notes as plugins for contacts write them: %j', (yaml) => {
    expect(readPersonNote('Ann.md', parse(yaml) as Record<string, unknown>)).toMatchObject({ name: 'Ann', email: 'a@x.example', phone: '+1', title: 'CTO' });
  });

  it('a note with a role and a position alone is nobody’s', () => {
    expect(readPersonNote('Job.md', { role: 'SRE', position: 'Lead' })).toBeNull();
  });
});
