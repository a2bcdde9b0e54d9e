/** Regions, public holidays and the calendar file of holidays. */
export const englishHolidays = () => ({});
