import { day } from '../../../src/domain/dates/day';
import type { RegionCode } from '../../../src/domain/dates/holidays';
import type { Action } from '../../../src/domain/note/actions';
import type { RuleSettings } from '../../../src/domain/playbook/settings';

/** Notes, as of Monday 23 November 2026, 9:00, and the rule whose reason they show. */
export interface WhyCase {
  readonly notes: readonly Readonly<Record<string, unknown>>[];
  readonly rules?: Partial<RuleSettings>;
}

const MORNING = '2026-11-20T10:30';
const AFTERNOON = '2026-11-20T14:00';
const WEBER = 'Frau Dr. Weber <weber@acme.example>';
const BUSCH = 'Herr Busch <busch@acme.example>';
const MARA = 'Mara Okoye <mara@acme.example>';

const acme = { company: 'Acme', role: 'SRE', date: MORNING, interviewers: WEBER };
const waiting = { ...acme, status: 'waiting', date: '2026-11-09T10:30' };
const rejected = { ...waiting, status: 'rejected', status_date: '2026-11-19' };
const thankedAfter = { ...rejected, follow_ups: ['2026-11-19 thank-after-rejection'] };
const thanked = { ...acme, follow_ups: ['2026-11-20 thank-you'] };
const offer = { company: 'Corvo', role: 'SRE', date: '2026-11-12T10:00', status: 'offer', status_date: '2026-11-20' };
const accepted = { ...offer, status: 'accepted', references: 'Herr Kim <kim@formerly.example>' };
const anonymous = ({ company: _, ...rest }: Readonly<Record<string, unknown>>) => rest;

/** By rule; each shows another reason. */
export const WHYS: Readonly<Record<Action, readonly WhyCase[]>> = {
  'prepare': [
    { notes: [{ ...acme, date: '2026-11-25T14:00' }] },
    { notes: [{ ...acme, date: '2026-11-25' }] },
    { notes: [{ ...acme, date: '2026-11-24T09:30' }], rules: { ruleNumbers: { prepare: { from: 1 } } } },
  ],
  'debrief': [{ notes: [acme] }],
  'record-details': [
    { notes: [{ ...acme, interviewers: undefined }] },
    { notes: [{ ...acme, interviewers: ['Herr Busch', 'Frau Dr. Weber', 'Mara Okoye'], decision_by: '2026-12-04' }] },
    { notes: [{ ...acme, contact_by: 'none', interviewers: 'Herr Busch' }] },
  ],
  'thank-you': [
    { notes: [acme] },
    { notes: [{ ...acme, date: AFTERNOON, interviewers: BUSCH }] },
    { notes: [{ ...acme, date: '2026-11-20', interviewers: MARA }] },
    { notes: [{ ...acme, interviewers: undefined }] },
    { notes: [{ ...acme, format: 'onsite' }] },
  ],
  'agency-feedback': [
    { notes: [{ ...acme, agency: 'Fernhill', agency_contact: 'Herr Lee <lee@fernhill.example>' }] },
    { notes: [{ ...acme, agency: 'Fernhill' }] },
    { notes: [{ ...anonymous(acme), agency: 'Fernhill' }] },
    { notes: [{ ...acme, via_recruiter: true }] },
  ],
  'brief-references': [
    { notes: [{ ...acme, references: 'Herr Kim <kim@formerly.example>' }] },
    { notes: [{ ...acme, references: 'Adda Okrum <adda@formerly.example>' }] },
  ],
  'connect': [
    { notes: [thanked] },
    { notes: [{ ...thanked, interviewers: BUSCH }], rules: { ruleNumbers: { connect: { from: 2, due: 5 } } } },
    { notes: [thanked], rules: { ruleNumbers: { connect: { from: 1, due: 1 } } } },
  ],
  'check-in': [
    { notes: [{ ...waiting, decision_by: '2026-11-18' }] },
    { notes: [{ ...waiting, decision_by: '2026-11-18' }], rules: { ruleNumbers: { 'check-in': { from: 1, due: 1 } } } },
    { notes: [waiting] },
    { notes: [waiting], rules: { cadence: 'three-day' } },
    { notes: [waiting], rules: { cadence: 'two-week' } },
    { notes: [{ ...waiting, follow_ups: ['2026-11-13 check-in'] }] },
    { notes: [{ ...waiting, follow_ups: ['2026-11-13 check-in'] }], rules: { ruleNumbers: { 'check-in': { again: 1 } } } },
    { notes: [{ ...waiting, follow_ups: ['2026-11-13 skip check-in'] }] },
    { notes: [{ ...waiting, follow_ups: ['2026-11-13 skip check-in'] }], rules: { ruleNumbers: { 'check-in': { again: 1 } } } },
    { notes: [{ ...waiting, follow_up_on: '2026-11-25' }] },
  ],
  'close': [{ notes: [{ ...waiting, date: '2026-10-19T10:00', follow_ups: ['2026-10-26 check-in', '2026-11-03 check-in'] }] }],
  'tell-other-offer': [
    { notes: [waiting, { ...offer, offer_deadline: '2026-11-27' }] },
    { notes: [waiting, offer] },
    { notes: [anonymous(waiting), anonymous(offer)] },
  ],
  'answer-offer': [
    { notes: [{ ...offer, offer_deadline: '2026-11-27' }] },
    { notes: [offer] },
    { notes: [anonymous(offer)] },
  ],
  'withdraw': [
    { notes: [waiting, accepted] },
    { notes: [anonymous(waiting), anonymous(accepted)] },
    { notes: [{ ...waiting, contact_by: 'none' }, accepted] },
  ],
  'thank-supporters': [{ notes: [accepted] }, { notes: [anonymous(accepted)] }],
  'thank-after-rejection': [
    { notes: [rejected] }, { notes: [{ ...rejected, status_date: undefined }] }, { notes: [anonymous(rejected)] },
  ],
  'request-feedback': [
    { notes: [thankedAfter] }, { notes: [{ ...thankedAfter, status_date: undefined }] }, { notes: [anonymous(thankedAfter)] },
  ],
  'learn': [{ notes: [{ ...rejected, feedback: 'More examples.' }] }, { notes: [{ ...anonymous(rejected), feedback: 'More examples.' }] }],
  'keep-in-touch': [
    { notes: [{ ...rejected, status_date: '2026-08-20', date: '2026-08-10T10:00', keep_in_touch: true }] },
    { notes: [{ ...anonymous(rejected), status_date: '2026-09-20', date: '2026-09-10T10:00', keep_in_touch: true }], rules: { ruleNumbers: { 'keep-in-touch': { from: 60 } } } },
  ],
  'keep-looking': [
    { notes: [{ ...acme, date: '2026-10-01T10:00' }] },
    { notes: [{ ...acme, date: '2026-10-01T10:00' }], rules: { ruleNumbers: { 'keep-looking': { quiet: 1 } } } },
  ],
};

