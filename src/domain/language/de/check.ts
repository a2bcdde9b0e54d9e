import type { Words } from '../catalogue';

export const germanCheck = (): Words<'check'> => ({
  title: 'Was gefunden wurde',
  interviewNotes: (number) => `Gesprächsnotizen (${number})`,
  toFix: (number) => `Zu beheben (${number})`,
  notCounted: (number) => `Nicht gezählt (${number})`,
});
