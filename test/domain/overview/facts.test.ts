import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { factsOf } from '../../../src/domain/overview/facts';
import { readNote } from '../note/read';

/** The facts of each interview in a note with these properties. */
function factsIn(properties: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const { interviews } = readNote({ path: 'Acme.md', properties: { type: 'interview', ...properties }, tags: [] }, {
    settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null,
  });
  return interviews.map(factsOf);
}

describe('factsOf', () => {
  it('names company, role, round, start and format in the first line', () => {
    expect(factsIn({ company: 'Acme', role: 'SRE', round: 2, date: '2026-11-20T10:30', format: 'video' }))
      .toEqual([['Acme · SRE · round: 2 · Friday 20 November 2026, 10:30 · video']]);
  });

  it('adds the zone if the note names one', () => {
    expect(factsIn({ company: 'Acme', date: '2026-11-20T10:30', timezone: 'America/New_York' }))
      .toEqual([['Acme · Friday 20 November 2026, 10:30 (America/New_York)']]);
  });

  it('says that the time is not known if the note has a day alone', () => {
    expect(factsIn({ company: 'Acme', date: '2026-11-20' })).toEqual([['Acme · Friday 20 November 2026, time unknown']]);
  });

  it('says so if the note says nothing at all', () => {
    expect(factsIn({})).toEqual([['No details found']]);
  });

  it('says so if the holidays of the note’s country are not known, and nothing if they are', () => {
    expect(factsIn({ company: 'Acme', country: 'Qatar' })).toEqual([['Acme', 'Public holidays of Qatar are not known, only its weekend']]);
    expect(factsIn({ company: 'Acme', country: 'DE-BY' })).toEqual([['Acme']]);
  });

  it('names every way to reach a person, once', () => {
    expect(factsIn({ company: 'Acme', interviewers: ['Jane Doe <jane@acme.example>', 'kim@acme.example', 'Raj Patel'] })[0]?.[1])
      .toMatch(/^With Jane Doe \(jane@acme\.example\), .+, Raj Patel$/);
    expect(factsIn({ company: 'Acme', contact_person: 'Ann Lee <ann@acme.example>' }))
      .toEqual([['Acme', 'Contact Ann Lee (ann@acme.example)']]);
  });

  it('names the agency, its contact, the contact person and the channel in one line', () => {
    const properties = { company: 'Acme', agency: 'Wherry', agency_contact: 'Bo Roe', contact_person: 'Ann Lee', contact_by: 'phone' };
    expect(factsIn(properties))
      .toEqual([['Acme', 'Through Wherry, Bo Roe; contact Ann Lee; by phone']]);
  });

  it('names the references', () => {
    expect(factsIn({ company: 'Acme', references: ['Ann Lee', 'Bo Roe'] })).toEqual([['Acme', 'References: Ann Lee, Bo Roe']]);
  });

  it('says the status with its date, and each date that the note gives', () => {
    const dates = { status_date: '2026-11-21', follow_up_on: '2026-11-25', offer_deadline: '2026-12-01' };
    const words = 'Status offer since 21 November 2026; your own check-in date 25 November 2026; answer the offer by 1 December 2026';
    expect(factsIn({ company: 'Acme', status: 'offer', ...dates })).toEqual([['Acme', words]]);
  });

  it('says the status alone if the note has no date for it', () => {
    expect(factsIn({ company: 'Acme', status: 'rejected' })).toEqual([['Acme', 'Status rejected']]);
  });

  it('says that there is feedback', () => {
    expect(factsIn({ company: 'Acme', feedback: 'More on databases.' })).toEqual([['Acme', 'Has feedback']]);
  });

  it('numbers the interviews of a list from 1 and indents what belongs to each', () => {
    const interviews = [{ date: '2026-11-20T10:30', interviewers: 'Jane Doe' }, { date: '2026-11-24T10:30' }];
    expect(factsIn({ type: 'application', company: 'Acme', interviews })).toEqual([
      ['Interview 1: Acme · Friday 20 November 2026, 10:30', '  With Jane Doe'],
      ['Interview 2: Acme · Tuesday 24 November 2026, 10:30'],
    ]);
  });

  it('repeats the status of an application’s note for each of its interviews', () => {
    const outcome = { status: 'rejected', status_date: '2026-11-25' };
    expect(factsIn({ type: 'application', company: 'Acme', ...outcome, interviews: [{ date: '2026-11-20T10:30' }] }))
      .toEqual([['Interview 1: Acme · Friday 20 November 2026, 10:30', '  Status rejected since 25 November 2026']]);
  });
});
