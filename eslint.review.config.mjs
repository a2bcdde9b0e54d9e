// What the community directory's scanner sees: the recommended set over what it does not ignore, with no overrides.
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

/** The scanner's own list, from https://docs.obsidian.md/community-directory/faq. */
const IGNORED_BY_THE_SCANNER = [
  'node_modules', 'dist', 'build', 'pkg', 'test-vault', '.pnpm-store', '.obsidian',
  'esbuild.config.mjs', 'version-bump.mjs', 'automation',
  '*.test.*', '*.tests.*', '*.spec.*', '*.specs.*', 'test', 'tests', '__tests__', 'testUtils', 'e2e-tests',
  'mocks', '__mocks__',
  '*.cjs', '*.mjs', '*.cts', '*.mts',
  'vite', 'scripts', 'docs',
  'i18n', 'i18next', 'locale', 'locales', 'translations', 'l10n',
];

/** Built on this machine: not in the repository, so the scanner does not meet them. */
const NOT_IN_THE_REPOSITORY = ['main.js', 'coverage', 'screenshots'];

export default defineConfig([
  globalIgnores([...IGNORED_BY_THE_SCANNER, ...NOT_IN_THE_REPOSITORY].map((name) => `**/${name}`)),
  ...obsidianmd.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
]);
