import { readInstant } from '../../src/domain/dates/zoned';
import { readJournal } from '../../src/domain/note/journal';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { BrokenNotes } from '../../src/vault/broken-notes';
import { NoteStore } from '../../src/vault/note-store';
import { refreshNotes } from '../../src/vault/refresh-notes';
import { measure, type Comparison } from './measure';
import { interviewProperties, makeVault, type BenchVault } from './vault';

const ZONE = 'Europe/London';
const NOW = readInstant('2026-11-23T09:00', ZONE) ?? 0;

interface Filled {
  readonly vault: BenchVault;
  readonly store: NoteStore;
  readonly update: (paths: Iterable<string>) => Promise<boolean>;
}

function emptyStore(vault: BenchVault): Filled {
  const app = vault.asApp();
  const store = new NoteStore({
    app, settings: DEFAULT_SETTINGS, folders: { templates: [], leftOut: [] }, zone: ZONE, textOf: () => ({ fields: {}, slips: [] }),
  });
  return { vault, store, update: (paths) => refreshNotes(store, new BrokenNotes(app), paths, () => true) };
}

async function filledStore(interviews: number): Promise<Filled> {
  const filled = emptyStore(makeVault(interviews, interviews));
  await filled.update(filled.vault.paths());
  return filled;
}

function firstAgenda({ store }: Filled): unknown {
  return store.followUps().agendaAt(NOW);
}

export async function agendaGrowsWithTheInterviews(): Promise<Comparison> {
  return {
    what: 'agenda of many interviews',
    small: { label: '1,000', ms: await measure(() => filledStore(1_000), firstAgenda) },
    large: { label: '10,000', ms: await measure(() => filledStore(10_000), firstAgenda, 3) },
    atMost: 30,
  };
}

export async function oneChangeIsLittleWork(): Promise<Comparison> {
  const whole = await measure(() => emptyStore(makeVault(10_000, 10_000)), async (filled) => {
    await filled.update(filled.vault.paths());
    firstAgenda(filled);
  }, 3);
  const filled = await filledStore(10_000);
  firstAgenda(filled);
  let day = 0;
  const change = (): void => {
    day = day % 28 + 1;
    const date = `2026-11-${String(day).padStart(2, '0')}T14:00`;
    filled.vault.set('Notes/Note 5000.md', { ...interviewProperties(5_000), status: 'waiting', date });
  };
  const one = await measure(change, async () => {
    await filled.update(['Notes/Note 5000.md']);
    firstAgenda(filled);
  }, 9);
  return {
    what: 'a change among 10,000 interviews',
    small: { label: 'one note', ms: one },
    large: { label: 'all notes', ms: whole },
    atLeast: 8,
  };
}

export async function otherNotesCostLittle(): Promise<Comparison> {
  const pass = async ({ update, vault }: Filled): Promise<boolean> => update(vault.paths());
  return {
    what: 'first pass over 10,000 notes',
    small: { label: '200 interviews', ms: await measure(() => emptyStore(makeVault(10_000, 200)), pass) },
    large: { label: '10,000 interviews', ms: await measure(() => emptyStore(makeVault(10_000, 10_000)), pass, 3) },
    atLeast: 3,
  };
}

export async function journalGrowsWithItsLines(): Promise<Comparison> {
  const lines = (count: number) => () => Array.from({ length: count }, (_, at) => `2026-11-20 thank-you Person ${at} via email`);
  return {
    what: 'reading a journal of many lines',
    small: { label: '1,000', ms: await measure(lines(1_000), readJournal, 9) },
    large: { label: '10,000', ms: await measure(lines(10_000), readJournal, 9) },
    atMost: 30,
  };
}
