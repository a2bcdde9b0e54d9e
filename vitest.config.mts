import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What the domain says must not hang on where the machine stands: it is tested in each of these. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/London', 'Pacific/Kiritimati'];

/** A busy machine is no defect: what a test takes is judged by the benchmark (ms). */
const PATIENCE = 30_000;

function domainIn(zone: string): TestProjectInlineConfiguration {
  return {
    test: {
      name: `domain in ${zone}`,
      include: ['test/domain/**/*.test.ts', 'test/golden/**/*.test.ts'],
      environment: 'node',
      env: { TZ: zone },
      // Pure functions leave nothing behind, so that files can share what they have loaded.
      isolate: false,
      testTimeout: PATIENCE,
    },
  };
}

const commandLine: TestProjectInlineConfiguration = {
  test: {
    name: 'command line and build',
    include: ['test/cli/**/*.test.ts', 'test/build/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Several build `main.js`, in its one place.
    fileParallelism: false,
  },
};

/** The plugin's own classes against stand-ins for Obsidian's. */
const plugin: TestProjectInlineConfiguration = {
  test: {
    name: 'plugin',
    include: ['test/{vault,actions,modals,views,commands,settings}/**/*.test.ts', 'test/plugin.test.ts'],
    environment: 'happy-dom',
    setupFiles: ['obsidian-test-mocks/vitest-setup'],
    env: { TZ: 'Europe/London' },
    testTimeout: PATIENCE,
  },
  resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
};

/** The built plugin in a real browser. */
const browser: TestProjectInlineConfiguration = {
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/build-page.ts'],
    // A slow machine is no defect of the page.
    expect: { poll: { timeout: 5000 } },
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Two browsers at a time take as long as one after the other.
    fileParallelism: false,
  },
};

export default defineConfig({
  test: { projects: [...ZONES.map(domainIn), commandLine, plugin, browser] },
});
