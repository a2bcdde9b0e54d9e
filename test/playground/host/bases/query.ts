import { getAllTags, type App, type TFile } from 'obsidian';
import { isRecord } from '../is-record';

/** The files that the filters of a base let through. A filter that the playground does not know throws an error that names it. */
export function filesIn(app: App, ...filters: readonly unknown[]): TFile[] {
  return app.vault.getFiles().filter((file) => filters.every((filter) => passes(app, file, filter)));
}

function passes(app: App, file: TFile, filter: unknown): boolean {
  if (filter === undefined || filter === null) return true;
  if (typeof filter === 'string') return fits(app, file, filter);
  const { and, or, not } = filter as Readonly<Record<string, readonly unknown[] | undefined>>;
  return (and ?? []).every((one) => passes(app, file, one))
    && (or === undefined || or.some((one) => passes(app, file, one))) && !(not ?? []).some((one) => passes(app, file, one));
}

type Test = (file: { readonly file: TFile; readonly app: App }, ...parts: readonly string[]) => boolean;

const PROPERTY = String.raw`(?:note\["([^"]+)"\]|(?:note\.)?([A-Za-z_]\w*))`;

/** The functions of Bases that the playground knows. */
const TESTS: readonly (readonly [RegExp, Test])[] = [
  [/^file\.hasTag\("([^"]+)"\)$/, ({ app, file }, tag = '') => tagsOf(app, file).some((own) => own === tag || own.startsWith(`${tag}/`))],
  [/^file\.inFolder\("([^"]+)"\)$/, ({ file }, folder = '') => file.path.startsWith(`${folder}/`)],
  [/^file\.ext == "([^"]+)"$/, ({ file }, extension) => file.extension === extension],
  [new RegExp(`^list\\(${PROPERTY}\\)\\.contains\\("([^"]*)"\\)$`), ({ app, file }, first, second, wanted) => (
    [valueOf(app, file, first ?? second ?? '')].flat().includes(wanted)
  )],
  [new RegExp(`^!${PROPERTY}\\.isEmpty\\(\\)$`), ({ app, file }, first, second) => valueOf(app, file, first ?? second ?? '') !== undefined],
  [new RegExp(`^${PROPERTY} == "([^"]*)"$`), ({ app, file }, first, second, wanted) => valueOf(app, file, first ?? second ?? '') === wanted],
];

function fits(app: App, file: TFile, filter: string): boolean {
  for (const [pattern, test] of TESTS) {
    const found = pattern.exec(filter);
    if (found !== null) return test({ app, file }, ...found.slice(1));
  }
  throw new Error(`The playground’s Bases cannot read the filter “${filter}”.`);
}

/** The value of a property, by its exact name. */
export function valueOf(app: App, file: TFile, name: string): unknown {
  const properties: unknown = app.metadataCache.getFileCache(file)?.frontmatter;
  return isRecord(properties) ? properties[name] : undefined;
}

function tagsOf(app: App, file: TFile): readonly string[] {
  const cache = app.metadataCache.getFileCache(file);
  return (cache === null ? [] : getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
}
