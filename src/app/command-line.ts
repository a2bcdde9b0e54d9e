import type { CliData, CliFlags, CliHandler } from 'obsidian';
import type { FollowUpActionsDeps } from '../actions/follow-up-actions';
import { reported } from '../actions/reported';
import type { Report } from '../actions/write-with-undo';
import { interfaceLocale, words } from '../domain/language/interface';
import { ACTIONS } from '../domain/note/actions';
import { CHANNELS } from '../domain/note/channels';
import { toJson } from '../domain/outside/agenda-json';
import { readDone, readUntil } from '../domain/outside/details';
import { onlyWanted, readNames } from '../domain/outside/due';
import { toTable } from '../domain/outside/due-table';
import { findFollowUp, findNote, KEY_FIELDS, shown, type Found } from '../domain/outside/follow-up-key';
import { readTold, TOLD_FIELDS, TOLD_FLAGS } from '../domain/outside/told';
import type { EntryMark, FollowUp } from '../domain/playbook/follow-up';
import { STATES } from '../domain/playbook/follow-up';
import { titleOf } from '../domain/sidebar/titles';
import { jsonText } from '../domain/text/terminal';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { whenReady } from '../vault/when-ready';
import { allProblems, type ProblemSources } from './all-problems';
import { recordTold, type NewsDialogDeps } from './news-dialog';

export interface CommandLineDeps extends FollowUpActionsDeps, NewsDialogDeps, ProblemSources {
  readonly index: NewsDialogDeps['index'] & Pick<InterviewIndex, 'paths' | 'problems' | 'complete' | 'onChange'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly settings: NewsDialogDeps['settings'];
}

/** A command of Obsidian's own command line. */
export interface CommandLineCommand {
  readonly id: string;
  readonly description: string;
  readonly flags: CliFlags;
  readonly run: CliHandler;
}

const ID = 'interview-follow-up';

function keyFlags(): CliFlags {
  return Object.fromEntries(KEY_FIELDS.map((field) => [field, words('outside').commands.key[field]]));
}

/** Parameters that Obsidian itself reads. */
const BY_OBSIDIAN = /^-|^(?:vault|copy)$/;

/** The commands, named by Obsidian’s convention: the plugin’s id alone stands for the most common one. */
export function commandLine(deps: CommandLineDeps): readonly CommandLineCommand[] {
  const make = (name: string, description: string, flags: CliFlags, run: (params: CliData) => string | Promise<string>) => ({
    id: name === '' ? ID : `${ID}:${name}`, description, flags,
    run: async (params: CliData) => {
      const unknown = Object.keys(params).find((given) => !Object.hasOwn(flags, given) && !BY_OBSIDIAN.test(given));
      if (unknown !== undefined) return failed(words('outside').unknownName(shown(unknown), Object.keys(flags).join(', ')));
      await whenReady(deps.index);
      return run(params);
    },
  });
  const said = words('outside').commands;
  const list = {
    format: said.format, state: { value: '<states>', description: said.state(STATES) },
    action: { value: '<actions>', description: said.actions(ACTIONS) },
  };
  return [
    make('', said.due, list, (params) => due(deps, params)),
    make('due', said.due, list, (params) => due(deps, params)),
    make('done', said.done, doneFlags(), (params) => done(deps, params)),
    make('snooze', said.snooze, { ...keyFlags(), until: said.until }, (params) => snooze(deps, params)),
    make('told', said.told, toldFlags(), (params) => told(deps, params)),
  ];
}

function doneFlags(): CliFlags {
  const { on, via } = words('outside').commands;
  return { ...keyFlags(), on, via: { value: `<${CHANNELS.join('|')}>`, description: via } };
}

function toldFlags(): CliFlags {
  const { note, date, round } = words('outside').commands.ofInterview;
  const flags: CliFlags = { note, date, in_round: round };
  const said = words('outside');
  for (const name of TOLD_FLAGS) flags[name] = { description: said.flags[name] };
  const about: Readonly<Record<string, string>> = said.fields;
  for (const [name, { value }] of Object.entries(TOLD_FIELDS)) flags[name] = { value, description: about[name] ?? name };
  return flags;
}

