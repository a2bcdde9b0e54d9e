import { styleText } from 'node:util';
import { momentAt } from '../../src/domain/dates/zoned';
import { setInterfaceLanguage } from '../../src/domain/language/interface';
import type { LocaleName } from '../../src/domain/language/locales';
import { toJson } from '../../src/domain/outside/agenda-json';
import { toTable } from '../../src/domain/outside/due-table';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { forTerminal, jsonText, oneLine } from '../../src/domain/text/terminal';
import { readDueArguments, USAGE, UsageError, type DueArguments } from './arguments';
import { toCalendar } from './calendar';
import { CHECK_USAGE, readCheckArguments, type CheckArguments } from './check-arguments';
import { daysJson, daysText } from './days';
import { DAYS_USAGE, readDaysArguments, type DaysArguments } from './days-arguments';
import { findDue } from './due';
import { IMPORT_USAGE, readImportArguments, type ImportArguments } from './import-arguments';
import { INVITE_USAGE, readInviteArguments, type InviteArguments } from './invite-arguments';
import { LETTER_USAGE, readLetterArguments, type LetterArguments } from './letter-arguments';
import { takeLanguage } from './language';
import { progressOn } from './progress';
import { loadSettings } from './settings-file';
import { readVault } from './vault';
import { programWords } from './words';

interface ProgramCommand {
  readonly usage: string;
  run(args: readonly string[], load: Load): Promise<void> | void;
}

const now = () => Date.now();

const COMMANDS: ReadonlyMap<string, ProgramCommand> = new Map<string, ProgramCommand>([
  ['due', { usage: USAGE, run: (args, load) => due(readDueArguments(args, now), load) }],
  ['letter', { usage: LETTER_USAGE, run: (args, load) => letter(readLetterArguments(args, now), load) }],
  ['check', { usage: CHECK_USAGE, run: (args, load) => check(readCheckArguments(args), load) }],
  ['import', { usage: IMPORT_USAGE, run: (args, load) => importTable(readImportArguments(args), load) }],
  ['invite', { usage: INVITE_USAGE, run: (args, load) => invite(readInviteArguments(args, now), load) }],
  ['days', { usage: DAYS_USAGE, run: (args) => days(readDaysArguments(args)) }],
]);

/**
 * Runs the command line. Each command loads the modules that only it needs.
 * @returns the exit code: 0, or 2 if the arguments or the vault cannot be used
 */
export async function run([name = '', ...given]: readonly string[]): Promise<number> {
  setInterfaceLanguage('en');
  try {
    const { language, rest: args } = takeLanguage(given);
    const load = settingsIn(language);
    const command = COMMANDS.get(name);
    if (args.includes('--help')) process.stdout.write(`${programWords().usage(command?.usage ?? USAGE)}\n`);
    else if (command === undefined) throw new UsageError(programWords().usage(USAGE));
    else await command.run(args, load);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${forTerminal(error.message)}\n`);
    return 2;
  }
}

type Load = typeof loadSettings;

/**
 * Returns a function that loads settings and then sets the language: the chosen one, else that of the settings, else English. The
 * machine's own language does not count, because scripts read the output.
 */
function settingsIn(language: LocaleName | null): Load {
  setInterfaceLanguage(language ?? 'en');
  return async (...args) => {
    const settings = await loadSettings(...args);
    setInterfaceLanguage(language ?? settings.language ?? 'en');
    return settings;
  };
}

/** A command that needs no vault uses the defaults, unless a settings file is named. */
async function loadIfNamed(vault: string | null, file: string | null, load: Load): Promise<Settings> {
  return vault === null && file === null ? DEFAULT_SETTINGS : await load(vault ?? '', file);
}

async function due(args: DueArguments, load: Load): Promise<void> {
  const { vault, now, zone, settings: file, states, actions } = args;
  const settings = await load(vault, file);
  const progress = progressOn(process.stderr);
  const found = await findDue(vault, { now, zone, settings, states, actions, onProgress: progress.report });
  progress.clear();
  if (args.format === 'json') print(toJson(found, now, zone));
  else if (args.format === 'calendar') process.stdout.write(await toCalendar(found, args));
  else process.stdout.write(toTable(found, { now, zone, ...process.stdout.isTTY === true && { heading: bold } }));
}

async function letter({ vault, now, zone, settings: file, ...order }: LetterArguments, load: Load): Promise<void> {
  const { writeOrdered } = await import('./letter');
  const settings = await load(vault, file);
  const { text, remarks } = writeOrdered(order, await readVault(vault, { zone, settings, now }), settings, now);
  process.stdout.write(`${forTerminal(text)}\n`);
  for (const remark of remarks) process.stderr.write(`${oneLine(remark)}\n`);
}

async function check({ vault, zone, settings: file }: CheckArguments, load: Load): Promise<void> {
  const { checkText } = await import('./check');
  const settings = await load(vault, file);
  process.stdout.write(checkText(await readVault(vault, { zone, settings }), settings, momentAt(Date.now(), zone).day));
}

async function importTable(args: ImportArguments, load: Load): Promise<void> {
  const { readImport, writeNotes } = await import('./import');
  const { importJson, importPreview, importReport } = await import('./import-output');
  const { dryRun, json, vault, settings: file } = args;
  const settings = await loadIfNamed(vault, file, load);
  const found = await readImport(args, settings);
  if (!dryRun && found.problems.length > 0) throw new UsageError(found.problems.join(' '));
  const refused = dryRun || vault === null ? [] : await writeNotes(vault, found.plan.notes);
  if (json) print(importJson(found, refused));
  else process.stdout.write(dryRun ? importPreview(found) : importReport(found, refused));
}

async function invite(args: InviteArguments, load: Load): Promise<void> {
  const { readInvite } = await import('./invite');
  const { inviteJson, invitePreview } = await import('./invite-output');
  const { vault, settings: file, json } = args;
  const proposal = await readInvite(args, await loadIfNamed(vault, file, load));
  if (json) print(inviteJson(proposal));
  else process.stdout.write(invitePreview(proposal));
}

function days(args: DaysArguments): void {
  if (args.json) print(daysJson(args));
  else process.stdout.write(daysText(args));
}

function bold(text: string): string {
  return styleText('bold', text);
}

function print(value: unknown): void {
  process.stdout.write(`${jsonText(value)}\n`);
}

void run(process.argv.slice(2)).then((code) => { process.exitCode = code; });
