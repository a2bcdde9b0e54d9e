/** The board. */
export const englishBoard = () => ({});
