import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/domain/note/actions';
import { readNote } from '../note/read';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES, type RuleNumbers } from '../../../src/domain/playbook/settings';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');

function followUp(action: Action, properties: Record<string, unknown>, ruleNumbers: RuleNumbers = {}): FollowUp | undefined {
  const { interviews } = readNote({ path: 'N.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: ZONE, personNote: () => null });
  return makeAgenda(interviews, { ...DEFAULT_RULES, ruleNumbers }, NOW, ZONE).items.find((item) => item.action === action);
}

const held = { date: '2026-11-16T10:00', interviewers: 'Jane Doe <jane@acme.example>' };
const refused = { ...held, status: 'rejected', status_date: '2026-11-20', keep_in_touch: true };

describe('why a thing is to be done', () => {
  it.each([
    ['thank-after-rejection', refused], ['request-feedback', refused],
    ['answer-offer', { ...held, status: 'offer' }], ['answer-offer', { ...held, status: 'offer', offer_deadline: '2026-12-01' }],
  ] as const)('begins with a capital letter for %s when the note names no company', (action, properties) => {
    expect(followUp(action, properties)?.why).toMatch(/^The employer /);
  });

  it('keeps the spelling of a company that begins in lower case', () => {
    expect(followUp('thank-after-rejection', { ...refused, company: 'iTech' })?.why).toMatch(/^iTech said no/);
  });

  it('gives the days after a refusal that the settings give to keep in touch', () => {
    const why = (from?: number) => followUp('keep-in-touch', refused, from === undefined ? {} : { 'keep-in-touch': { from } })?.why;
    expect(why()).toContain('some three months after the refusal');
    expect(why(30)).toContain('about 30 days after the refusal');
    expect(why(1)).toContain('about 1 day after the refusal');
  });

  it('gives the days after the thank-you that the settings give to connect', () => {
    const thanked = { ...held, follow_ups: ['2026-11-16 thank-you'] };
    const why = (connect?: Record<string, number>) => followUp('connect', thanked, connect && { connect })?.why;
    expect(why()).toMatch(/fits a day or two later\.$/);
    expect(why({ from: 10, due: 20 })).toMatch(/fits 10 to 20 days later\.$/);
    expect(why({ from: 1, due: 1 })).toMatch(/fits 1 day later\.$/);
  });

  it('agrees with the number of days until the next check-in', () => {
    const checkedIn = { ...held, status: 'waiting', contact_by: 'email', follow_ups: ['2026-11-20 check-in'] };
    expect(followUp('check-in', checkedIn, { 'check-in': { again: 1 } })?.why).toMatch(/^1 working day has passed since/);
    expect(followUp('check-in', checkedIn)?.why).toMatch(/^5 working days have passed since/);
  });
});

describe('whom a thing is for', () => {
  it('carries the interviewer to thank, and the consultant who passes it on', () => {
    const properties = { ...held, interviewers: 'Jane Doe', agency: 'Hays', agency_contact: 'Alex Roe <alex@hays.example>' };
    expect(followUp('thank-you', properties)).toMatchObject({
      person: 'Jane Doe', forPerson: { name: 'Jane Doe', email: null }, to: 'Alex Roe', recipient: { name: 'Alex Roe', email: 'alex@hays.example' },
    });
  });

  it('carries nobody for what one does for oneself', () => {
    expect(followUp('debrief', held)).toMatchObject({ person: null, forPerson: null, to: null, recipient: null });
  });
});
