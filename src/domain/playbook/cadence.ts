import type { Channel } from '../note/channels';
import type { Source } from './sources';

/** When to check in if no date was promised, and by which channel if the employer prefers none. */
export interface Cadence {
  readonly days: number;
  readonly unit: 'day' | 'working day';
  readonly checkInBy: Channel;
  readonly askFeedbackBy: Channel;
  readonly sources: readonly Source[];
}

/** The cadences of the playbook. `balanced` is in the middle of what the articles advise. */
export const CADENCES = {
  'balanced': {
    days: 5, unit: 'working day', checkInBy: 'email', askFeedbackBy: 'email', sources: ['A', 'C', 'D'],
  },
  'three-day': {
    days: 3, unit: 'day', checkInBy: 'email', askFeedbackBy: 'phone', sources: ['A'],
  },
  'five-day-call': {
    days: 5, unit: 'working day', checkInBy: 'phone', askFeedbackBy: 'phone', sources: ['C'],
  },
  'two-week': {
    days: 14, unit: 'day', checkInBy: 'email', askFeedbackBy: 'email', sources: ['D'],
  },
} as const satisfies Record<string, Cadence>;

export type CadenceName = keyof typeof CADENCES;
