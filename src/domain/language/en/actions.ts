/** What notices say of what was done, and why something was not. */
export const englishActions = () => ({});
