import { describe, expect, it } from 'vitest';
import { iconOf, titleOf } from '../../../src/domain/sidebar/titles';
import { ACTIONS } from '../../../src/domain/note/actions';
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

describe('the icon of a thing to do', () => {
  it('shows the channel', () => {
    expect(['email', 'phone', 'linkedin', 'letter'].map((channel) => iconOf(followUp({ channel: channel as 'email' })))).toEqual(['mail', 'phone', 'linkedin', 'pen-line']);
  });

  it('is a pen for what one writes for oneself', () => {
    expect(iconOf(followUp({ action: 'debrief', channel: null }))).toBe('pen-line');
  });
});
