import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { fittingOffers, offersFor, type Stage } from '../../../src/domain/letters/offers';
import { addressee, everyone, ignoresNoContact, personNamed, recipientsOf } from '../../../src/domain/letters/recipients';
import { ACTIONS } from '../../../src/domain/note/actions';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { BRITISH, FULL, contextOf, template } from './scene';

const OWN = { ...template('thank-you'), name: 'Short thanks', title: 'Short thanks' };

function items(properties: Readonly<Record<string, unknown>>): readonly FollowUp[] {
  const { interview, now } = contextOf(properties);
  return makeAgenda([interview], DEFAULT_RULES, now, 'Europe/London').items;
}

describe('the letters offered for a note', () => {
  const offers = offersFor(new Catalogue('british', [OWN]), items(FULL), 'waiting');
  const words = offers.map(({ template: { name }, item }) => (item === null ? name : `${name} for ${item.action}`));

  it('begin with what is due, a person’s own template for it behind the built-in one', () => {
    expect(words.slice(0, 4)).toEqual(['debrief for debrief', 'thank-you for thank-you', 'Short thanks for thank-you', 'brief-reference for brief-references']);
  });

  it('go on with what fits where the interview stands, then all the rest, each once', () => {
    const rest = words.slice(words.findIndex((word) => !word.includes(' for ')));
    expect(rest.slice(0, 3)).toEqual(['thank-you', 'thank-you-card', 'clarify']);
    expect(new Set(rest).size).toBe(rest.length);
    expect(new Set(offers.map(({ template: { name } }) => name))).toEqual(new Set([...BRITISH.templates.map(({ name }) => name), 'Short thanks']));
    expect(rest).not.toContain('debrief');
  });

  it('before an interview begin with preparation and another time for it, and with an offer with what can be said to it', () => {
    const first = (stage: Stage, count: number) => offersFor(BRITISH, [], stage).slice(0, count).map(({ template: { name } }) => name);
    expect(first('to-come', 3)).toEqual(['prepare', 'reschedule', 'withdraw']);
    expect(first('offer', 5)).toEqual(['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer']);
    expect(first('accepted', 2)).toEqual(['accept-offer', 'thank-supporter']);
  });

  it('after a refusal begin with thanks and the question for feedback', () => {
    expect(offersFor(BRITISH, [], 'rejected').slice(0, 3).map(({ template: { name } }) => name))
      .toEqual(['rejection-reply', 'thank-after-rejection', 'feedback-request']);
  });
});

describe('the letters offered first', () => {
  function names(stage: Stage, properties: Readonly<Record<string, unknown>> = FULL, due: readonly FollowUp[] = []): readonly string[] {
    return fittingOffers(new Catalogue('british', [OWN]), due, stage, contextOf(properties)).map(({ template: { name } }) => name);
  }

  it('leave out what does not fit where the interview stands, and keep a person’s own', () => {
    expect(names('waiting')).not.toContain('decline-offer');
    expect(names('waiting')).toContain('Short thanks');
    expect(names('offer')).toContain('decline-offer');
    expect(names('to-come')).toEqual(['prepare', 'reschedule', 'withdraw', 'Short thanks']);
  });

  it('have a report to the agency only if there is one, and a briefing only if there is a reference', () => {
    expect(names('waiting')).not.toContain('agency-feedback');
    expect(names('waiting', { ...FULL, agency: 'Wherry' })).toContain('agency-feedback');
    expect(names('waiting')).toContain('brief-reference');
    expect(names('waiting', { ...FULL, references: [] })).not.toContain('brief-reference');
  });

  it('have news of another offer only if there is one', () => {
    const offer = { application: 'Dune', company: 'Dune', day: null, deadline: null };
    const context = contextOf(FULL);
    const named = (others: typeof context.others) => (
      fittingOffers(BRITISH, [], 'waiting', { ...context, others }).map(({ template: { name } }) => name)
    );
    expect(named({ offers: [], acceptances: [] })).not.toContain('tell-other-offer');
    expect(named({ offers: [{ ...offer, application: context.application.key }], acceptances: [] })).not.toContain('tell-other-offer');
    expect(named({ offers: [offer], acceptances: [] })).toContain('tell-other-offer');
  });

  it('name a letter that is due only for those it is due to', () => {
    const due = items(FULL);
    expect(names('waiting', FULL, due).filter((name) => name === 'thank-you')).toHaveLength(1);
    expect(names('waiting').filter((name) => name === 'thank-you')).toHaveLength(1);
  });
});

