import { open, stat } from 'node:fs/promises';
import { EMPTY_VAULT, knownVault, type KnownVault } from '../../src/domain/invitation/known-vault';
import type { InviteProposal } from '../../src/domain/invitation/proposal';
import { readInvitation } from '../../src/domain/invitation/read';
import { MAX_BYTES } from '../../src/domain/invitation/source';
import type { Settings } from '../../src/domain/settings';
import { UsageError } from './arguments';
import { decode } from './decode';
import type { InviteArguments } from './invite-arguments';
import { readVault } from './vault';
import { programWords } from './words';

/** Reads the invitation. Throws a UsageError if the file or the vault cannot be read. */
export async function readInvite(args: InviteArguments, settings: Settings): Promise<InviteProposal> {
  const bytes = await readStart(args.file, MAX_BYTES + 1);
  const vault = args.vault === null ? EMPTY_VAULT : await readKnownVault(args.vault, args, settings);
  return readInvitation(bytes, { now: args.now, zone: args.zone, settings, myAddresses: settings.myAddresses, vault, decode });
}

async function readKnownVault(folder: string, { zone }: InviteArguments, settings: Settings): Promise<KnownVault> {
  const { readings, notes } = await readVault(folder, { zone, settings });
  return knownVault([...readings.values()].flatMap(({ interviews }) => interviews), notes);
}

/** The first bytes of a regular file: more is never looked at, and nothing ever comes from a pipe that nobody writes to. */
async function readStart(path: string, length: number): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  const handle = found?.isFile() === true ? await open(path, 'r').catch(() => null) : null;
  if (found === null || handle === null) throw new UsageError(programWords().invitationUnreadable(path));
  try {
    const buffer = new Uint8Array(Math.min(length, found.size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
