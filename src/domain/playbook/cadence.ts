import type { Channel } from '../note/channels';
import type { Source } from './sources';

/** When to check in if no date was promised, and how if no way is preferred. */
export interface Cadence {
  readonly label: string;
  readonly days: number;
  readonly unit: 'day' | 'working day';
  readonly checkInBy: Channel;
  readonly askFeedbackBy: Channel;
  readonly sources: readonly Source[];
}

/** The cadences of the playbook. `balanced` is between what the articles advise. */
export const CADENCES = {
  'balanced': {
    label: 'Email after 5 working days (balanced)',
    days: 5, unit: 'working day', checkInBy: 'email', askFeedbackBy: 'email', sources: ['A', 'C', 'D'],
  },
  'three-day': {
    label: 'Email after 3 days',
    days: 3, unit: 'day', checkInBy: 'email', askFeedbackBy: 'phone', sources: ['A'],
  },
  'five-day-call': {
    label: 'Call after 5 working days',
    days: 5, unit: 'working day', checkInBy: 'phone', askFeedbackBy: 'phone', sources: ['C'],
  },
  'two-week': {
    label: 'Email after 2 weeks',
    days: 14, unit: 'day', checkInBy: 'email', askFeedbackBy: 'email', sources: ['D'],
  },
} as const satisfies Record<string, Cadence>;

export type CadenceName = keyof typeof CADENCES;
