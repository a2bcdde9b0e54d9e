import { expect, it } from 'vitest';
import { folderPath } from '../../../src/domain/text/folder-path';

it.each([['Jobs', 'Jobs'], [' /Jobs/Interviews/ ', 'Jobs/Interviews'], ['/ Jobs', 'Jobs'], ['/', ''], ['  ', '']])(
  'reads “%s” as the folder “%s”', (text, path) => {
    expect(folderPath(text)).toBe(path);
  },
);
