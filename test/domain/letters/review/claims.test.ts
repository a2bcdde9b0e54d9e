import { describe, expect, it } from 'vitest';
import type { LetterName } from '../../../../src/domain/letters/built-in';
import type { LetterContext } from '../../../../src/domain/letters/context';
import { writeLetter } from '../../../../src/domain/letters/letter';
import { recipientsOf } from '../../../../src/domain/letters/recipients';
import { Review } from '../../../../src/domain/letters/review/review';
import { inLanguage } from '../../../in-language';
import { BRITISH, contextOf, FULL, NOW, template, type Properties } from '../scene';

const REVIEW = new Review(BRITISH, 8000);
const HELD: Properties = { ...FULL, decision_by: null, offer_deadline: null };

/** What the checks say that such a letter takes for granted, and the notes do not say. */
function claims(name: LetterName, properties: Properties, context: Partial<LetterContext> = {}): readonly string[] {
  const whole = { ...contextOf(properties), ...context };
  const letter = { ...writeLetter(template(name), whole, recipientsOf(template(name), whole)[0] ?? null), context: whole };
  return REVIEW.findings(letter, []).filter(({ check }) => check === 'claims').map(({ message }) => message);
}

describe('a letter that speaks of an interview as over', () => {
  it.each<LetterName>(['thank-you', 'thank-you-card', 'clarify', 'connect', 'agency-feedback', 'brief-reference', 'check-in', 'check-in-call'])(
    'warns while the interview is still to come: %s', (name) => {
      expect(claims(name, { ...HELD, date: '2026-12-01T14:00' })).toEqual([
        'The interview is still to come, on 1 December. The letter speaks of it as over.',
      ]);
    },
  );

  it('says nothing once the interview has begun, and nothing of a note without a date', () => {
    expect(claims('thank-you', HELD)).toEqual([]);
    expect(claims('thank-you', { ...HELD, date: '2026-11-23T08:30' }, { now: NOW })).toEqual([]);
    expect(claims('thank-you', { ...HELD, date: null })).toEqual([]);
  });

  it('warns if the interview is scheduled for a day that is not known yet', () => {
    expect(claims('thank-you', { ...HELD, date: null, status: 'scheduled' })).toEqual(['The interview is still to come. The letter speaks of it as over.']);
  });

  it('warns if the interview does not take place', () => {
    expect(claims('thank-you', { ...HELD, called_off: true })).toEqual(['The interview does not take place. The letter speaks of it as over.']);
  });

  it('lets the letters for oneself, and those about what is ahead, be written before', () => {
    const ahead = { ...HELD, date: '2026-12-01T14:00' };
    expect((['prepare', 'debrief', 'reschedule', 'withdraw'] as const).flatMap((name) => claims(name, ahead))).toEqual([]);
  });
});

describe('a letter about an outcome', () => {
  it.each<LetterName>(['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer'])(
    'warns unless the notes say that there is an offer: %s', (name) => {
      expect(claims(name, HELD)).toEqual(['No note about this application says that they made you an offer.']);
      expect(['offer', 'accepted', 'declined'].flatMap((status) => claims(name, { ...HELD, status }))).toEqual([]);
    },
  );

  it.each<LetterName>(['rejection-reply', 'thank-after-rejection', 'feedback-request', 'feedback-call'])(
    'warns unless the notes say that they rejected the application: %s', (name) => {
      expect(claims(name, HELD)).toEqual(['No note about this application says that it was rejected.']);
      expect(claims(name, { ...HELD, status: 'rejected' })).toEqual([]);
    },
  );

  it('warns if references are thanked for a job that nobody has accepted', () => {
    expect(claims('thank-supporter', HELD)).toEqual(['No note about this application says that you accepted an offer.']);
    expect(claims('thank-supporter', { ...HELD, status: 'accepted' })).toEqual([]);
  });

  it('warns if it tells of another offer, and no other note has one', () => {
    expect(claims('tell-other-offer', HELD)).toEqual([]);
    expect(claims('tell-other-offer', HELD, { others: { offers: [], acceptances: [] } })).toEqual(['No other note has an offer that waits for your answer.']);
  });

  it('warns if it asks how things stand when they have said', () => {
    expect(claims('check-in', { ...HELD, status: 'rejected' })).toEqual(['There is nothing to ask any more. The status of this application is “rejected”.']);
    expect(claims('tell-other-offer', { ...HELD, status: 'withdrawn' })).toEqual([
      'There is nothing to ask any more. The status of this application is “withdrawn”.',
    ]);
    expect(claims('check-in', { ...HELD, status: 'no-response' })).toEqual([]);
  });
});

describe('a check-in before the promised date', () => {
  const PROMISED = { ...HELD, decision_by: '2026-12-04' };

  it('warns that it is too early, up to that day', () => {
    expect(claims('check-in', PROMISED)).toEqual(['They hope to decide by 4 December. It is too early to ask.']);
    expect(claims('check-in-call', { ...PROMISED, decision_by: '2026-11-23' })).toHaveLength(1);
    expect(claims('check-in', { ...PROMISED, decision_by: '2026-11-22' })).toEqual([]);
  });

  it('does not if the person has chosen a day of their own that has come', () => {
    expect(claims('check-in', { ...PROMISED, follow_up_on: '2026-11-23' })).toEqual([]);
    expect(claims('check-in', { ...PROMISED, follow_up_on: '2026-11-30' })).toHaveLength(1);
  });
});

describe('what is said of it in German', () => {
  inLanguage('de');

  it('names the day as German does', () => {
    expect(claims('thank-you', { ...HELD, date: '2026-12-01T14:00' })).toEqual([
      'Das Gespräch kommt erst noch, am 1. Dezember. Im Brief klingt es, als wäre es schon vorbei.',
    ]);
  });
});
