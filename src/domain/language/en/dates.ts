/** Days, times, durations and lists. */
export const englishDates = () => ({});
