/** As much of Obsidian as the shelf of notes touches. Files are never read here, so nothing parses. */
export class TAbstractFile {
  constructor(readonly path: string) {}
}

export class TFile extends TAbstractFile {
  readonly extension = 'md';
  readonly stat = { ctime: 0, mtime: 0, size: 0 };
}

export class TFolder extends TAbstractFile {}

export class Vault {}

interface Cache {
  readonly frontmatter?: { readonly tags?: readonly string[] };
}

export function getAllTags({ frontmatter }: Cache): string[] | null {
  return frontmatter?.tags?.map((tag) => `#${tag}`) ?? null;
}

export function getFrontMatterInfo(): never {
  throw new Error('A file was read whose properties were parsed already.');
}

export function parseYaml(): never {
  throw new Error('Properties were parsed again that the metadata cache holds.');
}
