/** “Check my notes”, in the plugin and on the command line. */
export const englishCheck = () => ({
  title: 'What was found',
  interviewNotes: (number: number) => `Interview notes (${number})`,
  toFix: (number: number) => `Needs fixing (${number})`,
  notCounted: (number: number) => `Not counted (${number})`,
});