describe('the words for a thing to do', () => {
  const names = (action: FollowUp['action'], channel: FollowUp['channel']) => BRITISH.for({ action, channel }).map(({ name }) => name);

  it('are a script by phone, a card by hand, else a letter', () => {
    expect(names('check-in', 'phone')).toEqual(['check-in-call']);
    expect(names('check-in', 'linkedin')).toEqual(['check-in']);
    expect(names('request-feedback', 'phone')).toEqual(['feedback-call']);
    expect(names('thank-after-rejection', 'email')).toEqual(['rejection-reply']);
    expect(names('thank-after-rejection', 'phone')).toEqual(['thank-after-rejection']);
    expect(names('thank-you', 'letter')).toEqual(['thank-you-card']);
    expect(names('answer-offer', null)).toEqual(['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer']);
  });

  it('are also those of the same action, where a note has one already', () => {
    const doing = (action: FollowUp['action'], channel: FollowUp['channel']) => BRITISH.doing({ action, channel }).filter(({ language }) => language === 'en').map(({ name }) => name);
    expect(doing('thank-after-rejection', 'email')).toEqual(['rejection-reply', 'thank-after-rejection']);
    expect(doing('request-feedback', 'phone')).toEqual(['feedback-call', 'feedback-request']);
    expect(doing('answer-offer', null)).toEqual(['acknowledge-offer', 'accept-offer', 'ask-for-time', 'negotiate', 'decline-offer']);
    expect(doing('close', null)).toEqual([]);
  });

  it('are those of other languages too, behind all of this one', () => {
    const languages = BRITISH.doing({ action: 'thank-after-rejection', channel: 'email' }).map(({ language }) => language);
    expect(languages).toEqual(['en', 'en', 'de', 'de']);
  });

  it('are there for every action but those that go into properties, or to nobody', () => {
    expect(ACTIONS.filter((action) => names(action, 'email').length === 0)).toEqual(['record-details', 'close', 'keep-looking']);
  });
});

describe('whom a letter goes to', () => {
  const agency = { ...FULL, interviewers: ['Jane Doe'], agency: 'Wherry', agency_contact: 'Kim Lee <kim@hays.example>', contact_person: 'Pat Moss' };
  const names = (name: Parameters<typeof template>[0], properties = FULL) => (
    recipientsOf(template(name), contextOf(properties)).map(({ name: person }) => person)
  );

  it('is each interviewer, each reference, the agency, whoever speaks for the employer, or nobody', () => {
    expect(names('thank-you')).toEqual(['Dr. Jane Doe']);
    expect(names('brief-reference')).toEqual(['Ada Okafor']);
    expect(names('agency-feedback')).toEqual([]);
    expect(names('agency-feedback', agency)).toEqual(['Kim Lee']);
    expect(names('check-in', agency)).toEqual(['Kim Lee']);
    expect(names('check-in', { ...FULL, contact_person: 'Pat Moss' })).toEqual(['Pat Moss']);
    expect(names('debrief')).toEqual([]);
  });

  it('can be anybody the note names', () => {
    const known = everyone(contextOf(agency));
    expect(known.map(({ name }) => name)).toEqual(['Jane Doe', 'Pat Moss', 'Kim Lee', 'Ada Okafor']);
    expect(personNamed('pat  MOSS', known)?.name).toBe('Pat Moss');
  });

  it('with an agency between and no address is the interviewer, by way of the consultant', () => {
    const { application, interview } = contextOf(agency);
    const [jane = null] = interview.interviewers;
    expect(addressee(template('thank-you'), jane, application)?.email).toBe('kim@hays.example');
    expect(addressee(template('thank-you'), { ...agencyPerson(), email: 'jane@acme.example' }, application)?.email).toBe('jane@acme.example');
  });

  it('is nobody who asked not to be contacted, save to withdraw, or to reply to an offer or an appointment', () => {
    const { application } = contextOf({ ...FULL, contact_by: 'none' });
    const against = BRITISH.templates.filter((letter) => ignoresNoContact(letter, application)).map(({ name }) => name);
    expect(against).toEqual([
      'thank-you', 'thank-you-card', 'clarify', 'connect', 'check-in', 'check-in-call', 'tell-other-offer',
      'rejection-reply', 'feedback-request', 'feedback-call', 'thank-after-rejection', 'keep-in-touch',
    ]);
    expect(BRITISH.templates.some((letter) => ignoresNoContact(letter, contextOf(FULL).application))).toBe(false);
  });
});

function agencyPerson() {
  return { name: 'Jane Doe', aliases: [], email: null, phone: null, linkedin: null, title: null, topic: null };
}
