import type { Instant } from '../../src/domain/dates/zoned';
import { byNoteAndProperty } from '../../src/domain/note/problem';
import { onlyWanted, type Due, type Wanted } from '../../src/domain/outside/due';
import { readVault, type VaultOptions } from './vault';

export interface DueOptions extends VaultOptions, Partial<Wanted> {
  readonly now: Instant;
}

/** Reads a vault's folder and finds what is due. Throws a UsageError if the folder cannot be read. */
export async function findDue(vault: string, options: DueOptions): Promise<Due> {
  const { book, problems } = await readVault(vault, options);
  const { now, states = null, actions = null } = options;
  const agenda = onlyWanted(book.agendaAt(now), { states, actions });
  return { agenda, problems: [...problems, ...book.failures()].sort(byNoteAndProperty) };
}
