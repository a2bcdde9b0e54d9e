import { Notice, type App } from 'obsidian';
import { TFile } from 'obsidian-test-mocks/obsidian';

/** The notes and settings that the page starts with. */
export interface StoredVault {
  readonly files: Readonly<Record<string, string>>;
  /** The text of the plugin's `data.json`; null if there is none. */
  readonly settings: string | null;
  /** The text of Obsidian's `workspace.json`, which says what was open; null or missing if there is none. */
  readonly workspace?: string | null;
  /** The notes that are there and cannot be read. */
  readonly unreadable?: readonly string[];
}

export const SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';
export const WORKSPACE = '.obsidian/workspace.json';

/** Reads the example vault, which is part of the page. Changes to it are lost when the page is left. */
export async function fetchExample(): Promise<StoredVault> {
  const response = await fetch('vault.json');
  const { [SETTINGS]: settings = null, [WORKSPACE]: workspace = null, ...files } = await response.json() as Record<string, string>;
  return { files, settings, workspace };
}

/** Reads a folder on this machine through the server of the page. */
export async function fetchFolder(): Promise<StoredVault> {
  const response = await fetch('/vault');
  if (!response.ok) throw new Error(`The folder cannot be read: ${await response.text()}`);
  const stored = await response.json() as StoredVault;
  for (const path of stored.unreadable ?? []) new Notice(`${path} cannot be read, and is not shown.`, 0);
  return stored;
}

/**
 * Writes what changes in the vault back into the folder, in the order in which it changed. A note that
 * another program has changed since the page read it is left as it is, and the person is told.
 */
export function mirrorToFolder(app: App, { files }: StoredVault): (settings: string) => void {
  const known = new Map(Object.entries(files));
  let last: Promise<void> = Promise.resolve();
  const queue = (write: () => Promise<void>) => { last = last.then(write).catch(notify); };
  const put = (file: unknown) => {
    if (file instanceof TFile) queue(async () => {
      const text = await app.vault.adapter.read(file.path);
      await send(urlOf(file.path), { method: 'PUT', body: text, headers: await onlyIf(known.get(file.path)) });
      known.set(file.path, text);
    });
  };
  app.vault.on('create', put);
  app.vault.on('modify', put);
  app.vault.on('delete', ({ path }) => queue(async () => {
    await send(urlOf(path), { method: 'DELETE', headers: await onlyIf(known.get(path)) });
    known.delete(path);
  }));
  app.vault.on('rename', ({ path }, from) => queue(async () => {
    await send('/vault/rename', { method: 'POST', body: JSON.stringify({ from, to: path }) });
    const text = known.get(from);
    known.delete(from);
    if (text !== undefined) known.set(path, text);
  }));
  return (settings) => queue(() => send(urlOf(SETTINGS), { method: 'PUT', body: settings }));
}

async function send(path: string, init: RequestInit): Promise<void> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${decodeURIComponent(path)} was not written: ${await response.text()}`);
}

/** A write that fails must not stop those after it, and the person must know. */
function notify(error: unknown): void {
  new Notice(error instanceof Error ? error.message : String(error), 0);
  reportError(error);
}

/** Has the server write only if the note is as the page last knew it. A note that is new to the page must not exist. */
async function onlyIf(text: string | undefined): Promise<HeadersInit> {
  if (text === undefined) return { 'If-None-Match': '*' };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { 'If-Match': [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

function urlOf(path: string): string {
  return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
}
