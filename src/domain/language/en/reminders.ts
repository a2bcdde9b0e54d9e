import { pluralsIn } from '../plural';

const plural = pluralsIn('en');
const followUps = (number: number) => plural(number, { one: '# follow-up', other: '# follow-ups' });

/** Reminders. */
export const englishReminders = () => ({
  day: (today: number, overdue: number) => {
    if (overdue === 0) return `${followUps(today)} due today`;
    return today === 0 ? `${followUps(overdue)} overdue` : `${followUps(today)} due today, ${overdue} overdue`;
  },
  meanwhile: 'While you were away, these fell due:',
  more: (more: number) => `and ${more} more`,
  deadline: (what: string, time: string) => `By ${time}: ${what}`,
  open: 'Open follow-ups',
  notAllowed: 'Your system does not allow notifications from Obsidian. Allow them in your system’s settings, then turn this on again.',
  notHere: 'Not available on a phone or tablet. Use the calendar file there.',
  setting: 'Reminders',
  settingAbout: 'One notice a day if something is due, and one before a deadline that has a time. Only while Obsidian is open.',
  systemSetting: 'System notifications',
  systemSettingAbout: 'Shows reminders while another app is in front. Asks your system for permission.',
});
