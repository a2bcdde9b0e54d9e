/** The settings. */
export const englishSettings = () => ({});
