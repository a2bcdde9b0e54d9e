/** Names of commands. */
export const englishCommands = () => ({});
