// Finds a browser for the tests and the screenshots, and installs one if there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome', 'msedge'];

const USUAL_PLACES = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => [
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(process.env[name] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

/** The path of a Chrome, Chromium or Edge on this machine, or null. `CHROME_PATH` takes precedence. */
export function findBrowser() {
  const places = [process.env.CHROME_PATH, ...(USUAL_PLACES[process.platform] ?? []), ...onThePath(), fromPlaywright()];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** Finds a browser or installs one. Throws an error that says what to do if neither works. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  for (const install of [withPlaywright, withApt]) {
    install();
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No browser was found, and none could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and try again.',
  );
}

function onThePath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
}

function fromPlaywright() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function withPlaywright() {
  console.log('No browser was found: installing Chromium with Playwright.');
  const options = { stdio: 'inherit', shell: process.platform === 'win32', timeout: 300_000 };
  spawnSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], options);
}

/** Debian has a package, for machines that cannot reach Playwright's download. */
function withApt() {
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot) return;
  console.log('Installing Debian’s package.');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ensureBrowser());
