import { DONE, OTHER_DEVICE } from './done';
import type { Flow } from './driver';
import { FILES } from './files';
import { IMPORT } from './import';
import { KEYBOARD } from './keyboard';
import { LETTERS } from './letters';
import { PROPERTIES } from './properties';
import { SECTIONS } from './sections';
import { SETTINGS } from './settings';
import { START } from './start';
import { UNDO } from './undo';
import { UNLOAD } from './unload';

/** All flows, in the order in which a person meets them. */
const FLOWS: readonly Flow[] = [
  ...START, ...DONE, OTHER_DEVICE, ...SECTIONS, ...PROPERTIES, ...SETTINGS, ...KEYBOARD, ...LETTERS, ...UNDO, ...IMPORT, ...FILES,
  ...UNLOAD,
];

export function flowsFor(layout: 'desktop' | 'phone'): readonly Flow[] {
  return FLOWS.filter(({ only = layout }) => only === layout);
}
