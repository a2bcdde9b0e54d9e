import { resolve } from 'node:path';
import { env } from 'node:process';
import { parseObsidianVersions } from 'wdio-obsidian-service';

/** Official public builds are downloaded into this folder, and stay there. */
const cacheDir = resolve('.obsidian-cache');

/** App and installer: the first public build of the oldest version that the plugin supports, and the newest on a new and an old shell. */
const VERSIONS = '1.13.4/1.13.4 latest/latest latest/earliest';
const PHONE = { width: 390, height: 844 };

const versions = await parseObsidianVersions(env['OBSIDIAN_VERSIONS'] ?? VERSIONS, { cacheDir });

function inObsidian([appVersion, installerVersion]: [string, string], emulateMobile: boolean): WebdriverIO.Capabilities {
  return {
    'browserName': 'obsidian',
    'wdio:obsidianOptions': { appVersion, installerVersion, emulateMobile, plugins: ['..'], vault: 'vault' },
    ...(emulateMobile ? { 'goog:chromeOptions': { mobileEmulation: { deviceMetrics: PHONE } } } : {}),
  };
}

export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./specs/**/*.e2e.ts'],
  maxInstances: Number(env['WDIO_MAX_INSTANCES'] ?? 1),
  capabilities: [false, true].flatMap((emulateMobile) => versions.map((version) => inObsidian(version, emulateMobile))),
  services: ['obsidian'],
  reporters: ['obsidian'],
  mochaOpts: { ui: 'bdd', timeout: 120_000 },
  logLevel: 'warn',
  cacheDir,
  injectGlobals: false,
};
