import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';

/** What each folder of `src` must not reach into: whatever stands above it. */
const ABOVE = {
  'src/domain': ['vault', 'actions', 'modals', 'commands', 'editor', 'views', 'settings'],
  'src/vault': ['actions', 'modals', 'commands', 'editor', 'views', 'settings'],
  'src/actions': ['modals', 'commands', 'editor', 'views', 'settings'],
  'src/modals': ['commands', 'editor', 'views', 'settings'],
  'src/commands': ['editor', 'views', 'settings'],
  'src/editor': ['actions', 'modals', 'commands', 'views', 'settings'],
  'src/views': ['commands', 'settings'],
  'src/settings': ['commands', 'views'],
  'scripts/cli': ['vault', 'actions', 'modals', 'commands', 'editor', 'views', 'settings'],
};

/** The same among the folders of the domain. */
const ABOVE_IN_DOMAIN = {
  dates: ['note', 'playbook', 'writing', 'agenda', 'letters', 'import'],
  note: ['playbook', 'writing', 'agenda', 'letters', 'import'],
  playbook: ['writing', 'agenda', 'letters', 'import'],
  writing: ['playbook', 'agenda', 'letters', 'import'],
  check: ['writing', 'agenda', 'letters', 'import'],
  agenda: ['writing', 'letters', 'import'],
  letters: ['writing', 'agenda', 'import'],
  import: ['playbook', 'agenda', 'letters'],
};

const MESSAGE = 'An arrow may only point down: see ARCHITECTURE.md.';

function folders(names) {
  return { regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message: MESSAGE };
}

/** The domain runs anywhere: neither Obsidian nor Node is there for it. */
const NO_HOST = { regex: '^(obsidian|electron|@codemirror/.*|node:.*|fs|path)$', message: 'The domain knows no Obsidian, no DOM and no Node.' };

function boundary(folder, patterns) {
  return { files: [`${folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const outsideDomain = folders(ABOVE['src/domain'].filter((name) => name !== 'settings'));
const boundaries = [
  ...Object.entries(ABOVE).map(([folder, above]) => boundary(folder, [folders(above)])),
  boundary('src/domain', [outsideDomain, NO_HOST]),
  // A later entry replaces an earlier one for the same file, so each says all that holds there.
  ...Object.entries(ABOVE_IN_DOMAIN).map(([name, above]) => boundary(`src/domain/${name}`, [folders(above), outsideDomain, NO_HOST])),
];

/** Runs on a developer's machine, never inside Obsidian: Node is there, and the console is the way to speak. */
const OUTSIDE = ['scripts/**', 'test/**', 'playground/**', '*.mjs', '*.config.ts'];

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'coverage/', 'screenshots/', 'example-vault/', 'test/golden/**/*.json', 'test/vaults/']),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.node.json', 'tsconfig.playground.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  ...boundaries,
  {
    files: OUTSIDE,
    languageOptions: { globals: { ...globals.node } },
    // A page of its own and a development server have no `requestUrl`.
    rules: { 'no-restricted-globals': 'off', 'obsidianmd/no-nodejs-modules': 'off', 'obsidianmd/hardcoded-config-path': 'off', 'obsidianmd/rule-custom-message': 'off' },
  },
]);
