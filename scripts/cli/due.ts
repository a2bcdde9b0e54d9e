import type { Instant } from '../../src/domain/dates/zoned';
import type { Problem } from '../../src/domain/note/problem';
import type { Agenda, FollowUp } from '../../src/domain/playbook/follow-up';
import type { DueArguments } from './arguments';
import { readVault, type VaultOptions } from './vault';

/** What is due in a vault at one moment. */
export interface Due {
  readonly agenda: Agenda;
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
}

export interface DueOptions extends VaultOptions, Partial<Pick<DueArguments, 'states' | 'actions'>> {
  readonly now: Instant;
}

/** Reads a vault's folder and finds what is due. Throws a UsageError if the folder cannot be read. */
export async function findDue(vault: string, options: DueOptions): Promise<Due> {
  const { book, problems } = await readVault(vault, options);
  const agenda = book.agendaAt(options.now);
  return { agenda: { ...agenda, items: agenda.items.filter((item) => isWanted(item, options)) }, problems };
}

function isWanted({ state, action }: FollowUp, { states, actions }: DueOptions): boolean {
  return (states?.includes(state) ?? true) && (actions?.includes(action) ?? true);
}
