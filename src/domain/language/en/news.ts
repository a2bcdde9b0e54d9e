/** “They told me…”. */
export const englishNews = () => ({});
