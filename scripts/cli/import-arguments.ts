import type { Target } from '../../src/domain/import/columns';
import { ENCODINGS, type Encoding } from '../../src/domain/import/encoding';
import { FIELD_NAMES } from '../../src/domain/import/fields';
import type { DateOrder } from '../../src/domain/note/settings';
import { parseCommand, UsageError, withUsage, wrongOption } from './arguments';
import { programWords } from './words';

/** What the person asked for after `import`. */
export interface ImportArguments {
  /** The table's file. */
  readonly table: string;
  /** The vault's folder; null for a preview without one. */
  readonly vault: string | null;
  /** The folder in the vault; null: the one in the settings. */
  readonly folder: string | null;
  /** The person's choices for columns, by folded name. */
  readonly columns: ReadonlyMap<string, Target>;
  /** Null: it is found out. */
  readonly encoding: Encoding | null;
  /** The line of the row of names; null: it is found out. */
  readonly headerLine: number | null;
  /** For dates that can be two days; null: that of the settings. */
  readonly dateOrder: DateOrder | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly settings: string | null;
}

export const IMPORT_USAGE = 'npm run -s import -- <table.csv> --vault <folder> [--folder Jobs] '
  + '[--columns "Firm=company,Where=location"] [--header-row 3] [--date-order day-month] '
  + '[--encoding windows-1252] [--settings data.json] [--dry-run] [--json]';

const OPTIONS = {
  'vault': { type: 'string' }, 'folder': { type: 'string' }, 'columns': { type: 'string', multiple: true }, 'encoding': { type: 'string' },
  'header-row': { type: 'string' }, 'date-order': { type: 'string' }, 'settings': { type: 'string' },
  'dry-run': { type: 'boolean' }, 'json': { type: 'boolean' },
} as const;

/** Reads the arguments after `import`. Throws a UsageError that says what was found and what was expected. */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parseCommand(args, OPTIONS, IMPORT_USAGE);
  const [table, ...more] = positionals;
  const dryRun = values['dry-run'] ?? false;
  if (table === undefined) throw new UsageError(withUsage(programWords().which.table, IMPORT_USAGE));
  if (more.length > 0) throw new UsageError(programWords().oneTable(positionals.join(', ')));
  if (values.vault === undefined && !dryRun) {
    throw new UsageError(withUsage(programWords().whichVaultOrDry, IMPORT_USAGE));
  }
  return {
    table, dryRun, json: values.json ?? false,
    vault: values.vault ?? null, folder: values.folder ?? null, settings: values.settings ?? null,
    columns: readColumns(values.columns ?? []),
    encoding: values.encoding === undefined ? null : readEncoding(values.encoding),
    headerLine: values['header-row'] === undefined ? null : readLine(values['header-row']),
    dateOrder: values['date-order'] === undefined ? null : readOrder(values['date-order']),
  };
}

const TARGETS: readonly Target[] = [...FIELD_NAMES, 'own', 'text', 'none'];

/** `Firm=company,Where=location`; a name with a comma in it can be given by a further `--columns`. */
function readColumns(given: readonly string[]): ReadonlyMap<string, Target> {
  const pairs = given.flatMap((text) => text.split(/,(?=[^,=]*=)/)).map((pair) => pair.trim()).filter((pair) => pair !== '');
  return new Map(pairs.map((pair) => {
    const at = pair.lastIndexOf('=');
    const target = TARGETS.find((one) => one === pair.slice(at + 1).trim());
    if (at < 1 || target === undefined) {
      throw new UsageError(programWords().wrongPair(pair, TARGETS.join(', ')));
    }
    return [pair.slice(0, at).trim(), target] as const;
  }));
}

function readEncoding(text: string): Encoding {
  const wanted = fold(text);
  const found = ENCODINGS.find((encoding) => fold(encoding) === (OTHER_NAMES[wanted] ?? wanted));
  if (found === undefined) throw wrongOption('--encoding', text, ({ oneOf }) => oneOf(ENCODINGS));
  return found;
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  cp1250: 'windows1250', cp1251: 'windows1251', cp1252: 'windows1252', latin1: 'windows1252', iso88591: 'windows1252', utf16: 'utf16le',
  gb2312: 'gbk', gb18030: 'gbk', cp936: 'gbk', sjis: 'shiftjis', cp932: 'shiftjis',
};

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function readLine(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw wrongOption('--header-row', text, ({ line }) => line);
  return Number(text);
}

function readOrder(text: string): DateOrder {
  if (text === 'day-month' || text === 'month-day') return text;
  throw wrongOption('--date-order', text, ({ either }) => either(['day-month', 'month-day']));
}
