import { describe, expect, it } from 'vitest';
import { isAppointmentStatus, parseStatus, type Status } from '../../../src/domain/note/status';

function read(text: string): Status | null | 'unclear' {
  const parsed = parseStatus(text);
  return 'value' in parsed ? parsed.value : 'unclear';
}

function expectAll(texts: readonly string[], expected: Status | null | 'unclear'): void {
  expect(Object.fromEntries(texts.map((text) => [text, read(text)]))).toEqual(Object.fromEntries(texts.map((text) => [text, expected])));
}

describe('parseStatus', () => {
  it('reads an offer, whatever stands beside it that changes nothing', () => {
    expectAll([
      'Offer', '✅ Offer', 'OFFER!!', '🎉 Offer 🎉', 'Verbal offer', 'Offer (verbal)', 'Written offer', 'Offer received', 'Got an offer!', 'Job offer',
      'Offer from Acme', 'Offer by email', 'Offer received by phone', 'Offer - 12 Nov', 'Offer (2026-11-20)', 'Offer on 20 November 2026', '5. Offer',
      'Final offer', 'Offer after final round', 'Offer – Jane Doe', 'status: offer', '#application/offer', '[[Offer]]', 'Interview → Offer', 'made me an offer',
      'negotiating', 'Angebot erhalten', 'Zusage', 'offre reçue', 'Oferta', '内定',
    ], 'offer');
  });

  it('reads a rejection, after which round and by whom it may be', () => {
    expectAll([
      'Rejected', '❌ Rejected', 'Rejected.', 'rejected after final', 'Rejected after the final round', 'Rejected (after onsite)', 'Rejected – phone screen',
      'Final round: rejected', '2nd interview - rejected', 'Rejected by email', 'Rejected by Acme', 'Rejected by Jane Doe', 'Rejection email', 'Got rejected',
      'They rejected me', 'I was rejected', 'Application rejected', 'Not hired', 'Not selected', 'Not moving forward', 'Unfortunately rejected', 'Rejected 😢',
      'Rejected 12/11/2026', 'rejected on Monday', 'Applied → Interview → Rejected', '07 - Rejected', 'Absage', 'Absage nach Gespräch', 'Refusé', 'rechazada', '不採用',
    ], 'rejected');
  });

  it('reads an acceptance only of the offer or the job', () => {
    expectAll([
      'Accepted', 'Accepted!', '✅ Accepted', 'Offer accepted', 'Accepted the offer', 'Accepted verbal offer', 'Offer (accepted)', 'Offer → Accepted', 'Hired',
      'Signed', 'Contract signed', 'Signed the contract', 'Accepted by phone', 'Angebot angenommen', 'Offre acceptée', '内定承諾',
    ], 'accepted');
    expectAll([
      'Interview accepted', 'Invitation accepted', 'Accepted interview', 'Accepted the invitation', 'Signed up for interview', 'NDA signed', 'Accepted call with Jane',
      'Meeting accepted', 'accepted for next round', 'Accepted to final round', 'They accepted another candidate', 'Signed up', 'Technical interview – accepted',
    ], 'unclear');
  });

  it('reads a declined offer, a withdrawal and silence', () => {
    expectAll(['Declined', 'Offer declined', 'Declined the offer', 'Turned down the offer', 'Declined verbal offer', 'Offer → Declined'], 'declined');
    expectAll(['Withdrawn', 'Withdrew', 'I withdrew', 'Application withdrawn', 'Withdrew my application', 'Withdrawn after first round', 'Cancelled', 'Zurückgezogen'], 'withdrawn');
    expectAll(['No response', 'Ghosted', 'Ghosted 👻', 'Ghosted after onsite', 'They ghosted me', 'no-response', 'Keine Antwort'], 'no-response');
  });

  it('takes what somebody else did for no step of the person’s own', () => {
    expectAll(['Declined by company', 'Declined by Acme', 'Withdrawn by employer', 'Accepted by the team'], 'unclear');
    // Whether they or the person did so.
    expectAll(['Turned down', 'Turned down 2026-11-20', 'They turned me down'], 'unclear');
    expectAll(['Declined by me', 'Offer declined by phone', 'Declined by email'], 'declined');
    expectAll(['Rejected by email', 'Rejected by Acme'], 'rejected');
  });

  it('takes denial, hope, condition or somebody else for no outcome', () => {
    expectAll([
      'No offer', 'Hoping for an offer', 'Offer expected', 'Offer expected next week', 'Offer soon', 'Offer rescinded', 'Offer withdrawn', 'Offer went to someone else',
      'They hired someone else', 'Didn’t get the offer', "didn't get an offer", 'Never rejected me', 'Rejected? Not sure', 'Rejected?', 'offer?', 'Maybe rejected',
      'Probably ghosted', 'Failed coding test but still in process', 'If offer then decide', 'Offer unlikely', 'Offer from another company', 'Offer tomorrow',
      'Interview cancelled - rescheduled to Monday', 'Interview cancelled by them, new date pending', 'Interview cancelled', 'Dropped off CV', 'not rejected',
      'rejected the offer', 'Rejected / Withdrawn', '~~Offer~~', '[ ] Offer', 'Conditional offer', 'Rejected someone else', 'Not withdrawn', 'Position cancelled',
      'Role withdrawn by company?', 'hmm', '', 'NDA signed, waiting for date',
    ], 'unclear');
  });

  it('reads a text that plainly says “not yet” as waiting', () => {
    expectAll([
      'No offer yet', 'No rejection yet', 'no response yet', 'Applied - no response yet', 'No news yet', 'Not heard back yet', "Haven't heard yet", 'Waiting for offer',
      'Still waiting for an answer', 'Awaiting decision', 'Waiting on background check', 'No decision yet', 'Interview Loop Completed / Awaiting Feedback', 'pending',
      'On hold (hiring freeze)', 'Warte auf Antwort', 'En attente',
    ], 'waiting');
  });

  it('reads the words for an earlier step as no status', () => {
    expectAll([
      'applied', 'Wishlist', 'phone screen', '1. Applied', '3 - Interview', 'Final Round', 'In progress', 'Sent thank you', 'Technical test sent', 'Take-home',
      'Assessment', 'Moved to next round - passed', 'Beworben', 'status/to_apply', 'In Talks',
    ], null);
  });

  it('lets a person’s own words go before the built-in ones', () => {
    const custom = { rejected: ['Abgesagt'], waiting: ['Offer'] };
    expect(parseStatus('❌ abgesagt', custom)).toEqual({ value: 'rejected' });
    expect(parseStatus('offer', custom)).toEqual({ value: 'waiting' });
  });

  it('looks at no more than the beginning of a long text', () => {
    expect(read(`${'x '.repeat(200_000)} rejected`)).toBe('unclear');
  });
});

describe('isAppointmentStatus', () => {
  it('knows the words that a calendar says of a meeting', () => {
    expect(['Accepted', 'confirmed', 'rejected', 'offer accepted', null].map(isAppointmentStatus)).toEqual([true, true, false, false, false]);
  });
});
