/** The tables and messages of the command line. */
export const englishProgram = () => ({});
