/*
 * To add a case, make a folder named after the invitation's form with one `invite.ics`, `invite.eml` or `invite.txt`, what must come
 * of it in `expected.json`, and in `vault/` the notes that are there already, if any. To change a case on purpose, edit these files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInviteArguments } from '../../../scripts/cli/invite-arguments';
import { inviteJson } from '../../../scripts/cli/invite-output';
import { readInvite } from '../../../scripts/cli/invite';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings';

interface Expected {
  readonly at: string;
  readonly timezone: string;
  readonly settings?: Partial<Settings>;
  readonly proposal: ReturnType<typeof inviteJson>;
}

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** An invitation that is read in more time than this could be one that never ends (ms). */
const MAX_TIME = 10_000;

describe('an invitation in the form of', () => {
  it.each(folders)('%s', async (folder) => {
    const file = readdirSync(join(here, folder)).find((name) => name.startsWith('invite.')) ?? '';
    const { at, timezone, settings, proposal } = JSON.parse(readFileSync(join(here, folder, 'expected.json'), 'utf8')) as Expected;
    const vault = join(here, folder, 'vault');
    const options = ['--at', at, '--timezone', timezone, ...(existsSync(vault) ? ['--vault', vault] : [])];
    const start = performance.now();
    const args = readInviteArguments([join(here, folder, file), ...options], () => 0);
    const found = await readInvite(args, { ...DEFAULT_SETTINGS, ...settings });
    expect(inviteJson(found)).toEqual(proposal);
    expect(performance.now() - start).toBeLessThan(MAX_TIME);
  });
});
