import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What the domain says must not depend on the machine's zone: it is tested in each of these. The plugin's tests run in London. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** Subjects without dates, which are tested in one zone only. */
const UNDATED = [
  'test/domain/text/**', 'test/domain/import/{csv,encoding,table,guess}.test.ts', 'test/domain/invitation/{hostile,postal-mime}.test.ts',
  'test/domain/letters/review/**', 'test/domain/note/{long-journal,people,shapes,note-screen}.test.ts',
  'test/domain/writing/{properties,size,yaml-text}.test.ts', 'test/domain/language/**',
];

/** These compare what is kept from one change to the next with what is made anew: both in the same zone, whichever that is. */
const KEPT_AND_ANEW = [
  'test/domain/playbook/{agenda-lists,sorted-list,what-a-change-costs}.test.ts', 'test/domain/board/kept-board.test.ts',
  'test/domain/follow-up-list/kept-names.test.ts',
];

/** A test on a busy machine may take this long (ms); the benchmark measures speed. */
const TIMEOUT = 30_000;

const FIXED_SEED = 'test/fixed-seed.ts';

function domainIn(zone: string): TestProjectInlineConfiguration {
  return {
    test: {
      name: `domain in ${zone}`,
      include: ['test/domain/**/*.test.ts', 'test/golden/**/*.test.ts'],
      exclude: zone === 'UTC' ? [] : [...UNDATED, ...KEPT_AND_ANEW],
      environment: 'node',
      setupFiles: [FIXED_SEED],
      env: { TZ: zone },
      // Pure functions leave nothing behind, so files can share the modules that they load.
      isolate: false,
      sequence: { groupOrder: 0 },
      testTimeout: TIMEOUT,
    },
  };
}

const commandLine: TestProjectInlineConfiguration = {
  test: {
    name: 'command line',
    include: ['test/cli/**/*.test.ts'],
    environment: 'node',
    setupFiles: [FIXED_SEED],
    globalSetup: ['test/cli/build-program.ts'],
    testTimeout: 60_000,
    sequence: { groupOrder: 0 },
  },
};

const build: TestProjectInlineConfiguration = {
  test: {
    name: 'build',
    hookTimeout: 60_000,
    include: ['test/build/**/*.test.ts'],
    environment: 'node',
    setupFiles: [FIXED_SEED],
    testTimeout: 60_000,
    // Several of these tests write `main.js`.
    fileParallelism: false,
    sequence: { groupOrder: 1 },
  },
};

const REPLACED_MODULES = 'test/**/*.mocked.test.ts';

/** The plugin's classes, with mocks of Obsidian's. */
function pluginTests(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'happy-dom',
      setupFiles: ['obsidian-test-mocks/vitest-setup', FIXED_SEED, 'test/british-machine.ts'],
      env: { TZ: 'Europe/London' },
      testTimeout: TIMEOUT,
      sequence: { groupOrder: 0 },
      ...test,
    },
    resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
  };
}

const plugin = pluginTests('plugin', {
  include: ['test/{vault,actions,modals,views,commands,settings,editor,app}/**/*.test.ts', 'test/plugin.test.ts'],
  exclude: [REPLACED_MODULES],
  // A file of these would load the mocks and the plugin anew, which takes three times as long as the tests.
  isolate: false,
});

/** A module that a test replaces (`vi.mock`) must not be loaded already. */
const pluginWithReplacedModules = pluginTests('plugin with replaced modules', { include: [REPLACED_MODULES] });

const BROWSER_TESTS = 'test/browser/**/*.test.ts';
/** The browser tests that depend on the zone. Letters and imports take their dates from the domain, which is tested in several zones. */
const DATED_BROWSER_TESTS = 'test/browser/{clock,first-run,following,morning}.test.ts';

/** The built plugin in a real browser, on a machine in that zone. */
function browserIn(zone: string, include: string, groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name: `browser in ${zone}`,
      include: [include],
      env: { TZ: zone },
      globalSetup: ['test/browser/build-page.ts'],
      // The machine may be slow.
      expect: { poll: { timeout: 15_000 } },
      environment: 'node',
      // A file of these would load Playwright and axe anew, which takes as long as a test.
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 180_000,
      // Two browsers at a time take as long as one after the other.
      fileParallelism: false,
      sequence: { groupOrder },
    },
  };
}

const browsers = [
  browserIn('Europe/London', BROWSER_TESTS, 2),
  browserIn('America/New_York', DATED_BROWSER_TESTS, 3),
  browserIn('Pacific/Auckland', DATED_BROWSER_TESTS, 4),
];

export default defineConfig({
  test: {
    // Of two cores, Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [...ZONES.map(domainIn), commandLine, build, plugin, pluginWithReplacedModules, ...browsers],
  },
});
