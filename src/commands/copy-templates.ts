import type { MakeCommand } from './needs';

export const copyTemplates: MakeCommand = (needs) => ({
  id: 'copy-templates',
  name: 'Copy letter templates to your vault',
  icon: 'files',
  callback: () => void needs.copyTemplates(),
});
