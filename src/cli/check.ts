import { checkReport } from '../domain/check/report';
import type { Settings } from '../domain/settings';
import { templatesOf } from './templates';
import type { Vault } from './vault';

/** What the plugin sees in a vault, for a person to read. */
export function checkText(vault: Vault, settings: Settings): string {
  const { notes, readings, unreadable } = vault;
  const reading = notes.flatMap((note) => {
    const read = readings.get(note.path);
    return read === undefined ? [] : [{ path: note.path, reason: read.reason, interviews: read.interviews }];
  });
  const broken = unreadable.map((path) => ({ path, reason: null, interviews: [] }));
  const problems = [...vault.problems, ...templatesOf(notes, settings).problems];
  const report = checkReport({ looked: vault.looked, notes: [...reading, ...broken].sort((a, b) => (a.path < b.path ? -1 : 1)), problems, settings });
  const blocks = [
    report.summary.join('\n'),
    ...report.notes.map(({ path, why, facts }) => [`${path} (${why})`, ...facts.map((fact) => `  ${fact}`)].join('\n')),
    ...(problems.length === 0 ? [] : [[`Could not be read (${problems.length})`, ...problems.map(({ note, message }) => `  ${note}\n    ${message}`)].join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
