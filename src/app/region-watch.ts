import { regionName } from '../domain/dates/holidays';
import type { Agenda } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import { redatedWords } from '../domain/sidebar/redated';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { InterviewIndex } from '../vault/interview-index';

/**
 * Says in one line what another country or region moved, once the list is dated again. It has to hear of changed settings
 * before the index does. @returns what ends that
 */
export function watchRegion(store: SettingsStore, index: Pick<InterviewIndex, 'complete' | 'agenda' | 'onChange'>): () => void {
  let known: Settings = store.current;
  let isUndoing = false;
  let waiting: { readonly agenda: Agenda; readonly settings: Settings } | null = null;
  const ends = [
    store.onChange((settings) => {
      if (settings.region !== known.region && index.complete && !isUndoing) waiting = { agenda: index.agenda(), settings: known };
      known = settings;
    }),
    index.onChange(() => {
      if (waiting === null) return;
      const { agenda, settings: { region, weekend } } = waiting;
      waiting = null;
      const name = known.region === null ? null : regionName(known.region);
      showUndoNotice(redatedWords(agenda, index.agenda(), name), async () => {
        // The list hears of it at once, and the notice that is undone says enough.
        isUndoing = true;
        const changed = store.change({ region, weekend });
        isUndoing = false;
        await changed;
        return true;
      });
    }),
  ];
  return () => ends.forEach((end) => end());
}
