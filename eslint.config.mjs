import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';

/** From the bottom up: a layer may import from those below it. Those on one line know nothing of each other. */
const LAYERS = [
  ['domain'],
  ['ui', 'vault'],
  ['actions', 'editor'],
  ['modals'],
  ['commands', 'views', 'settings'],
  ['app'],
  ['main'],
];

/** The same within the domain. */
const LAYERS_OF_DOMAIN = [
  ['text'],
  ['language'],
  ['dates'],
  ['note'],
  ['playbook', 'writing'],
  ['sidebar', 'overview', 'letters', 'import', 'news'],
  ['invitation'],
  ['calendar', 'holiday-file', 'weekly-review', 'outside', 'reminders', 'follow-up-list', 'board'],
  ['settings', 'settings-reader'],
];

/** How deep folders are nested in a layer. */
const DEPTHS = [1, 2, 3];

/** The domain runs anywhere: neither Obsidian nor Node is there for it. */
const NO_HOST = {
  regex: '^(obsidian|electron|@codemirror/.*|node:.*|fs|path)$',
  message: 'The domain knows no Obsidian, no DOM and no Node.',
};

/** Forbids imports of these files and folders, as seen from a file that is `depth` folders below them. */
function noneOf(names, depth) {
  return { regex: `^(\\.\\./){${depth}}(${names.join('|')})(/|$)`, message: 'An arrow may only point down: see ARCHITECTURE.md.' };
}

/** What a layer may not import: the layers above it, and those on its own line. */
function forbiddenTo(layer, layers) {
  const own = layers.findIndex((line) => line.includes(layer));
  return layers.slice(own).flat().filter((other) => other !== layer);
}

/** A rule for each layer and depth. A later rule replaces an earlier one for the same file, so each says all that holds there. */
function boundaries(root, layers, alsoForbidden) {
  return layers.flat().flatMap((layer) => DEPTHS.map((depth) => ({
    files: [`${root}/${layer}/${'*/'.repeat(depth - 1)}*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [noneOf(forbiddenTo(layer, layers), depth), ...alsoForbidden(depth)] }] },
  })));
}

const outsideDomain = (depth) => [noneOf(forbiddenTo('domain', LAYERS), depth + 1), NO_HOST];

/** The command line knows nothing of the plugin but the domain. */
const domainAlone = { regex: '^(\\.\\./)+src/(?!domain/)', message: 'The command line uses the domain alone: see ARCHITECTURE.md.' };

/** Runs on a developer's machine, never inside Obsidian: Node is there, and the console is the way to speak. */
const OUTSIDE = ['scripts/**', 'test/**', 'e2e-tests/**', '*.mjs', '*.mts'];

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'coverage/', 'screenshots/', 'example-vault/', 'test/golden/**/*.json', 'test/vaults/']),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.node.json', 'tsconfig.playground.json', 'tsconfig.e2e.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['**/*.{ts,mts,mjs,cjs}'],
    rules: { 'max-len': ['error', { code: 140, ignoreUrls: true }], 'no-nested-ternary': 'error' },
  },
  {
    // A note, a letter or a row of a table reads best as it is written.
    files: ['test/**/*.ts'],
    rules: {
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
    },
  },
  { files: ['e2e-tests/**'], languageOptions: { globals: { WebdriverIO: 'readonly' } } },
  ...boundaries('src', LAYERS, () => []),
  { files: ['src/domain/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: outsideDomain(0) }] } },
  ...boundaries('src/domain', LAYERS_OF_DOMAIN, outsideDomain),
  { files: ['scripts/cli/**'], rules: { 'no-restricted-imports': ['error', { patterns: [domainAlone] }] } },
  // CommonJS has no other way to load a module.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: OUTSIDE,
    languageOptions: { globals: { ...globals.node } },
    // A page of its own and a development server have no `requestUrl`.
    rules: {
      'no-restricted-globals': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/rule-custom-message': 'off',
    },
  },
]);
