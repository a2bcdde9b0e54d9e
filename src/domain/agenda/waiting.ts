import type { Outlook } from '../playbook/follow-up';
import { SUPERSEDED } from '../playbook/hold';
import { applicationOf, type FactsOf } from './about';

/**
 * The outlooks that wait, one an application: one waits for an employer's answer, not for each round.
 * The round that knows until when goes first, then the latest.
 */
export function onePerApplication(outlooks: readonly Outlook[], factsOf: FactsOf): readonly Outlook[] {
  const chosen = new Map<string, Outlook>();
  for (const outlook of outlooks) {
    if (outlook.followUp !== 'waiting' || outlook.hold === SUPERSEDED) continue;
    const key = applicationOf(outlook, factsOf(outlook.note));
    const other = chosen.get(key);
    if (other === undefined || speaksFor(outlook, other, factsOf)) chosen.set(key, outlook);
  }
  return [...chosen.values()];
}

function speaksFor(outlook: Outlook, other: Outlook, factsOf: FactsOf): boolean {
  const known = Number(outlook.waitingUntil !== null) - Number(other.waitingUntil !== null);
  return known === 0 ? startOf(outlook, factsOf) >= startOf(other, factsOf) : known > 0;
}

function startOf({ note }: Outlook, factsOf: FactsOf): number {
  return factsOf(note)?.start ?? Number.MIN_SAFE_INTEGER;
}
