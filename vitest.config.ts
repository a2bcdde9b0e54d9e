import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What the domain says must not hang on where the machine stands: it is tested in each of these. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/London', 'Pacific/Kiritimati'];

function domainIn(zone: string): TestProjectInlineConfiguration {
  return {
    test: {
      name: `domain in ${zone}`,
      include: ['test/domain/**/*.test.ts', 'test/golden/**/*.test.ts'],
      environment: 'node',
      env: { TZ: zone },
    },
  };
}

const commandLine: TestProjectInlineConfiguration = {
  test: {
    name: 'command line and house',
    include: ['test/cli/**/*.test.ts', 'test/house/**/*.test.ts'],
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
  },
  resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
};

/** The built plugin in a real browser. */
const browser: TestProjectInlineConfiguration = {
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/build-page.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
};

export default defineConfig({
  test: { projects: [...ZONES.map(domainIn), commandLine, plugin, browser] },
});
