import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/domain/note/actions';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES, type RuleSettings } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');

function interviewsIn(path: string, properties: Record<string, unknown>): readonly Interview[] {
  return readNote({ path, properties, tags: [] }, { settings: DEFAULT_READING, zone: ZONE, personNote: () => null }).interviews;
}

function followUps(properties: Record<string, unknown>, settings: Partial<RuleSettings> = {}): readonly FollowUp[] {
  return makeAgenda(interviewsIn('N.md', properties), { ...DEFAULT_RULES, ...settings }, NOW, ZONE).items;
}

function followUp(action: Action, properties: Record<string, unknown>, settings: Partial<RuleSettings> = {}): FollowUp | undefined {
  return followUps(properties, settings).find((item) => item.action === action);
}

const held = { date: '2026-11-16T10:00', interviewers: 'Jane Doe <jane@acme.example>' };
const rejected = { ...held, status: 'rejected', status_date: '2026-11-20', keep_in_touch: true };

describe('the why of a follow-up', () => {
  it.each([
    ['thank-after-rejection', rejected], ['request-feedback', { ...rejected, contact_by: 'phone' }],
    ['answer-offer', { ...held, status: 'offer' }], ['answer-offer', { ...held, status: 'offer', offer_deadline: '2026-12-01' }],
  ] as const)('begins with a capital letter for %s if the note names no company', (action, properties) => {
    expect(followUp(action, properties)?.why).toMatch(/^The employer /);
  });

  it('keeps the spelling of a company that begins with a small letter', () => {
    expect(followUp('thank-after-rejection', { ...rejected, company: 'iTech' })?.why).toMatch(/^iTech said no/);
  });

  it('gives the number of days after a rejection that the settings give to keep in touch', () => {
    const why = (from = 90) => followUp('keep-in-touch', rejected, { ruleNumbers: { 'keep-in-touch': { from } } })?.why;
    expect(why()).toContain('Some three months after the rejection');
    expect(why(30)).toContain('About 30 days after the rejection');
    expect(why(1)).toContain('About 1 day after the rejection');
  });

  it('gives the days after the thank-you that the settings give to connect', () => {
    const thanked = { ...held, follow_ups: ['2026-11-16 thank-you'] };
    const why = (connect?: Record<string, number>) => followUp('connect', thanked, { ruleNumbers: connect ? { connect } : {} })?.why;
    expect(why()).toMatch(/send a LinkedIn invitation a day or two later\.$/);
    expect(why({ from: 10, due: 20 })).toMatch(/send a LinkedIn invitation 10 to 20 days later\.$/);
    expect(why({ from: 1, due: 1 })).toMatch(/send a LinkedIn invitation 1 day later\.$/);
  });

  it('agrees with the number of days until the next check-in', () => {
    const checkedIn = { ...held, status: 'waiting', contact_by: 'email', follow_ups: ['2026-11-20 check-in'] };
    const daily = { ruleNumbers: { 'check-in': { again: 1 } } };
    expect(followUp('check-in', checkedIn, daily)?.why).toMatch(/^1 working day has passed since your check-in/);
    expect(followUp('check-in', checkedIn)?.why).toMatch(/^5 working days have passed since your check-in/);
  });

  it('says that a check-in was skipped if the last one was', () => {
    const skipped = { ...held, status: 'waiting', contact_by: 'email', follow_ups: ['2026-11-20 skip check-in'] };
    expect(followUp('check-in', skipped)?.why).toBe('5 working days have passed since you skipped a check-in on 20 November.');
  });

  it('names the promised date and the days to ask after it', () => {
    const promised = { ...held, status: 'waiting', decision_by: '2026-12-04' };
    expect(followUp('check-in', promised)?.why).toBe('They promised an answer by Friday 4 December. Ask 1–2 working days after that.');
  });

  it('shows no hour of an interview whose time is unknown', () => {
    const items = [...followUps({ date: '2026-11-24' }), ...followUps({ date: '2026-11-22', status: 'waiting' })];
    expect(items.map(({ action }) => action)).toContain('prepare');
    // The deadline of a thank-you is the playbook's hour, not the interview's.
    for (const { why } of items) expect(why.replace('by 12:00', '')).not.toMatch(/\d:\d\d|morning|afternoon/);
  });

  it('says why to withdraw even if the employer asked not to be contacted', () => {
    const accepted = interviewsIn('A.md', { ...held, company: 'Acme', status: 'accepted' });
    const other = interviewsIn('B.md', { ...held, company: 'Beta', contact_by: 'none' });
    const withdraw = makeAgenda([...accepted, ...other], DEFAULT_RULES, NOW, ZONE).items.find(({ action }) => action === 'withdraw');
    expect(withdraw?.channel).toBe('email');
    expect(withdraw?.why).toContain('They asked not to be contacted');
  });
});

