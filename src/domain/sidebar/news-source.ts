import type { InterviewStatus } from '../playbook/follow-up';
import type { Row } from './row';

/** The interview from whose row news is recorded. */
export interface NewsSource extends Pick<InterviewStatus, 'entry'> {
  readonly note: string;
}

/** The interview that the row is about; null if it is about none, or about several. */
export function newsSourceOf({ subject }: Pick<Row, 'subject'>): NewsSource | null {
  switch (subject.kind) {
    case 'follow-up': return subject.item.note === null ? null : { note: subject.item.note, entry: subject.item.entry };
    case 'waiting':
    case 'quiet': return { note: subject.interview.note, entry: subject.interview.entry };
    default: return null;
  }
}
