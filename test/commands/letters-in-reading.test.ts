import type { MarkdownPostProcessor, MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interviewNote } from '../vault/notes';
import { Stage } from './stage';

const LETTER = '\n### Thank-you – Jane Doe, 23 November 2026\n\n**Subject:** Thanks\n\nHello Jane, ==topic you talked about==.\n\n%% end of letter %%\n';
const NOTE = interviewNote({ interviewers: 'Jane Doe <jane@acme.example>' }, LETTER);

let stage: Stage;
let copied: string[];

beforeEach(async () => {
  stage = await Stage.load({ 'Acme.md': NOTE });
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});

afterEach(() => stage.unload());

/** Renders a heading as reading view does. @param text null in a note that is embedded in another */
function render(title: string, text: string | null): HTMLElement {
  const el = createDiv();
  el.createEl('h3', { text: title });
  const context = {
    sourcePath: 'Acme.md',
    getSectionInfo: () => (text === null ? null : { text, lineStart: 0, lineEnd: 0 }),
    addChild: (child: MarkdownRenderChild) => child.load(),
  } as unknown as MarkdownPostProcessorContext;
  for (const process of stage.kept<MarkdownPostProcessor[]>('markdownPostProcessors__')) void process(el, context);
  return el;
}

function words(el: HTMLElement): string[] {
  return [...el.querySelectorAll('.interview-follow-up-letter > :not(.interview-follow-up-visually-hidden)')].map(({ textContent }) => textContent);
}

function press(el: HTMLElement, label: string): void {
  const button = [...el.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`No button ${label}`);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

describe('the bar of a letter in reading view', () => {
  const TITLE = 'Thank-you – Jane Doe, 23 November 2026';

  it('says what is left to do, and copies the letter within the tap', async () => {
    const el = render(TITLE, NOTE);
    expect(words(el)).toEqual(['1 blank left', 'Next', 'Copy', 'Copy subject', 'Open in mail', 'Sent']);
    press(el, 'Copy');
    expect(copied).toEqual(['Hello Jane, ==topic you talked about==.']);
    await stage.settle();
  });

  it('says that the letter was sent once the journal does, and takes that back', async () => {
    const el = render(TITLE, NOTE);
    press(el, 'Sent');
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).toContain('2026-11-23 thank-you Jane Doe via email');
    expect(words(el)).toEqual(['Sent 23 Nov', 'Not sent after all']);
    press(el, 'Not sent after all');
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).not.toContain('2026-11-23 thank-you');
    expect(words(el)[0]).toBe('1 blank left');
  });

  it('goes to the first blank in the editor', async () => {
    press(render(TITLE, NOTE), 'Next');
    await stage.settle();
    expect(stage.editor().getSelection()).toBe('==topic you talked about==');
  });

  it('is at no other heading, and not in a note that is embedded in another', () => {
    expect(words(render('Notes of 2026', NOTE))).toEqual([]);
    expect(words(render(TITLE, null))).toEqual([]);
  });
});
