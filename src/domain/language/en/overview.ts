/** What was read from the notes, in words. */
export const englishOverview = () => ({});
