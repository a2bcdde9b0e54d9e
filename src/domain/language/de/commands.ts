import type { Words } from '../catalogue';

export const germanCommands = (): Words<'commands'> => ({});
