import type { Words } from '../catalogue';

export const germanCommon = (): Words<'common'> => ({});
