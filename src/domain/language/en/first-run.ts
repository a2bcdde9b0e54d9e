
/** The first page, and what its buttons do. */
export const englishFirstRun = () => ({
  namedAs: (name: string, property: string) => `“${name}” as ${property}`,
  withTag: (tag: string) => `with the tag #${tag}`,
  inFolder: (folder: string) => `in the folder “${folder}”`,
  /** @param more how many others there are */
  placeAndNames: (place: string, names: readonly string[], more: number) => (
    `${place}: ${[...names, ...more === 0 ? [] : [`${more} more`]].join(', ')}`
  ),
  following: 'Now following these notes',
  startsToday: 'Starting from today',
  holidaysUnknown: (country: string) => `The public holidays of ${country} are not known. You can add them as days off in settings.`,
  hidden: 'Hidden. Run “Check my notes” to see what was found.',
});
