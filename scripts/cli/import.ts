import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemsWith, type Choice } from '../../src/domain/import/columns';
import { draftNotes, type Drafts } from '../../src/domain/import/drafts';
import { decodeAs, decodeText, type Encoding } from '../../src/domain/import/encoding';
import { knownApplication, type KnownApplication } from '../../src/domain/import/existing';
import { guessChoices } from '../../src/domain/import/guess';
import { planNotes, type ImportTarget, type Plan, type PlannedNote } from '../../src/domain/import/plan';
import { readTable, type Table } from '../../src/domain/import/table';
import { words } from '../../src/domain/language/interface';
import { foldName } from '../../src/domain/note/link';
import type { ReadingSettings } from '../../src/domain/note/settings';
import { errorText } from '../../src/domain/text/error-text';
import { attempt } from '../../src/domain/text/attempt';
import { UsageError, wrongOption } from './arguments';
import { decode } from './decode';
import type { ImportArguments } from './import-arguments';
import { tagsInProperties, tagsInText } from './tags';
import { foldersWithout } from './vault';
import { notePaths, readNoteText } from './vault-folder';
import { VaultNote } from './vault-note';
import { programWords } from './words';

/** What was read from a table: what its columns become, and the notes that it makes. */
export interface ReadImport {
  readonly encoding: Encoding;
  readonly isGuessed: boolean;
  readonly table: Table;
  readonly choices: readonly Choice[];
  readonly plan: Plan;
  readonly remarks: readonly string[];
  /** Why a further argument is needed before notes can be written, a sentence each. */
  readonly problems: readonly string[];
}

/** Reads the table and plans its notes. Throws a UsageError if the file, the encoding, a column or the vault cannot be read. */
export async function readImport(args: ImportArguments, stored: ReadingSettings): Promise<ReadImport> {
  const settings = { ...stored, dateOrder: args.dateOrder ?? stored.dateOrder };
  const { text, encoding, isGuessed } = decodeFile(await readBytes(args.table), args);
  const table = readTable(text, settings.propertyNames, args.headerLine);
  if (typeof table === 'string') throw new UsageError(`${args.table}: ${table}`);
  const choices = choicesFor(table, args, settings);
  const drafts = draftNotes(table, choices, settings);
  const vault = args.vault === null ? { paths: [], known: [] } : await readApplications(args.vault, settings);
  const plan = planNotes(drafts.drafts, { folder: folderOf(args.folder ?? settings.folder), includeExisting: false, ...vault });
  const { columns, whole } = problemsWith(table, choices);
  const ofColumns = [...columns].map(([at, message]) => `${table.columns[at]?.name ?? ''}: ${message}`);
  const problems = [...ofColumns, ...(whole === '' ? [] : [whole])];
  const guessed = isGuessed ? [programWords().guessed(encoding)] : [];
  return { encoding, isGuessed, table, choices, plan, problems, remarks: [...guessed, ...problems, ...remarksOf(drafts, plan)] };
}

/** A note that could not be written, and why. */
export interface Refused {
  readonly path: string;
  readonly reason: string;
}

/** Writes the notes, and overwrites none. @returns those that could not be written */
export async function writeNotes(vault: string, notes: readonly PlannedNote[]): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const { path, text } of notes) {
    const file = join(vault, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      refused.push({ path, reason: errorText(error) });
    }
  }
  return refused;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(programWords().tableUnreadable(path));
  }
}

function decodeFile(bytes: Uint8Array, { table, encoding }: ImportArguments) {
  const { isSpreadsheet, otherEncoding, notText } = programWords();
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new UsageError(isSpreadsheet(table));
  const text = encoding === null ? null : decodeAs(bytes, encoding, decode);
  if (encoding !== null && text === null) throw new UsageError(otherEncoding(table, encoding));
  const read = encoding !== null && text !== null ? { text, encoding, isGuessed: false } : decodeText(bytes, decode);
  if (read.text.includes('\0')) throw new UsageError(notText(table));
  return read;
}

/** The person's choice for a column takes priority over a guess. Another column that was guessed to be the same is kept as text. */
function choicesFor(table: Table, { columns }: ImportArguments, settings: ReadingSettings): readonly Choice[] {
  const named = new Map([...columns].map(([name, target]) => [foldName(name), target] as const));
  for (const name of columns.keys()) {
    if (table.columns.some((column) => foldName(column.name) === foldName(name))) continue;
    throw new UsageError(programWords().noColumn(name, table.columns.map((column) => column.name).join(', ')));
  }
  return guessChoices(table, settings).map((choice, at) => {
    const said = named.get(foldName(table.columns[at]?.name ?? ''));
    if (said !== undefined) return { ...choice, target: said };
    return [...named.values()].includes(choice.target) && choice.target !== 'text' ? { ...choice, target: 'own' } : choice;
  });
}

async function readApplications(vault: string, settings: ReadingSettings): Promise<Pick<ImportTarget, 'paths' | 'known'>> {
  const paths = await notePaths(vault);
  const folders = await foldersWithout(vault, settings);
  const known: KnownApplication[] = [];
  for (const path of paths) {
    const { properties, parts } = new VaultNote(path, attempt(() => readNoteText(vault, path), () => ''));
    const tags = [...tagsInProperties(properties), ...tagsInText(parts.body)];
    const found = knownApplication({ path, properties, tags }, settings, folders);
    if (found !== null) known.push(found);
  }
  return { paths, known };
}

/** The folder in the vault. Throws a UsageError if it would lead out of the vault. */
function folderOf(given: string): string {
  const parts = given.replace(/\\/g, '/').split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) throw wrongOption('--folder', given, ({ folder }) => folder);
  return parts.join('/');
}

function remarksOf({ remarks, nameless }: Drafts, { existing }: Plan): readonly string[] {
  const { onLine, inCell } = words('importing');
  const { existsOnLine, existsInNote, nameless: namelessWords } = programWords();
  return [
    ...remarks.map(({ line, column, message }) => (column === null ? onLine(line, message) : inCell(line, column, message))),
    ...existing.map(({ line, name, path, duplicateOf }) => (
      path === null ? existsOnLine(line, name, duplicateOf ?? 0) : existsInNote(line, name, path)
    )),
    ...(nameless.length === 0 ? [] : [namelessWords(nameless)]),
  ];
}
