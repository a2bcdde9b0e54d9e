import { Keymap, type App } from 'obsidian';
import { isRecord } from './is-record';

const LINES = 14;

/** Shows the beginning of a note below the hovered element, if Ctrl or Cmd is held. */
export function showPreview(app: App, event: unknown): void {
  if (!isRecord(event) || !(event['event'] instanceof MouseEvent) || !(event['targetEl'] instanceof HTMLElement)) return;
  if (Keymap.isModEvent(event['event']) === false) return;
  const file = app.metadataCache.getFirstLinkpathDest(String(event['linktext']), String(event['sourcePath']));
  if (file !== null) void show(app, file.path, event['targetEl']);
}

async function show(app: App, path: string, target: HTMLElement): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const text = await app.vault.cachedRead(file);
  activeDocument.querySelectorAll('.hover-popover').forEach((other) => other.remove());
  const popover = activeDocument.body.createDiv({ cls: 'popover hover-popover' });
  popover.createEl('strong', { text: file.basename });
  popover.createEl('pre', { text: text.split('\n').slice(0, LINES).join('\n') });
  const { left, bottom } = target.getBoundingClientRect();
  popover.setCssStyles({
    left: `${Math.max(8, Math.min(left, window.innerWidth - 360))}px`,
    top: `${Math.min(bottom, window.innerHeight - 260)}px`,
  });
  target.addEventListener('mouseleave', () => popover.remove(), { once: true });
}
