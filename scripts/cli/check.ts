import type { Day } from '../../src/domain/dates/day';
import { words } from '../../src/domain/language/interface';
import type { Problem } from '../../src/domain/note/problem';
import type { NearMiss } from '../../src/domain/overview/near-misses';
import { checkReport, type CheckedNote } from '../../src/domain/overview/report';
import type { Settings } from '../../src/domain/settings';
import { oneLine } from '../../src/domain/text/terminal';
import { templatesOf } from './templates';
import type { Vault } from './vault';

/** What was found in a vault, as text. */
export function checkText(vault: Vault, settings: Settings, today: Day): string {
  const problems = [...vault.problems, ...templatesOf(vault.notes, settings).problems];
  const nearMisses = vault.nearMisses();
  const report = checkReport({ noteCount: vault.noteCount, notes: checkedNotes(vault), nearMisses, problems, settings, today });
  const blocks = [
    report.summary.map(oneLine).join('\n'),
    ...report.notes.map(({ path, why, facts }) => [`${path} (${why})`, ...facts.map((fact) => `  ${fact}`)].map(oneLine).join('\n')),
    ...nearMissBlock(nearMisses),
    ...problemBlock(problems),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The interview notes, including those that cannot be read, sorted by path. */
function checkedNotes({ notes, readings, unreadable }: Vault): CheckedNote[] {
  const read = notes.flatMap((note): CheckedNote[] => {
    const reading = readings.get(note.path);
    if (reading === undefined) return [];
    return [{ path: note.path, reason: reading.reason, interviews: reading.interviews }];
  });
  const broken = unreadable.map((path): CheckedNote => ({ path, reason: null, interviews: [] }));
  return [...read, ...broken].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nearMissBlock(misses: readonly NearMiss[]): string[] {
  if (misses.length === 0) return [];
  const lines = misses.flatMap(({ path, why, remedy }) => [`  ${path}`, `    ${why} ${remedy}`]);
  return [[words('check').notCounted(misses.length), ...lines.map(oneLine)].join('\n')];
}

function problemBlock(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ note, message }) => [`  ${note}`, `    ${message}`]);
  return [[words('check').toFix(problems.length), ...lines.map(oneLine)].join('\n')];
}
