import type { App } from 'obsidian';
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

/** Writes what changes in the vault back into the folder, in the order in which it changed. */
export function mirrorToFolder(app: App): (settings: unknown) => void {
  let last: Promise<unknown> = Promise.resolve();
  const send = (path: string, init: () => Promise<RequestInit> | RequestInit) => {
    last = last.then(async () => {
      const response = await fetch(path, await init());
      if (!response.ok) throw new Error(`${path} could not be written: ${await response.text()}`);
    });
  };
  const put = (file: unknown) => {
    if (file instanceof TFile) send(urlOf(file.path), async () => ({ method: 'PUT', body: await app.vault.adapter.read(file.path) }));
  };
  app.vault.on('create', put);
  app.vault.on('modify', put);
  app.vault.on('delete', (file) => send(urlOf(file.path), () => ({ method: 'DELETE' })));
  app.vault.on('rename', (file, from) => send('/vault/rename', () => ({ method: 'POST', body: JSON.stringify({ from, to: file.path }) })));
  return (settings) => send(urlOf(SETTINGS), () => ({ method: 'PUT', body: JSON.stringify(settings, null, 2) }));
}

function urlOf(path: string): string {
  return `/vault/${path.split('/').map(encodeURIComponent).join('/')}`;
}
