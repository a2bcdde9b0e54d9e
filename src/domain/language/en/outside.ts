/** Links, the command line of Obsidian, and other plugins. */
export const englishOutside = () => ({});
