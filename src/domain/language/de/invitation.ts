import type { Words } from '../catalogue';

export const germanInvitation = (): Words<'invitation'> => ({});
