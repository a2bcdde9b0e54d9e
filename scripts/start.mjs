// Shows what the plugin does: what is due in the example vault, and the plugin in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPlayground, EXAMPLE_VAULTS, PLAYGROUND } from './build-playground.mjs';
import { findBrowser } from './ensure-browser.mjs';
import { serve } from './serve.mjs';
import { isFolder } from './vault-server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The day that the example vault is about. */
const EXAMPLE_DAY = '2026-11-23T09:00';

const options = read();
if (options !== null) await start(options);

function read() {
  try {
    const { values } = parseArgs({
      options: {
        'port': { type: 'string', default: '5173' }, 'vault': { type: 'string' }, 'lang': { type: 'string' },
        'no-serve': { type: 'boolean' }, 'no-open': { type: 'boolean' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port is ${values.port}; expected a number such as 5173.`);
    const { lang = 'en' } = values;
    if (!Object.hasOwn(EXAMPLE_VAULTS, lang)) {
      throw new Error(`--lang is ${lang}; expected one of ${Object.keys(EXAMPLE_VAULTS).join(', ')}.`);
    }
    return { ...values, port, lang, said: values.lang, example: EXAMPLE_VAULTS[lang] };
  } catch (error) {
    return refuse(error.message);
  }
}

async function start({ vault, port, lang, said, example, 'no-serve': onlyPrint = false, 'no-open': stayClosed = false }) {
  const folder = vault === undefined ? null : resolve(vault);
  if (folder !== null && !await isFolder(folder)) return refuse(`${vault} is not a folder; expected the folder of a vault.`);
  printDueList(folder, example, said);
  printHowToOpen(example);
  if (onlyPrint) return;
  await buildPlayground(example);
  const { server, port: found } = await serve({ page: PLAYGROUND, vault: folder, port });
  const url = `http://127.0.0.1:${found}/${folder === null ? `?at=${EXAMPLE_DAY}` : '?vault=folder'}&lang=${lang}`;
  console.log(`The playground is at ${url}\nCtrl+C stops it.`);
  if (!stayClosed) openInBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

/** @param said the language, if the person has said one: a vault's settings may have another */
function printDueList(folder, example, said) {
  const zone = example === EXAMPLE_VAULTS.de ? 'Europe/Berlin' : 'Europe/London';
  const order = folder === null ? [example, '--at', EXAMPLE_DAY, '--timezone', zone] : [folder];
  if (said !== undefined) order.push('--lang', said);
  spawnSync(process.execPath, ['scripts/cli.mjs', 'due', ...order], { cwd: root, stdio: 'inherit' });
}

function printHowToOpen(example) {
  console.log(`
To see this in Obsidian, run

  npm run install-plugin -- ${example}

and open the folder ${join(root, example)} as a vault.
`);
}

/** Opens the page if a person is at the terminal. Otherwise the address is enough. */
function openInBrowser(url) {
  const browser = findBrowser();
  const isRoot = process.getuid?.() === 0;
  if (!process.stdout.isTTY || process.env.CI !== undefined || browser === null || isRoot) return;
  spawn(browser, [url], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref();
}

function refuse(message) {
  console.error(message);
  process.exitCode = 2;
  return null;
}
