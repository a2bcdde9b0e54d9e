import { count } from '../text/count';

/** All that reminders say. */
export const REMINDER_WORDS = {
  day: (today: number, overdue: number) => {
    if (overdue === 0) return `${count(today, 'follow-up')} due today`;
    return today === 0 ? `${count(overdue, 'follow-up')} overdue` : `${count(today, 'follow-up')} due today, ${overdue} overdue`;
  },
  meanwhile: 'While you were away, these fell due:',
  more: (more: number) => `and ${more} more`,
  deadline: (what: string, time: string) => `By ${time}: ${what}`,
  open: 'Open follow-ups',
  notAllowed: 'Your system does not allow notifications from Obsidian. Allow them in your system’s settings, then turn this on again.',
  notHere: 'Not available on a phone or tablet. Use the calendar file there.',
} as const;

/** What the settings say of them. */
export const SETTING_WORDS = {
  reminders: {
    name: 'Reminders',
    desc: 'One notice a day if something is due, and one before a deadline that has a time. Only while Obsidian is open.',
  },
  system: { name: 'System notifications', desc: 'Shows reminders while another app is in front. Asks your system for permission.' },
} as const;
