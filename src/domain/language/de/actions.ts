import type { Words } from '../catalogue';

export const germanActions = (): Words<'actions'> => ({});
