/** The part of Obsidian that the note store uses. The benchmark reads no files, so nothing here parses. */
export class TAbstractFile {
  constructor(readonly path: string) {}
}

export class TFile extends TAbstractFile {
  readonly extension = 'md';
  readonly stat = { ctime: 0, mtime: 0, size: 0 };
}

export class TFolder extends TAbstractFile {}

export class Vault {}

/** No note is open. */
export class MarkdownView {}

interface Cache {
  readonly frontmatter?: { readonly tags?: readonly string[] };
}

export function getAllTags({ frontmatter }: Cache): string[] | null {
  return frontmatter?.tags?.map((tag) => `#${tag}`) ?? null;
}

export function getFrontMatterInfo(): never {
  throw new Error('The benchmark read a file whose properties are in the metadata cache.');
}

export function parseYaml(): never {
  throw new Error('The benchmark parsed properties that are in the metadata cache.');
}
