/** What could not be read in a note, and what was expected. */
export const englishProblems = () => ({});
