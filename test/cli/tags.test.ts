import { describe, expect, it } from 'vitest';
import { tagsInProperties, tagsInText } from '../../scripts/cli/tags';

describe('tagsInText', () => {
  it('finds tags after white space that have more than digits', () => {
    expect(tagsInText('#interview and #job/interview, not a#b, C#, #1984, ##x or #y2k.')).toEqual(['interview', 'job/interview', 'y2k']);
  });

  it('finds none in code', () => {
    expect(tagsInText('`#a` ``x ` #b`` #c\n```\n#d\n```\n~~~md\n#e\n```\n~~~\n\n    #f\n\n#g')).toEqual(['c', 'g']);
  });

  it('finds tags in the indented lines of a list', () => {
    expect(tagsInText('- one\n\n    #a\n\nNext #b')).toEqual(['a', 'b']);
  });

  it('finds none in comments, over several lines too, nor in links', () => {
    expect(tagsInText('%% #a %% #b %%\n#c\n%% #d\n<!-- #e\n#f --> #g [[Note #h]] [x](y #i)')).toEqual(['b', 'd', 'g']);
  });

  it('reads code and comments that nothing closes as Obsidian does', () => {
    expect(tagsInText('` #a\n%% #b')).toEqual(['a']);
    expect(tagsInText('```\n#c')).toEqual([]);
  });
});

describe('tagsInProperties', () => {
  it('reads a list or one text, with or without a hash', () => {
    expect(tagsInProperties({ tags: ['interview', '#job', 7, null] })).toEqual(['interview', 'job']);
    expect(tagsInProperties({ Tag: '#interview, job other' })).toEqual(['interview', 'job', 'other']);
    expect(tagsInProperties({ tags: { a: 1 } })).toEqual([]);
  });
});
