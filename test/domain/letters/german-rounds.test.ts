import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { Correspondence } from '../../../src/domain/letters/correspondence';
import { isSameLetter } from '../../../src/domain/letters/heading';
import { headingFor, writeLetter } from '../../../src/domain/letters/letter';
import { findLetter, lettersIn } from '../../../src/domain/letters/letters-in-note';
import { setInterfaceLanguage } from '../../../src/domain/language/interface';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { assemble } from '../../../src/domain/playbook/application';
import { inLanguage } from '../../in-language';
import { readNote } from '../note/read';
import { ME, NOW } from './scene';

const GERMAN = new Catalogue('british', [], 'de');
const PROPERTIES = {
  type: 'application', company: 'Acme', role: 'SRE',
  interviews: [{ date: '2026-11-10', round: 1, interviewers: 'Jane Doe' }, { date: '2026-11-20', round: 2, interviewers: 'Jane Doe' }, { date: '2026-11-21', interviewers: 'Jane Doe' }],
};
const { interviews } = readNote({ path: 'Acme.md', properties: PROPERTIES, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
const application = assemble('acme', interviews, NOW);
const letters = new Correspondence({
  now: NOW, me: ME, interviewsOf: () => interviews, applicationOf: () => ({ application, others: { offers: [], acceptances: [] } }),
  items: () => [], propertiesOf: () => PROPERTIES, personNote: () => null,
});

/** The heading of a German thank-you about the interview at that place. */
function headingOf(at: number) {
  const context = letters.contextAbout('Acme.md', interviews[at]?.entry?.labels.de ?? '');
  const template = GERMAN.named('thank-you');
  if (template === null || context === null) throw new Error('There is no such letter.');
  return headingFor(template, context, context.interview.interviewers[0] ?? null);
}

describe('the heading of a German letter', () => {
  inLanguage('de');

  it('says in German which of several interviews it is about', () => {
    const template = GERMAN.named('thank-you');
    const lines = [0, 1, 2].map((at) => {
      const context = letters.contextAbout('Acme.md', interviews[at]?.entry?.labels.de ?? '');
      return template && context && writeLetter(template, context, context.interview.interviewers[0] ?? null).text.split('\n')[0];
    });
    expect(lines).toEqual([
      '### Dankschreiben – Jane Doe · Runde 1, 23. November 2026', '### Dankschreiben – Jane Doe · Runde 2, 23. November 2026',
      '### Dankschreiben – Jane Doe · Gespräch vom 21. November, 23. November 2026',
    ]);
  });

  it.each([
    ['### Dankschreiben – Jane Doe · Runde 2, 23. November 2026', 1], ['### Dankschreiben – Jane Doe · round 2, 23. November 2026', 1],
    ['### Dankschreiben – Jane Doe · Gespräch vom 21. November, 23. November 2026', 2], ['### Dankschreiben – Jane Doe · 21 November, 23. November 2026', 2],
    ['### Thank-you – Jane Doe · round 2, 23 November 2026', 1],
  ])('leads to its interview in whatever language it says which: %s', (line, at) => {
    for (const language of ['en', 'de'] as const) {
      setInterfaceLanguage(language);
      const [letter] = lettersIn(`${line}\n\nGuten Tag\n`, GERMAN.inAnyLanguage);
      const [found] = letters.lettersWithContext('Acme.md', letter === undefined ? [] : [letter]);
      expect(found?.context.interview.entry?.index).toBe(at);
    }
  });

  it.each(['Runde 2', 'round 2'])('is the same one if a note has it with “%s”, so that none is written twice', (about) => {
    const note = `### Dankschreiben – Jane Doe · ${about}, 20. November 2026\n\nGuten Tag\n`;
    expect(findLetter(note, headingOf(1))?.writtenOn).toBe('2026-11-20');
    expect(findLetter(note, headingOf(0))).toBeNull();
    const [found] = lettersIn(note, GERMAN.inAnyLanguage);
    expect(found && isSameLetter(headingOf(1), found.heading)).toBe(true);
    expect(found && isSameLetter(headingOf(0), found.heading)).toBe(false);
  });
});
