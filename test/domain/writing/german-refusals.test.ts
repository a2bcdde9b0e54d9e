import { describe, expect, it } from 'vitest';
import { propertyNames } from '../../../src/domain/note/properties';
import { newInterviewName } from '../../../src/domain/writing';
import { inLanguage } from '../../in-language';
import { writer } from './notes';

const STATUS = propertyNames('status');

describe('a refusal in German', () => {
  inLanguage('de');

  it('says what to write by hand', () => {
    expect(writer.set('---\nstatus: {a: 1, b: 2}\n---\n', STATUS, 'offer')).toEqual({
      kind: 'refused',
      reason: 'Die Eigenschaft status ist so geschrieben, dass das Plugin sie nicht sicher ändern kann. Setze sie von Hand: status: offer',
    });
    expect(writer.set('---\ncompany: Acme\n--- x\n', STATUS, 'offer')).toEqual({
      kind: 'refused',
      reason: 'Die Eigenschaften dieser Notiz lassen sich nicht ändern. Die schließende Zeile --- fehlt: '
        + 'In Zeile 3 steht „--- x“. Erwartet: --- allein. Ergänze sie und versuche es noch einmal.',
    });
  });
});

describe('a new note without a company and a role', () => {
  inLanguage('de');

  it('has a German name', () => {
    expect([newInterviewName({}), newInterviewName({ company: 'con' })]).toEqual(['Gespräch', 'Gespräch con']);
  });
});
