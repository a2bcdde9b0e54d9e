/** Forms and dialogs. */
export const englishForms = () => ({});
