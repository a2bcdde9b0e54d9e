import type { App, CachedMetadata } from 'obsidian';
import { TFile } from './obsidian';

/** A vault in memory: paths, and what the metadata cache has of each note. */
export class BenchVault {
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #files = new Map<string, TFile>();

  set(path: string, properties: Readonly<Record<string, unknown>>): void {
    this.#caches.set(path, { frontmatter: { ...properties } });
    if (!this.#files.has(path)) this.#files.set(path, new TFile(path));
  }

  paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  propertiesOf(path: string): Readonly<Record<string, unknown>> {
    return this.#caches.get(path)?.frontmatter ?? {};
  }

  /** The part of an app that the note store uses. */
  asApp(): App {
    const app = {
      vault: { getFileByPath: (path: string) => this.#files.get(path) ?? null, getMarkdownFiles: () => [...this.#files.values()] },
      metadataCache: {
        getFileCache: ({ path }: TFile) => this.#caches.get(path) ?? null,
        getCache: (path: string) => this.#caches.get(path) ?? null,
        getFirstLinkpathDest: (link: string) => this.#files.get(`${link}.md`) ?? null,
      },
    };
    return app as unknown as App;
  }
}

/** @param interviews how many of the notes are interviews; they are spread evenly among the others */
export function makeVault(notes: number, interviews: number, propertiesOf = interviewProperties): BenchVault {
  const vault = new BenchVault();
  const every = notes / interviews;
  for (let at = 0; at < notes; at += 1) {
    const isInterview = Math.floor(at / every) !== Math.floor((at - 1) / every);
    vault.set(`Notes/Note ${at}.md`, isInterview ? propertiesOf(at) : otherProperties(at));
  }
  return vault;
}

export function otherProperties(at: number): Record<string, unknown> {
  return { tags: ['daily'], mood: 'fine', number: at };
}

/** The properties as a note has them, with a line of text below. */
export function textOf(properties: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\nA line of text.\n`;
}

const STATUSES = ['waiting', 'waiting', 'waiting', 'rejected', 'no-response'];

/** An interview in the weeks around the benchmark's day. Each application has two rounds. */
export function interviewProperties(at: number): Record<string, unknown> {
  const month = 10 + at % 3;
  const day = String(1 + at % 28).padStart(2, '0');
  return {
    type: 'interview',
    company: `Company ${Math.floor(at / 2)}`,
    role: 'Backend engineer',
    date: `2026-${month}-${day}T10:30`,
    format: 'video',
    interviewers: ['Jane Doe <jane@acme.example>', 'Raj Patel'],
    contact_by: 'email',
    status: STATUSES[at % STATUSES.length],
    status_date: `2026-${month}-${day}`,
    follow_ups: [`2026-${month}-${day} thank-you Jane Doe via email`, `2026-${month}-${day} debrief`],
  };
}

/** A rejection of the year before. */
export function closedProperties(at: number): Record<string, unknown> {
  return { ...interviewProperties(at), date: '2025-10-01T10:30', status: 'rejected', status_date: '2025-10-08', follow_ups: [] };
}
