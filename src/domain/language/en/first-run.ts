/** The first page. */
export const englishFirstRun = () => ({});
