import { end, followUp, moment } from './follow-ups';

/** One in each state, and one about the search as a whole. */
export const late = followUp();
export const today = followUp({ note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', action: 'check-in', n: 1, person: null, to: 'Kim Lee', channel: 'phone', due: moment('2026-11-23T17:00'), state: 'today' });
export const open = followUp({ action: 'connect', channel: 'linkedin', due: end('2026-11-25'), state: 'open' });
export const later = followUp({ note: 'Dune.md', company: 'Dune', role: null, action: 'check-in', n: 1, person: null, to: null, from: moment('2026-12-07'), state: 'later' });
export const looking = followUp({ id: 'keep-looking\n2026-11-23', note: null, company: null, role: null, action: 'keep-looking', person: null, to: null, channel: null, state: 'open' });
