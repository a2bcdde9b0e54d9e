/** Follow-ups, and why they are due. */
export const englishPlaybook = () => ({});