describe('the person of a follow-up', () => {
  it('is the interviewer to thank, beside the consultant who passes it on', () => {
    const properties = { ...held, interviewers: 'Jane Doe', agency: 'Wherry', agency_contact: 'Alex Roe <alex@hays.example>' };
    expect(followUp('thank-you', properties)).toMatchObject({
      person: 'Jane Doe', forPerson: { name: 'Jane Doe', email: null }, to: 'Alex Roe', recipient: { name: 'Alex Roe', email: 'alex@hays.example' },
    });
  });

  it('is nobody for what one does for oneself', () => {
    expect(followUp('debrief', held)).toMatchObject({ person: null, forPerson: null, to: null, recipient: null });
  });
});

describe('one reply to a rejection', () => {
  it('also records the question for feedback if it goes in writing', () => {
    expect(followUp('thank-after-rejection', rejected)?.alsoRecords).toEqual(['request-feedback']);
    expect(followUp('request-feedback', rejected)).toBeUndefined();
  });

  it.each([
    ['the thanks go by phone', { ...rejected, contact_by: 'phone' }, {}],
    ['the question goes by phone alone', rejected, { cadence: 'three-day' }],
  ] as const)('stays two if %s', (_, properties, settings) => {
    expect(followUp('thank-after-rejection', properties, settings)?.alsoRecords).toEqual([]);
    expect(followUp('request-feedback', properties, settings)?.channel).toBe('phone');
  });

  it.each([
    ['there is feedback', { ...rejected, feedback: 'Too quiet' }, {}],
    ['the question was asked', { ...rejected, follow_ups: ['2026-11-20 request-feedback'] }, {}],
    ['its rule is off', rejected, { rulesOff: ['request-feedback'] }],
  ] as const)('records the thanks alone if %s', (_, properties, settings) => {
    expect(followUp('thank-after-rejection', properties, settings)?.alsoRecords).toEqual([]);
  });

  it.each([
    ['given', { ...rejected, follow_ups: ['2026-11-20 thank-after-rejection'] }, {}],
    ['skipped', { ...rejected, follow_ups: ['2026-11-20 skip thank-after-rejection'] }, {}],
    ['off', rejected, { rulesOff: ['thank-after-rejection'] }],
    ['too late', { ...rejected, status_date: '2026-11-05' }, {}],
    ['due before the day to start from', rejected, { startFrom: '2026-11-24' as RuleSettings['startFrom'] }],
  ] as const)('leaves the question by itself if the thanks are %s', (_, properties, settings) => {
    expect(followUp('thank-after-rejection', properties, settings)).toBeUndefined();
    expect(followUp('request-feedback', properties, settings)?.channel).toBe('email');
  });
});

describe('the id of a follow-up', () => {
  const idsOf = (...listed: readonly Record<string, unknown>[]) => (
    followUps({ type: 'application', company: 'Acme', interviews: listed }).filter(({ action }) => action === 'debrief').map(({ id }) => id)
  );
  const [morning, afternoon] = [{ date: '2026-11-20T10:00' }, { date: '2026-11-20T14:00' }];

  it('is another for each interview of one day, whatever is known of them', () => {
    for (const other of [morning, afternoon]) expect(new Set(idsOf(morning, other)).size).toBe(2);
    const day = { date: '2026-11-20' };
    expect(new Set(idsOf(day, day, { ...day, round: 'Final' }, { ...day, round: 'Final' }, morning)).size).toBe(5);
    expect(new Set(idsOf({ ...day, company: 'Dune' }, { ...day, company: 'Corvo' })).size).toBe(2);
  });

  it('stays the same if an interview moves up in the list', () => {
    expect(idsOf(morning, afternoon).filter((id) => idsOf(afternoon).includes(id))).toHaveLength(1);
  });
});
