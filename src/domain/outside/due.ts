import type { Action } from '../note/actions';
import type { Problem } from '../note/problem';
import type { Agenda, State } from '../playbook/follow-up';

/** What is due at one moment. */
export interface Due {
  readonly agenda: Agenda;
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
}

/** The states and actions of the follow-ups that are wanted; null: all. */
export interface Wanted {
  readonly states: readonly State[] | null;
  readonly actions: readonly Action[] | null;
}

/** The agenda with only the wanted follow-ups. */
export function onlyWanted(agenda: Agenda, { states, actions }: Wanted): Agenda {
  const items = agenda.items.filter(({ state, action }) => (states?.includes(state) ?? true) && (actions?.includes(action) ?? true));
  return { ...agenda, items };
}

/** `overdue,today`: the names in a list, or the first that is not known. */
export function readNames<T extends string>(
  text: string, known: readonly T[],
): { readonly names: readonly T[] } | { readonly wrong: string } {
  const parts = text.split(',').map((part) => part.trim());
  const wrong = parts.find((part) => !known.some((one) => one === part));
  return wrong === undefined ? { names: known.filter((one) => parts.includes(one)) } : { wrong };
}
