import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Target } from './driver';

/** How long an app may take for what a flow waits for (ms), and how often it is asked. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** Waits until what is read passes the check; fails with what was read last. */
export async function until<T>(what: string, read: () => Promise<T>, check: (found: T) => boolean, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (check(found)) return found;
    if (Date.now() > end) assert.fail(`${what}; last: ${JSON.stringify(found)}`);
    await pause(PAUSE);
  }
}

/** For longer than panes of one note take to show each other's text (ms). */
const STEADY = 400;

/** Waits until what is read has passed the check for a while. A pane can show the file's text, and then once more an earlier one. */
export async function untilSteady<T>(what: string, read: () => Promise<T>, check: (found: T) => boolean): Promise<void> {
  let since: number | null = null;
  await until(what, async () => {
    const found = await read();
    since = check(found) ? since ?? Date.now() : null;
    return found;
  }, () => since !== null && Date.now() - since > STEADY);
}

export function row(title: string): Target {
  return { css: '.interview-follow-up-row', text: title };
}

export function button(text: string): Target {
  return { css: 'button', text };
}

export function menuItem(text: string): Target {
  return { css: '.menu-item', text };
}

/** The control of a setting, by the setting's name. */
export function setting(name: string, control: string): Target {
  return { css: '.setting-item', text: name, inside: control };
}

export function titles(app: Driver): Promise<readonly string[]> {
  return app.texts('.interview-follow-up-title');
}

export async function untilListed(app: Driver, title: string): Promise<void> {
  await until(`“${title}” is listed`, () => titles(app), (found) => found.includes(title));
}

export async function untilGone(app: Driver, title: string, patience = PATIENCE): Promise<void> {
  await until(`“${title}” is not listed`, () => titles(app), (found) => !found.includes(title), patience);
}

export async function untilText(app: Driver, path: string, expected: string): Promise<void> {
  await until(`${path} is ${JSON.stringify(expected)}`, () => app.read(path), (text) => text === expected);
}

export async function untilHas(app: Driver, path: string, part: string): Promise<void> {
  await until(`${path} contains “${part}”`, () => app.read(path), (text) => text.includes(part));
}

export async function untilNotice(app: Driver, words: string): Promise<void> {
  await until(`a notice says “${words}”`, () => app.texts('.notice'), (notices) => notices.some((notice) => notice.includes(words)));
}

/**
 * Puts the focus on a row. On a phone the sidebar covers the notes, and closes when one is opened: also a moment after the note is
 * there, so that it may have to be opened again.
 */
export async function focusRow(app: Driver, title: string): Promise<void> {
  await until(`“${title}” is listed`, async () => {
    const found = await titles(app);
    if (app.isPhone && found.length === 0) await app.command('Open follow-ups');
    return found;
  }, (found) => found.includes(title));
  await app.focus(row(title));
}

/** Presses the key of a row, such as `d` for done. */
export async function onRow(app: Driver, title: string, key: string): Promise<void> {
  await focusRow(app, title);
  await app.press(key);
}
