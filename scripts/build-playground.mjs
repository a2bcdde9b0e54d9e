// Builds the plugin and the playground's page around it, as static files for any web server.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const PLAYGROUND = join(root, 'dist', 'playground');

const SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';

/** Variables first, and the rules for phones after those that they override. */
const STYLES = ['variables.css', 'app.css', 'overlays.css', 'phone.css'];

/** The vault that the page starts with, by its language. */
export const EXAMPLE_VAULTS = { en: 'example-vault', de: 'example-vault-de' };

/** Writes the page to `dist/playground`, from scratch. */
export async function buildPlayground(example = EXAMPLE_VAULTS.en) {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The plugin could not be built.');
  rmSync(PLAYGROUND, { recursive: true, force: true });
  mkdirSync(PLAYGROUND, { recursive: true });
  await bundleHost();
  cpSync(join(root, 'test', 'playground', 'index.html'), join(PLAYGROUND, 'index.html'));
  cpSync(join(root, 'styles.css'), join(PLAYGROUND, 'styles.css'));
  writeFileSync(join(PLAYGROUND, 'theme.css'), theme());
  writeFileSync(join(PLAYGROUND, 'plugin.js'), wrapped(readFileSync(join(root, 'main.js'), 'utf8')));
  writeFileSync(join(PLAYGROUND, 'vault.json'), JSON.stringify({ ...notesBelow(join(root, example)), ...settingsOf(example) }));
}

function bundleHost() {
  return esbuild.build({
    entryPoints: [join(root, 'test', 'playground', 'main.ts')],
    outfile: join(PLAYGROUND, 'playground.js'),
    bundle: true,
    alias: { obsidian: 'obsidian-test-mocks/obsidian' },
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    // The mocks name themselves in what they throw.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** The text of plugin.js: main.js in a function that gets what Obsidian hands to a plugin. */
export function wrapped(code) {
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8').trim();
  return `window.builtPlugin = { manifest: ${manifest}, load(module, require) { const exports = module.exports;\n${code}\n} };\n`;
}

function theme() {
  const folder = join(root, 'test', 'playground', 'theme');
  return STYLES.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

function notesBelow(folder) {
  const notes = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && path.endsWith('.md') && !path.split('/').some((part) => part.startsWith('.'))) {
      notes[path] = readFileSync(join(folder, path), 'utf8');
    }
  }
  return notes;
}

/** Those that belong to the vault; the English one has only what a person chose in Obsidian. */
function settingsOf(example) {
  return example === EXAMPLE_VAULTS.en ? {} : { [SETTINGS]: readFileSync(join(root, example, SETTINGS), 'utf8') };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildPlayground();
  console.log(`The playground is in ${relative(process.cwd(), PLAYGROUND)}: put it on any web server.`);
}
