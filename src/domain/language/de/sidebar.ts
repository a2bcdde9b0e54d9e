import type { Words } from '../catalogue';

export const germanSidebar = (): Words<'sidebar'> => ({});
