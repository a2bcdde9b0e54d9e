import type { MakeCommand } from './needs';

export const importApplications: MakeCommand = (needs) => ({
  id: 'import-applications',
  name: 'Import applications from CSV',
  icon: 'table',
  callback: () => needs.importApplications(),
});
