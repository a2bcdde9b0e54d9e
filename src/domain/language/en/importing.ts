/** The import of a table. */
export const englishImporting = () => ({});
