import { Notice } from 'obsidian';
import { selectRange } from '../actions/letter-editor';
import { nextBlank as findNext } from '../domain/letters/place';
import type { MakeCommand } from './needs';

/** Selects the next blank of a letter, to be typed over; behind the last it starts again at the first. */
export const nextBlank: MakeCommand = () => ({
  id: 'next-blank',
  name: 'Next blank',
  icon: 'text-cursor-input',
  editorCallback: (editor) => {
    const blank = findNext(editor.getValue(), editor.posToOffset(editor.getCursor('to')));
    if (blank === null) new Notice('No blank is left in this note.');
    else selectRange(editor, blank);
  },
});
