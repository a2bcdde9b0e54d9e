/** Events of the calendar file. */
export const englishCalendar = () => ({
  interview: (about: string | null) => (about === null ? 'Interview' : `Interview: ${about}`),
});
