// Reads and writes the notes of one folder for the playground, and nothing outside it.
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';
/** The longest body of a request (bytes). */
const MAX_LENGTH = 10_000_000;

/** Why a request is refused: an HTTP status and one line. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Answers a request below `/vault`. */
export async function answerVault(vault, request, send) {
  try {
    if (vault === null) throw new Refusal(404, 'No folder is served: start with --vault.');
    const { pathname } = new URL(request.url, 'http://localhost');
    const result = await act(vault, request, pathname);
    send(200, result ?? 'Done.', result === undefined ? undefined : 'application/json');
  } catch (error) {
    const { status, message } = error instanceof Refusal ? error : refusalFor(error);
    send(status, message);
  }
}

/** What the system says names paths of this machine; the page needs the reason alone. */
function refusalFor({ code }) {
  if (code === 'ENAMETOOLONG') return new Refusal(400, 'This name is too long.');
  if (code === 'ENOENT') return new Refusal(404, 'There is no such note.');
  return new Refusal(500, `The folder could not be read or written${code === undefined ? '' : ` (${code})`}.`);
}

async function act(vault, request, pathname) {
  const { method } = request;
  if (method === 'GET' && pathname === '/vault') return JSON.stringify(await readAll(vault));
  if (method === 'POST' && pathname === '/vault/rename') return renameNote(vault, parsed(await bodyOf(request)));
  const path = await inside(vault, pathname.slice('/vault/'.length), { settings: method === 'PUT' });
  if (method === 'PUT' || method === 'DELETE') await refuseIfChanged(path, request.headers);
  if (method === 'PUT') return write(path, await bodyOf(request));
  if (method === 'DELETE') return rm(path, { force: true });
  throw new Refusal(405, `${method} is not supported.`);
}

async function readAll(vault) {
  const files = {};
  const unreadable = [];
  for (const path of await notesBelow(vault)) {
    const text = await readFile(join(vault, path), 'utf8').catch(() => null);
    if (text === null) unreadable.push(path);
    else files[path] = text;
  }
  const settings = await readFile(join(vault, SETTINGS), 'utf8').catch(() => null);
  return { files, settings, unreadable };
}

async function notesBelow(vault) {
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(vault, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => path.endsWith('.md') && !path.split('/').some((part) => part.startsWith('.'))).sort();
}

async function renameNote(vault, body) {
  const { from, to } = body ?? {};
  if (typeof from !== 'string' || typeof to !== 'string') throw new Refusal(400, 'Expected the paths “from” and “to”.');
  const [old, fresh] = [await inside(vault, encodeURIComponent(from)), await inside(vault, encodeURIComponent(to))];
  if (!await exists(old)) throw new Refusal(404, 'There is no such note.');
  if (await exists(fresh)) throw new Refusal(409, 'There is already a note with that name.');
  await mkdir(dirname(fresh), { recursive: true });
  await rename(old, fresh);
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(400, 'This is not JSON.');
  }
}

function exists(path) {
  return lstat(path).then(() => true, () => false);
}

/** Obsidian or another program may have written the note since the page read it, which must not be lost. */
async function refuseIfChanged(path, { 'if-match': expected, 'if-none-match': isNew }) {
  const found = await readFile(path).catch(() => null);
  if (isNew === '*' && found !== null) {
    throw new Refusal(412, 'There is already a note with that name in the folder. Reload the page to see it.');
  }
  if (expected === undefined) return;
  const digest = found === null ? null : createHash('sha256').update(found).digest('hex');
  if (digest !== expected) throw new Refusal(412, 'The note has been changed elsewhere meanwhile. Reload the page to see it.');
}

/** The note is written beside its place and then moved there: whoever reads it meanwhile, and a power cut, find the old one whole. */
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  // A link to a note stays a link, and a note keeps its permissions.
  const place = await realpath(path).catch(() => path);
  const draft = join(dirname(place), `.${process.pid}-${Date.now()}.tmp`);
  try {
    await writeFile(draft, text, { mode: (await stat(place).catch(() => ({}))).mode ?? 0o644 });
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The file that the encoded path names. Refuses what is outside the folder, by name or by link, and what is not a note.
 * @param settings whether the plugin's data.json is allowed too
 */
async function inside(vault, encoded, { settings = false } = {}) {
  const path = decoded(encoded);
  const parts = path.split('/');
  if (path.includes('\0') || path.includes('\\') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Refusal(403, 'This path leads out of the folder.');
  }
  if (!(settings && path === SETTINGS) && (!path.endsWith('.md') || parts.some((part) => part.startsWith('.')))) {
    throw new Refusal(403, 'Only notes are read and written.');
  }
  const root = await realpath(vault);
  const place = join(root, ...parts);
  const real = await realOf(place);
  if (real !== root && !real.startsWith(root + sep)) throw new Refusal(403, 'This path leads out of the folder.');
  return place;
}

function decoded(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new Refusal(400, 'This path cannot be read.');
  }
}

/** The real path of the nearest folder or file on the path that exists. */
async function realOf(place) {
  const found = await realpath(place).catch(() => null);
  if (found !== null) return found;
  // A file without a real path is a broken link: writing to it would create the file that it points to.
  if (await exists(place)) throw new Refusal(403, 'This path leads out of the folder.');
  return realOf(dirname(place));
}

async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_LENGTH) throw new Refusal(413, 'This note is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether the path is a folder. */
export async function isFolder(path) {
  return stat(path).then((found) => found.isDirectory(), () => false);
}
