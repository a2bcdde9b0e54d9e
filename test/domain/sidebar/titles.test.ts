import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { audienceOf } from '../../../src/domain/letters/template';
import { ACTIONS, type Action } from '../../../src/domain/note/actions';
import { CHANNELS, type Channel } from '../../../src/domain/note/channels';
import { channelWords, doneWords, iconOf, titleOf, writingWord } from '../../../src/domain/sidebar/titles';
import { followUp } from './follow-ups';

describe('titleOf', () => {
  it('names the person that a follow-up is for', () => {
    expect(titleOf(followUp())).toBe('Thank Jane Doe');
    expect(titleOf(followUp({ action: 'connect' }))).toBe('Connect with Jane Doe');
    expect(titleOf(followUp({ action: 'brief-references', person: 'Ann Lee' }))).toBe('Brief Ann Lee');
  });

  it('does without a name if nobody is known', () => {
    expect(titleOf(followUp({ person: null, to: null }))).toBe('Send your thank-you');
    expect(titleOf(followUp({ action: 'check-in', n: 1, person: null, to: null, company: null }))).toBe('Check in');
    expect(titleOf(followUp({ action: 'agency-feedback', person: null, to: null }))).toBe('Tell the agency how it went');
  });

  it('names the company if no person is known', () => {
    expect(titleOf(followUp({ action: 'check-in', n: 1, person: null, to: null }))).toBe('Check in with Acme');
    expect(titleOf(followUp({ action: 'request-feedback', person: null, to: 'Kim Lee' }))).toBe('Ask Acme for feedback');
  });

  it('numbers check-ins from the second on', () => {
    const checkIn = followUp({ action: 'check-in', person: null, to: 'Kim Lee' });
    expect(titleOf({ ...checkIn, n: 1 })).toBe('Check in with Kim Lee');
    expect(titleOf({ ...checkIn, n: 2 })).toBe('Second check-in with Kim Lee');
    expect(titleOf({ ...checkIn, n: 3 })).toBe('Third check-in with Kim Lee');
  });

  it.each(ACTIONS)('returns a title for %s even if nothing else is known', (action) => {
    const title = titleOf(followUp({ action, n: null, person: null, to: null, company: null }));
    expect(title).toMatch(/^[A-Z]/);
    expect(title).not.toMatch(/null|undefined|\s$/);
  });
});

describe('writingWord', () => {
  const templates = new Catalogue('british', []);

  it.each(ACTIONS)('says of %s what its first template is, by every channel', (action) => {
    for (const channel of action === 'answer-offer' ? [null] : channelsOf(action)) {
      const [first] = templates.for({ action, channel });
      const words = new Map([[null, 'section'], ['phone', 'call script']]);
      if (first !== undefined) expect([channel, writingWord({ action, channel })]).toEqual([channel, words.get(first.channel) ?? 'letter']);
    }
  });

  /** What is for oneself has no channel, and nothing else has none. */
  function channelsOf(action: Action): readonly (Channel | null)[] {
    return audienceOf(action) === 'self' ? [null] : CHANNELS;
  }
});

describe('the icon of a thing to do', () => {
  it('shows the channel', () => {
    expect(['email', 'phone', 'linkedin', 'letter'].map((channel) => iconOf(followUp({ channel: channel as 'email' })))).toEqual(['mail', 'phone', 'linkedin', 'pen-line']);
  });

  it('is a pen for what one writes for oneself', () => {
    expect(iconOf(followUp({ action: 'debrief', channel: null }))).toBe('pen-line');
  });
});

describe('titleOf', () => {
  it.each([
    ['brief-references', 'Brief your references'], ['connect', 'Connect on LinkedIn'], ['check-in', 'Check in'],
    ['tell-other-offer', 'Tell them about your other offer'],
    ['answer-offer', 'Answer the offer'], ['withdraw', 'Withdraw your application'],
    ['thank-supporters', 'Thank your references'],
    ['thank-after-rejection', 'Thank them after the rejection'],
    ['request-feedback', 'Ask them for feedback'], ['keep-in-touch', 'Keep in touch'],
  ] as const)('has words for %s without a name', (action, title) => {
    expect(titleOf(followUp({ action, n: null, person: null, to: null, company: null }))).toBe(title);
  });

  it.each([
    ['tell-other-offer', 'Tell Kim Lee about your other offer'], ['answer-offer', 'Answer the offer from Acme'],
    ['withdraw', 'Withdraw from Acme'],
    ['agency-feedback', 'Tell Kim Lee how it went'], ['thank-after-rejection', 'Thank Kim Lee after the rejection'],
    ['keep-in-touch', 'Keep in touch with Kim Lee'],
  ] as const)('names the contact or the company for %s', (action, title) => {
    expect(titleOf(followUp({ action, person: null, to: 'Kim Lee' }))).toBe(title);
  });

  it('asks the contact for feedback if the company is not known', () => {
    expect(titleOf(followUp({ action: 'request-feedback', company: null, to: 'Kim Lee' }))).toBe('Ask Kim Lee for feedback');
  });

  it('counts check-ins in figures from the fourth on', () => {
    expect(titleOf(followUp({ action: 'check-in', n: 4, to: 'Kim Lee' }))).toBe('4th check-in with Kim Lee');
  });
});

describe('iconOf', () => {
  it('shows a sign of its own for some of what one does for oneself', () => {
    expect((['prepare', 'close', 'answer-offer', 'keep-looking'] as const).map((action) => iconOf({ action, channel: null })))
      .toEqual(['book-open', 'archive', 'message-square', 'search']);
  });
});

describe('doneWords', () => {
  it.each(ACTIONS)('begins %s with a capital and ends it without a full stop', (action) => {
    expect(doneWords(action)).toMatch(/^[A-Z].*[a-z]$/);
  });
});

describe('channelWords', () => {
  it('says how a letter goes out', () => {
    expect((['email', 'phone', 'linkedin', 'letter'] as const).map(channelWords))
      .toEqual(['by email', 'by phone', 'on LinkedIn', 'by letter']);
  });
});
