import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_USAGE } from '../../scripts/cli/check-arguments';
import { DAYS_USAGE } from '../../scripts/cli/days-arguments';
import { IMPORT_USAGE } from '../../scripts/cli/import-arguments';
import { INVITE_USAGE } from '../../scripts/cli/invite-arguments';
import { LETTER_USAGE } from '../../scripts/cli/letter-arguments';
import { USAGE } from '../../scripts/cli/arguments';
import { LETTER_NAMES } from '../../src/domain/letters/built-in';
import { PROPERTIES } from '../../src/domain/note/properties';
import { words } from '../../src/domain/language/interface';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

/* The documents say what the code has: a name that is added or changed there is a finding here. */

const root = join(import.meta.dirname, '../..');
const paths = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md')).map((path) => join('docs', path))];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the documents', () => {
  it('lead by their links to files and headings that exist', () => {
    const lost = paths.flatMap((path) => linksIn(textOf(path)).filter((link) => !leadsSomewhere(path, link)).map((link) => `${path}: ${link}`));
    expect(lost).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = paths.flatMap((path) => [...textOf(path).matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('list each property with every name it is read under', () => {
    const rows = rowsOf('docs/properties.md');
    const missing = Object.entries(PROPERTIES).filter(([name, others]) => (
      !rows.some(([first = '', second = '']) => first === `\`${name}\`` && others.every((other) => isSaid(second, other)))
    ));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('list each rule with its word in the journal', () => {
    const rows = rowsOf('docs/rules.md').map(([label, action]) => `${label ?? ''} ${action ?? ''}`);
    expect(Object.entries(words('playbook').rules).map(([action, { label }]) => `${label} \`${action}\``).filter((row) => !rows.includes(row))).toEqual([]);
  });

  it('list each template', () => {
    const said = rowsOf('docs/letters.md').map(([first]) => first).join(' ');
    expect(LETTER_NAMES.filter((name) => !said.includes(`\`${name}\``))).toEqual([]);
  });

  it('list each setting that a person can change', () => {
    const said = rowsOf('docs/settings.md').map(([, stored]) => stored).join(' ');
    expect(Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'welcomed' && !said.includes(`\`${name}\``))).toEqual([]);
  });

  it('say how each command is used as the command itself does', () => {
    const said = textOf('docs/command-line.md').replace(/\s+/g, ' ');
    const usages = [USAGE, CHECK_USAGE, DAYS_USAGE, IMPORT_USAGE, INVITE_USAGE, LETTER_USAGE];
    expect(usages.filter((usage) => !said.includes(usage))).toEqual([]);
  });
});

/** Names that differ only in what is folded are said once. */
function isSaid(names: string, name: string): boolean {
  return names.replaceAll('_', '').includes(`\`${name.replaceAll('_', '')}\``);
}

/** The cells of the rows of all tables. */
function rowsOf(path: string): readonly (readonly string[])[] {
  return textOf(path).split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsIn(textOf(target)).includes(heading);
}

/** As GitHub names them in addresses. */
function headingsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => (
    words.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-')
  ));
}
