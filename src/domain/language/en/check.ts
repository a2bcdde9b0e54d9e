/** “Check my notes”. */
export const englishCheck = () => ({});
