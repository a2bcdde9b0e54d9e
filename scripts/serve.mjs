// Serves the playground's page, and a folder of notes if one is given, to this machine alone.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { answerVault } from './vault-server.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
const CODE = [TYPES['.js'], TYPES['.css']];

/**
 * Serves on the port, or the next free one.
 * @param vault a folder on this machine, or null
 * @param notes the text of `vault.json` instead of the page's own, or null; asked for at each request
 * @param keep whether the browser may keep the page's code: it is built once before it is served
 * @returns the server and its port
 */
export async function serve({ page, vault, port, notes = () => null, keep = false }) {
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => void answer({ page, vault, notes, keep }, request, response));
    try {
      await listen(server, candidate);
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= port + 100) throw error;
    }
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * The page has no other server and no eval: as the plugin promises, and more strictly than Obsidian does. Styles within elements
 * are CodeMirror's.
 */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    + "connect-src 'self'; base-uri 'none'; form-action 'none'",
};

async function answer({ page, vault, notes, keep }, request, response) {
  const send = (status, body, type = 'text/plain; charset=utf-8') => {
    const kept = keep && status === 200 && CODE.includes(type) ? 'max-age=3600' : 'no-store';
    response.writeHead(status, { ...HEADERS, 'Cache-Control': kept, 'Content-Type': type }).end(body);
  };
  try {
    if (!isOurs(request)) return send(403, 'Only the page of this server may send requests.');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/vault' || pathname.startsWith('/vault/')) await answerVault(vault, request, send);
    else if (pathname === '/vault.json' && notes() !== null) send(200, notes(), TYPES['.json']);
    else await answerPage(page, pathname, send);
  } catch (error) {
    // What the system says names paths of this machine.
    send(error instanceof URIError ? 400 : 500, error instanceof URIError ? 'This path cannot be read.' : 'This could not be answered.');
  }
}

/** Another site's name can be made to resolve to this machine. The request then has that name in its headers. */
function isOurs({ headers, socket }) {
  const names = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  const { host, origin, 'sec-fetch-site': site } = headers;
  return names.includes(host) && site !== 'cross-site' && (origin === undefined || names.some((name) => origin === `http://${name}`));
}

async function answerPage(page, pathname, send) {
  const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
  const body = path.includes('..') ? null : await readFile(join(page, path)).catch(() => null);
  if (body === null) send(404, 'There is no such file.');
  else send(200, body, TYPES[extname(path)] ?? 'application/octet-stream');
}