function due(deps: CommandLineDeps, { format = 'text', state, action }: CliData): string {
  const states = state === undefined ? null : readNames(state, STATES);
  if (states !== null && 'wrong' in states) return failed(words('outside').wrong('state', shown(states.wrong), STATES.join(', ')));
  const actions = action === undefined ? null : readNames(action, ACTIONS);
  if (actions !== null && 'wrong' in actions) return failed(words('outside').wrong('action', shown(actions.wrong), ACTIONS.join(', ')));
  if (format !== 'text' && format !== 'json') return failed(words('outside').wrong('format', shown(format), 'text or json'));
  const agenda = onlyWanted(deps.index.agenda(), { states: states?.names ?? null, actions: actions?.names ?? null });
  const found = { agenda, problems: allProblems(deps) };
  const { zone } = deps.clock;
  const now = deps.clock.now();
  return format === 'json' ? jsonText(toJson(found, now, zone)) : toTable(found, { now, zone }).trimEnd();
}

async function done(deps: CommandLineDeps, params: CliData): Promise<string> {
  const item = find(deps, params);
  if ('problem' in item) return failed(item.problem);
  const details = readDone(item.found, { on: params['on'], via: params['via'] }, deps.clock.now());
  if ('problem' in details) return failed(details.problem);
  return said(await reported(deps, (actions) => actions.markDone(item.found, details.found)), item.found);
}

async function snooze(deps: CommandLineDeps, params: CliData): Promise<string> {
  const item = find(deps, params);
  if ('problem' in item) return failed(item.problem);
  const until = readUntil(item.found, params['until'], deps.clock.now());
  if ('problem' in until) return failed(until.problem);
  return said(await reported(deps, (actions) => actions.snooze(item.found, until.found)), item.found);
}

async function told(deps: CommandLineDeps, { note: text, date, in_round: round, ...given }: CliData): Promise<string> {
  if (text === undefined) return failed(words('outside').noNote);
  const note = findNote(deps.index.paths(), text);
  if ('problem' in note) return failed(note.problem);
  const entry = findEntry(deps, note.found, { date, round });
  if ('problem' in entry) return failed(entry.problem);
  const values = readTold(given);
  if ('problem' in values) return failed(values.problem);
  const problem = await recordTold(deps, { note: note.found, ...entry.found !== null && { entry: entry.found } }, values.found);
  return problem === null ? `${words('outside').told} (${note.found})` : failed(problem);
}

function find({ index }: CommandLineDeps, params: CliData): Found<FollowUp> {
  return findFollowUp({ items: index.agenda().items, notes: index.paths() }, params);
}

/** Which of the note’s interviews the date and the round mean; null if neither is given. */
function findEntry(
  { index }: CommandLineDeps, note: string, { date, round }: { readonly date: string | undefined; readonly round: string | undefined },
): Found<EntryMark | null> {
  if (date === undefined && round === undefined) return { found: null };
  const marks = index.agenda().interviews.flatMap(({ note: of, entry }) => (of === note && entry !== null ? [entry] : []));
  const meant = marks.find((mark) => (date ?? mark.date) === mark.date && (round ?? mark.round) === mark.round);
  if (meant !== undefined) return { found: meant };
  const expected = marks.map(({ labels }) => labels[interfaceLocale()]).join('; ') || words('outside').oneInterview;
  return { problem: words('outside').noInterview(shown([date, round].filter(Boolean).join(', ')), expected) };
}

function said({ kind, words: told }: Report, item: FollowUp): string {
  return kind === 'refused' ? failed(told) : words('outside').commands.result(told, titleOf(item), item.note ?? '');
}

/** Obsidian’s own commands report a failure in this form. */
function failed(words: string): string {
  return `Error: ${words}`;
}
