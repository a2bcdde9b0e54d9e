import { describe, expect, it } from 'vitest';
import type { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { weeklyReview } from '../../../src/domain/weekly-review/weekly-review';
import { readNote } from '../note/read';
import { agenda, at, followUp, interviewStatus, LONDON, moment, NOW } from '../sidebar/follow-ups';

type Agenda = ReturnType<FollowUpBook['agendaAt']>;

/** What the notes ask for, read as the plugin reads them. */
function agendaOf(notes: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Agenda {
  const context = { settings: DEFAULT_READING, zone: LONDON, personNote: () => null };
  const interviews = Object.entries(notes).flatMap(([path, properties]) => (
    readNote({ path, properties: { type: 'interview', role: 'SRE', ...properties }, tags: [] }, context).interviews));
  return makeAgenda(interviews, DEFAULT_RULES, NOW, LONDON);
}

const review = (of: Agenda, now = NOW) => weeklyReview(of, { now, zone: LONDON });

describe('the review of last week', () => {
  it('says what was sent, heard and held, what waits, and what comes', () => {
    const found = review(agendaOf({
      'Interviews/Acme.md': {
        company: 'Acme', date: '2026-11-19T10:30', interviewers: ['Jane Doe'], status: 'waiting', decision_by: '2026-12-04', contact_by: 'email',
        follow_ups: ['2026-11-19 thank-you Jane Doe via email', '2026-11-20 heard decision by 4 December', '2026-11-20 connect Jane Doe', '2026-11-23 debrief', '2026-11-10 prepare', '2026-11-19 skip record-details'],
      },
      'Interviews/Corvo.md': { company: 'Corvo', date: '2026-11-26T09:00' },
      'Interviews/Dune.md': { company: 'Dune', date: '2026-11-02', status: 'rejected', status_date: '2026-11-18', follow_ups: ['2026-11-18 thank-after-rejection', '2026-11-19 skip request-feedback'] },
    }));
    expect(found?.name).toBe('Weekly review 2026-W47');
    expect(found?.text).toBe([
      '16 November to 22 November 2026', '',
      '## Sent and done', '',
      '- Wed 18 Nov: Thanked them after the rejection – [[Interviews/Dune|Dune · SRE]]',
      '- Thu 19 Nov: Sent your thank-you: Jane Doe – [[Interviews/Acme|Acme · SRE]]',
      '- Fri 20 Nov: Connected on LinkedIn: Jane Doe – [[Interviews/Acme|Acme · SRE]]', '',
      '## Heard', '',
      '- Wed 18 Nov: Rejected – [[Interviews/Dune|Dune · SRE]]',
      '- Fri 20 Nov: Decision by 4 December – [[Interviews/Acme|Acme · SRE]]', '',
      '## Held', '',
      '- Thu 19 Nov, 10:30: Interview – [[Interviews/Acme|Acme · SRE]]', '',
      '## Waiting', '',
      '- [[Interviews/Acme|Acme · SRE]]: they promised an answer by Fri 4 Dec', '',
      '## Coming up', '',
      '- Thu 26 Nov, 09:00: Interview – [[Interviews/Corvo|Corvo · SRE]]',
      '- [ ] By Thu 26 Nov, 09:00: Prepare for the interview – [[Interviews/Corvo|Corvo · SRE]]', '',
    ].join('\n'));
  });

  it('says of what is overdue since when, not by when', () => {
    const late = followUp();
    const today = followUp({ action: 'debrief', person: null, to: null, channel: null, due: moment('2026-11-23T17:00'), state: 'today' });
    const text = review(agenda([late, today], [interviewStatus()]))?.text ?? '';
    expect(text.split('\n').filter((line) => line.startsWith('- [ ]')).map((line) => line.split(' – ')[0])).toEqual([
      '- [ ] Overdue since Fri 20 Nov: Thank Jane Doe', '- [ ] By Mon 23 Nov, 17:00: Write your debrief',
    ]);
  });

  it('says so where there was nothing, and gives the reason to keep looking', () => {
    const looking = followUp({ note: null, action: 'keep-looking', company: null, role: null, why: 'Keep applying.' });
    expect(review(agenda([looking], [interviewStatus({ phase: 'closed' })]))?.text).toBe([
      '16 November to 22 November 2026', '', '## Sent and done', '', 'Nothing was sent or done.', '', '## Heard', '', 'Nothing was heard.', '',
      '## Held', '', 'No interview was held.', '', '## Waiting', '', 'No application is waiting for an answer.', '',
      '## Coming up', '', 'Nothing is due in the next seven days.', '', '## Keep looking', '', '- Keep applying.', '',
    ].join('\n'));
  });

  it('is null if there are no interviews', () => {
    expect(review(agenda([]))).toBeNull();
  });

  it.each([
    ['2027-01-04T09:00', '2026-W53'], ['2027-01-11T09:00', '2027-W01'], ['2026-01-05T00:00', '2026-W01'], ['2026-01-04T23:59', '2025-W52'],
  ])('made on %s is about %s', (now, week) => {
    expect(review(agenda([], [interviewStatus()]), at(now))?.name).toBe(`Weekly review ${week}`);
  });

  it('names an application that waits once, and lists a line of several rounds once', () => {
    const rounds = [1, 2].map((n) => interviewStatus({ application: 'dune', note: `Dune ${n}.md`, status: 'offer', statusDate: null, journal: [] }));
    expect(review(agenda([], rounds))?.text.match(/promised an answer/g)).toHaveLength(1);
  });

  it('takes words and names as plain text', () => {
    const journal = [{ kind: 'freeForm', date: '2026-11-18', text: 'heard company:: Evil #interview [[x]] <b>' }] as unknown as ReturnType<typeof interviewStatus>['journal'];
    const text = review(agenda([], [interviewStatus({ company: 'A|B]]', note: 'Dune #1.md', journal, phase: 'closed' })]))?.text ?? '';
    expect(text).toContain('- Wed 18 Nov: Company:\\: Evil \\#interview x \\<b\\> – A B · SRE');
  });

  it('leaves out interviews that were called off', () => {
    const schedule = { start: moment('2026-11-26T09:00'), end: moment('2026-11-26T10:00'), timeKnown: true };
    expect(review(agenda([], [interviewStatus({ schedule, takesPlace: false })]))?.text).toContain('Nothing is due in the next seven days.');
    expect(review(agenda([], [interviewStatus({ schedule, takesPlace: true })]))?.text).toContain('Thu 26 Nov, 09:00: Interview');
  });
});
