import type { Target } from '../../src/domain/import/columns';
import { words } from '../../src/domain/language/interface';
import { forTerminal, oneLine } from '../../src/domain/text/terminal';
import { readFrontMatter } from './front-matter';
import type { ReadImport, Refused } from './import';
import { programWords } from './words';

/** What `--json` prints, with the properties of each note as its text will be read. */
export function importJson({ encoding, table, choices, plan, remarks }: ReadImport, refused: readonly Refused[]) {
  return {
    encoding,
    columns: table.columns.map(({ name }, at) => ({ name, as: choices[at]?.target ?? 'none' })),
    notes: plan.notes.map(({ path, text }) => ({ path, properties: propertiesIn(text) })),
    remarks: [...remarks, ...refused.map(refusalText)],
  };
}

function propertiesIn(text: string): Readonly<Record<string, unknown>> {
  const parts = readFrontMatter(text);
  return parts.kind === 'read' ? parts.properties : {};
}

/** A preview for a person: what each column becomes, the notes with their properties, and what was not read. */
export function importPreview({ encoding, isGuessed, table, choices, plan, remarks }: ReadImport): string {
  const width = Math.min(MAX_WIDTH, Math.max(...table.columns.map(({ name }) => name.length)));
  const said = programWords();
  const columns = table.columns.map(({ name }, at) => `  ${oneLine(name).padEnd(width)}  ${targetWords(choices[at]?.target ?? 'none')}`);
  const blocks = [
    [said.howRead(encoding, isGuessed, table.headerLine)],
    [said.columns, ...columns],
    ...plan.notes.map(({ path, text }) => [path, ...text.trimEnd().split('\n').map((line) => `  ${line}`)]),
    ...(remarks.length === 0 ? [] : [unread(remarks)]),
    [said.wouldCreate(plan.notes.length)],
  ];
  return forTerminal(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`);
}

/** What was written, for a person. */
export function importReport({ plan, remarks }: Pick<ReadImport, 'plan' | 'remarks'>, refused: readonly Refused[]): string {
  const failed = new Set(refused.map(({ path }) => path));
  const made = plan.notes.filter(({ path }) => !failed.has(path));
  const more = [...remarks, ...refused.map(refusalText)];
  return forTerminal([
    programWords().created(made.length),
    ...made.map(({ path }) => `  ${path}`),
    ...(more.length === 0 ? [] : unread(more)),
  ].join('\n') + '\n');
}

function refusalText({ path, reason }: Refused): string {
  return `${path}: ${reason}`;
}

function unread(remarks: readonly string[]): readonly string[] {
  return [programWords().partly(remarks.length), ...remarks.map((remark) => `  ${oneLine(remark)}`)];
}

const MAX_WIDTH = 40;

function targetWords(target: Target): string {
  const { targets } = programWords();
  return target === 'own' || target === 'text' || target === 'none' ? targets[target] : `${words('importing').fields[target]} (${target})`;
}