/** Check-ins that days off, public holidays and extra working days have moved. */
export const MOVED: readonly WhyCase[] = [
  { notes: [{ ...waiting, date: '2026-11-19T10:00' }], rules: { region: 'US' as RegionCode } },
  { notes: [{ ...waiting, date: '2026-11-19T10:00' }], rules: { daysOff: [day('2026-11-24')] } },
  { notes: [{ ...waiting, date: '2026-11-19T10:00' }], rules: { daysOff: [day('2026-11-24'), day('2026-11-25')] } },
  { notes: [{ ...waiting, decision_by: '2026-12-23' }], rules: { region: 'DE-BY' as RegionCode } },
  { notes: [{ ...waiting, decision_by: '2026-12-23' }], rules: { region: 'GB-ENG' as RegionCode, daysOff: [day('2026-12-24')] } },
  { notes: [{ ...waiting, date: '2026-12-18T10:00' }, { ...waiting, role: 'Dev', decision_by: '2026-12-18' }], rules: { region: 'GB-ENG' as RegionCode, ruleNumbers: { 'check-in': { due: 5 } } } },
  { notes: [{ ...waiting, date: '2026-11-19T10:00' }], rules: { workedDays: [day('2026-11-21')] } },
];

const done = ['2026-11-20 thank-you', '2026-11-20 debrief', '2026-11-22 connect', '2026-11-20 record-details'];

/** Why there is nothing to do about an interview yet. */
export const WAITS: readonly WhyCase[] = [
  { notes: [{ ...waiting, date: '2026-09-01T10:00' }] },
  { notes: [waiting, accepted] },
  { notes: [{ ...acme, date: '2026-11-30T10:00', called_off: true }] },
  { notes: [{ ...acme, date: undefined, status: 'scheduled' }] },
  { notes: [{ ...acme, date: '2026-11-30T10:00' }] },
  { notes: [{ ...acme, date: '2026-11-30' }] },
  { notes: [{ ...acme, status: 'declined' }] },
  { notes: [{ ...acme, contact_by: 'none', status: 'waiting', follow_ups: done }] },
  { notes: [{ ...acme, follow_ups: done }, { ...acme, date: '2026-12-01T10:00', round: 2 }] },
  { notes: [{ ...acme, follow_ups: done }, { ...acme, date: undefined, status: 'scheduled', round: 2 }] },
  { notes: [{ ...acme, date: undefined, status: 'waiting' }] },
  { notes: [{ ...acme, decision_by: 'soon', follow_ups: done }] },
  { notes: [{ ...acme, decision_by: '2026-12-04', follow_ups: done }] },
  { notes: [{ ...acme, follow_ups: done }], rules: { rulesOff: ['check-in', 'close'] } },
  { notes: [{ ...acme, follow_ups: done }] },
  { notes: [{ ...acme, date: '2026-11-12T10:00', round: 1 }, { ...acme, round: 2, follow_ups: done }] },
];
