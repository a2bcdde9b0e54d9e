import type { Words } from '../catalogue';

export const germanWriting = (): Words<'writing'> => ({});
