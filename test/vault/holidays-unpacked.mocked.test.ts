import { beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/dates/day';
import type { Mapping } from '../../src/domain/note/properties';

const asked = vi.hoisted(() => ({ times: 0 }));

vi.mock('../../src/domain/dates/holidays/unpack', async (original) => {
  const real = await original<object>();
  return { ...real, places: () => { asked.times += 1; return (real as { places(): unknown }).places(); } };
});

const { makeAgenda } = await import('../../src/domain/playbook/follow-up-book');
const { readInstant } = await import('../../src/domain/dates/zoned');
const { DEFAULT_SETTINGS, datePreferences } = await import('../../src/domain/settings');
const { readSettings } = await import('../../src/domain/settings-reader');
const { checkReport } = await import('../../src/domain/overview/report');
const { readNote } = await import('../domain/note/read');

const LONDON = 'Europe/London';

/** Everything that is done with a note at the start. */
function readAll(properties: Mapping, stored: unknown) {
  const settings = readSettings(stored);
  const note = { path: 'N.md', properties: { type: 'interview', date: '2026-11-19T10:00', company: 'Acme', decision_by: 'next week', ...properties }, tags: [] };
  const { interviews } = readNote(note, { settings, zone: LONDON, personNote: () => null });
  datePreferences(settings);
  checkReport({ noteCount: 1, notes: [], nearMisses: [], problems: [], settings, today: day('2026-11-23') });
  return makeAgenda(interviews, settings, readInstant('2026-11-23T09:00', LONDON) ?? 0, LONDON);
}

describe('the table of public holidays', () => {
  beforeEach(() => { asked.times = 0; });

  it('stays packed without a region', () => {
    expect(readAll({}, DEFAULT_SETTINGS).items.length).toBeGreaterThan(0);
    readAll({}, { region: '' });
    expect(asked.times).toBe(0);
  });

  it('is unpacked for the region of the settings, and for that of a note', () => {
    readAll({}, { region: 'US' });
    expect(asked.times).toBeGreaterThan(0);
    asked.times = 0;
    readAll({ country: 'DE' }, DEFAULT_SETTINGS);
    expect(asked.times).toBeGreaterThan(0);
  });
});
