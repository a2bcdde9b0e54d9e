import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

function labelsOf(...interviews: readonly unknown[]) {
  const file = { path: 'A.md', properties: { type: 'application', company: 'Acme', role: 'SRE', interviews }, tags: [] };
  return readNote(file, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null }).interviews.map(({ entry }) => entry?.labels);
}

function wordsOf(...interviews: readonly unknown[]): readonly (string | undefined)[] {
  return labelsOf(...interviews).map((labels) => labels?.en);
}

describe('the interviews of one note are told apart', () => {
  it('by their round, else by their day, else by their place', () => {
    expect(wordsOf('2026-11-10 | Screening', { date: '2026-11-20', round: 2 }, '2026-12-01', { format: 'video' }))
      .toEqual(['Screening', 'round 2', '1 December', 'interview 4']);
  });

  it('where rounds share a name, by the day of the later ones, so that the first keeps its words', () => {
    expect(wordsOf('2026-12-04 | technical', '2026-11-20 | Technical', 'Technical | video')).toEqual(['technical (4 December)', 'Technical', 'Technical (interview 3)']);
  });

  it('in each language', () => {
    expect(labelsOf('2026-11-10 | Screening', { date: '2026-11-20', round: 2 }, '2026-12-01', { format: 'video' }).map((labels) => labels?.de))
      .toEqual(['Screening', 'Runde 2', 'Gespräch vom 1. Dezember', 'Gespräch 4']);
  });

  it('and none has in one language what another has in another', () => {
    expect(labelsOf('2026-11-10 | Runde 2', { date: '2026-11-20', round: 2 })).toEqual([
      { 'en': 'Runde 2', 'en-US': 'Runde 2', 'de': 'Runde 2' },
      { 'en': 'round 2 (20 November)', 'en-US': 'round 2 (November 20)', 'de': 'Runde 2 (20. November)' },
    ]);
  });

  it('where they share the day, too, by their place', () => {
    expect(wordsOf('2026-11-20 | Tech', '2026-11-20 | Tech', '2026-11-20 | Tech', '2026-11-21', '2026-11-21'))
      .toEqual(['Tech', 'Tech (20 November)', 'Tech (interview 3)', '21 November', 'interview 5']);
  });
});

it('a note that is the interview needs none', () => {
  const file = { path: 'A.md', properties: { type: 'interview', round: 2 }, tags: [] };
  expect(readNote(file, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null }).interviews[0]?.entry).toBeNull();
});
