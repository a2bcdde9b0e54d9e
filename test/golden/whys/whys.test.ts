/*
 * What a person reads under “Why”, in each language: every rule with each of its reasons. A change of a word is seen in the lists beside
 * this file; `npx vitest run --project "domain in UTC" test/golden/whys -u` writes them anew.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setInterfaceLanguage, words } from '../../../src/domain/language/interface';
import { LOCALE_NAMES } from '../../../src/domain/language/locales';
import { ACTIONS } from '../../../src/domain/note/actions';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import type { Agenda } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { ruleLabel } from '../../../src/domain/playbook/rules';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { titleOf } from '../../../src/domain/sidebar/titles';
import { whyQuiet, whyWait } from '../../../src/domain/sidebar/why';
import { capitalized } from '../../../src/domain/text/letter-case';
import { readNote } from '../../domain/note/read';
import { inLanguage } from '../../in-language';
import { MOVED, WAITS, WHYS, type WhyCase } from './cases';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');

function agendaOf({ notes, rules }: WhyCase): Agenda {
  const interviews = notes.flatMap((properties, index) => (
    readNote({ path: `${index}.md`, properties, tags: [] }, { settings: DEFAULT_READING, zone: ZONE, personNote: () => null }).interviews
  ));
  return makeAgenda(interviews, { ...DEFAULT_RULES, ...rules }, NOW, ZONE);
}

function whysOf(each: WhyCase, action: string): readonly string[] {
  const items = agendaOf(each).items.filter((item) => item.action === action);
  return items.map((item) => `${titleOf(item)}\n${item.why}`);
}

/** What is said about the first of the notes. */
function waitOf(each: WhyCase): string {
  const [status] = agendaOf(each).interviews.filter(({ note }) => note === '0.md');
  switch (status?.phase) {
    case 'waiting': return whyWait(status, { now: NOW, zone: ZONE }).sentence;
    case 'quiet': return whyQuiet(status).sentence;
    default: return capitalized(status?.waitingReason ?? '');
  }
}

function section(title: string, texts: readonly string[]): string {
  return [`## ${title}`, ...new Set(texts)].join('\n\n');
}

function list(): string {
  return [
    ...ACTIONS.map((action) => section(ruleLabel(action), WHYS[action].flatMap((each) => whysOf(each, action)))),
    section('Days off', MOVED.flatMap((each) => whysOf(each, 'check-in'))),
    section('Waiting', WAITS.map(waitOf)),
  ].join('\n\n');
}

describe.each(LOCALE_NAMES)('why, in %s', (locale) => {
  inLanguage(locale);

  it('is as it was read last', async () => {
    await expect(`${list()}\n`).toMatchFileSnapshot(join(import.meta.dirname, `${locale}.md`));
  });
});

describe('the list of whys', () => {
  it('has something for each rule and each case', () => {
    for (const action of ACTIONS) for (const each of WHYS[action]) expect(whysOf(each, action), JSON.stringify(each)).not.toEqual([]);
    for (const each of MOVED) expect(whysOf(each, 'check-in'), JSON.stringify(each)).not.toEqual([]);
    expect(WAITS.map(waitOf)).not.toContain('');
  });

  it('asks for each of the words that say why', () => {
    setInterfaceLanguage('en');
    const reasons = words('playbook');
    const asked = new Set<string>();
    const watched = [reasons, reasons.waiting, reasons.missing].flatMap((said: object) => (
      Object.keys(said).filter((key) => !NO_REASONS.includes(key)).map((key) => ({ said, key }))
    ));
    const restore = watched.map(({ said, key }) => watch(said, key, asked));
    list();
    for (const undo of restore) undo();
    expect(watched.map(({ key }) => key).filter((key) => !asked.has(key))).toEqual([]);
  });
});

/** What the playbook says besides. */
const NO_REASONS = ['rules', 'cadences', 'anAgency'];

/** Notes when somebody asks for the words. @returns what ends that */
function watch(said: object, key: string, asked: Set<string>): () => void {
  const known = Object.getOwnPropertyDescriptor(said, key) ?? {};
  Object.defineProperty(said, key, { configurable: true, enumerable: true, get: () => { asked.add(key); return known.value as unknown; } });
  return () => void Object.defineProperty(said, key, known);
}
