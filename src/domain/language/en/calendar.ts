/** Events of the calendar file. */
export const englishCalendar = () => ({});
