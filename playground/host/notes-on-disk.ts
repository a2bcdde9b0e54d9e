import { Notice, type App } from 'obsidian';
import { TFile } from 'obsidian-test-mocks/obsidian';

/** The notes and settings that the page starts with. */
export interface StoredVault {
  readonly files: Readonly<Record<string, string>>;
  readonly settings: unknown;
}

const SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';

/** The example vault, which is part of the page. Changes to it live as long as the page does. */
export async function fetchExample(): Promise<StoredVault> {
  const response = await fetch('vault.json');
  return { files: await response.json() as Record<string, string>, settings: null };
}

/** A folder on this machine, through the server that the page came from. */
export async function fetchFolder(): Promise<StoredVault> {
  const response = await fetch('/vault');
  if (!response.ok) throw new Error(`The folder cannot be read: ${await response.text()}`);
  return await response.json() as StoredVault;
}

/**
 * Writes what changes in the vault back into the folder, in the order in which it changed. A note that
 * another program has changed since the page read it is left as it is, and the person is told.
 */
export function mirrorToFolder(app: App, { files }: StoredVault): (settings: unknown) => void {
  const known = new Map(Object.entries(files));
  let last: Promise<void> = Promise.resolve();
  const queue = (deed: () => Promise<void>) => { last = last.then(deed).catch(tell); };
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
  return (settings) => queue(() => send(urlOf(SETTINGS), { method: 'PUT', body: JSON.stringify(settings, null, 2) }));
}

async function send(path: string, init: RequestInit): Promise<void> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${decodeURIComponent(path)} was not written: ${await response.text()}`);
}

/** One write that fails must not hold up those after it, nor be missed. */
function tell(error: unknown): void {
  new Notice(error instanceof Error ? error.message : String(error), 0);
  reportError(error);
}

/** Has the server act only where the note is as the page last knew it; one that the page never knew must not be there. */
async function onlyIf(text: string | undefined): Promise<HeadersInit> {
  if (text === undefined) return { 'If-None-Match': '*' };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { 'If-Match': [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

function urlOf(path: string): string {
  return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
}
