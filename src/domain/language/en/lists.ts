/** Lists of follow-ups in notes and bases. */
export const englishLists = () => ({});
