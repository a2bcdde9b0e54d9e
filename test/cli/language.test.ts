import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

let onDisk: TestVault;
let vault = '';
const ZONE = ['--timezone', 'Europe/Berlin'];

beforeAll(() => {
  onDisk = new TestVault({
    'Acme.md': '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ndecision_by: bald\n---\n',
    'Broken.md': '---\ntype: interview\ncompany: [Acme\n---\n',
  });
  vault = onDisk.path;
});
afterAll(() => onDisk.remove());

describe('the language of the command line', () => {
  it('is German with --lang, wherever that stands', () => {
    const { status, stdout, stderr } = run('check', '--lang', 'de', vault, ...ZONE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`2 Notizen geprüft.
2 Notizen zählen, mit insgesamt 1 Gespräch: 1 durch type: interview, 1 mit Eigenschaften, die nicht lesbar sind.
2 Angaben konnten nicht gelesen werden. Alles andere funktioniert.

Acme.md (durch type: interview)
  Acme · SRE · Freitag, 20. November 2026, 10:30 Uhr

Broken.md (mit Eigenschaften, die nicht lesbar sind)

Zu beheben (2)
  Acme.md
    decision_by ist „bald“. Erwartet: ein Datum wie 2026-11-20.
  Broken.md
    Die Eigenschaften sind nicht lesbar. Zeile 3: Ergänze die schließende Klammer ].
`);
    expect(run('check', vault, ...ZONE, '--lang=de').stdout).toBe(stdout);
  });

  it('is that of the settings without --lang, else English', () => {
    onDisk.write('german.json', '{"language":"de"}');
    const german = ['--settings', `${vault}/german.json`];
    expect(run('check', vault, ...ZONE, ...german).stdout).toContain('2 Notizen geprüft.');
    expect(run('check', vault, ...ZONE, ...german, '--lang', 'en').stdout).toContain('2 notes checked.');
    expect(run('check', vault, ...ZONE).stdout).toContain('2 notes checked.');
  });

  it('is that of what is wrong with the other arguments, too', () => {
    expect(run('due', vault, '--at', 'bald', '--lang', 'de').stderr).toBe(
      '--at ist bald. Erwartet: Datum und Uhrzeit wie 2026-11-23T09:00.\n',
    );
    expect(run('letter', '--lang', 'de').stderr).toMatch(/^Welcher Brief\? Aufruf: npm run -s letter -- <vault>/);
    expect(run('days', '--help', '--lang', 'de').stdout).toMatch(/^Aufruf: npm run -s days -- /);
  });

  it('is American English with --lang en-US or with the settings, and British without', () => {
    onDisk.write('american.json', '{"language":"en-US"}');
    const american = 'Acme · SRE · Friday, November 20, 2026, 10:30 AM';
    expect(run('check', vault, ...ZONE, '--lang', 'en-US').stdout).toContain(american);
    expect(run('check', vault, ...ZONE, '--settings', `${vault}/american.json`).stdout).toContain(american);
    for (const lang of ['en', 'en-GB']) {
      expect(run('check', vault, ...ZONE, '--lang', lang).stdout).toBe(run('check', vault, ...ZONE).stdout);
    }
    expect(run('check', vault, ...ZONE).stdout).toContain('Acme · SRE · Friday 20 November 2026, 10:30');
  });

  it('has no day first and no hour above 12 in American English, in any list', () => {
    const at = ['--at', '2026-11-23T15:00', '--timezone', 'Europe/London', '--lang', 'en-US'];
    const text = [
      run('due', 'example-vault', ...at).stdout, run('check', 'example-vault', ...at.slice(2)).stdout,
      run('days', 'US', '2027', '--lang', 'en-US').stdout, run('due', 'example-vault', ...at, '--ics').stdout.replace(/^(?:DT|X-|UID)[^\n]*$/gm, ''),
    ].join('\n');
    expect(text).toMatch(/\bMonday, November 23, 2026, 3:00 PM\b/);
    expect(text).toMatch(/\b(?:Mon|Tue|Wed|Thu|Fri), (?:Nov|Dec) \d{1,2}\b/);
    expect(text.match(/[^\n]*\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b[^\n]*/g)).toBeNull();
    expect(text.match(/[^\n]*(?<![T\d])\d{1,2}:\d\d\b(?! [AP]M)[^\n]*/g)).toBeNull();
  });

  it('is one that the plugin writes', () => {
    expect(run('due', vault, '--lang', 'fr')).toEqual({ status: 2, stdout: '', stderr: '--lang is fr; expected one of en, en-US, de.\n' });
    expect(run('due', vault, '--lang').stderr).toBe('--lang has no value; expected one of en, en-US, de.\n');
  });

  it('changes no key and no value of what is printed for scripts', () => {
    const read = (lang: string) => JSON.parse(run('due', vault, ...ZONE, '--json', '--at', '2026-11-23T09:00', '--lang', lang).stdout) as {
      readonly items: readonly Readonly<Record<string, unknown>>[];
    };
    const keysIn = (lang: string) => read(lang).items.map(({ action, state, due, note }) => ({ action, state, due, note }));
    expect(keysIn('de')).toEqual(keysIn('en'));
    expect(Object.keys(read('de'))).toEqual(Object.keys(read('en')));
  });
});
