import type { Words } from '../catalogue';

export const germanForms = (): Words<'forms'> => ({});
