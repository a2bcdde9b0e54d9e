// Puts the built plugin into a vault's plugin folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FILES = ['main.js', 'manifest.json', 'styles.css'];
/** Files are saved in bursts; the plugin is built this long after the last one (ms). */
const BURST = 200;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { watch: { type: 'boolean', default: false } } });
const [vault] = positionals;

if (vault === undefined) refuse('Which vault? Usage: npm run install-plugin -- <vault> [--watch]');
else if (!isVault(resolve(vault))) {
  refuse(`${vault} is not a vault: it has no .obsidian folder. Open the folder in Obsidian once, then try again.`);
} else install(resolve(vault), values.watch);

function isVault(folder) {
  const settings = join(folder, '.obsidian');
  return existsSync(settings) && statSync(settings).isDirectory();
}

function install(folder, keepFresh) {
  const target = join(folder, '.obsidian', 'plugins', 'interview-follow-up');
  if (!buildInto(target)) return;
  console.log(`The plugin is in ${target}.\nIn Obsidian, reload, and switch it on under Settings, Community plugins.`);
  if (keepFresh) watchSources(target);
}

/** Settings in the target, `data.json`, stay as they are. */
function buildInto(target) {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
    return false;
  }
  mkdirSync(target, { recursive: true });
  for (const file of FILES) copyFileSync(join(root, file), join(target, file));
  return true;
}

function watchSources(target) {
  let saves = 0;
  const changed = async () => {
    saves += 1;
    const save = saves;
    await sleep(BURST);
    if (save === saves && buildInto(target)) console.log('Built again.');
  };
  watch(join(root, 'src'), { recursive: true }, () => void changed());
  console.log('Watching for changes. Ctrl+C stops it.');
}

function refuse(message) {
  console.error(message);
  process.exitCode = 2;
}
