import type { Words } from '../catalogue';

export const germanPlaybook = (): Words<'playbook'> => ({});
