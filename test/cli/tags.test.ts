import { describe, expect, it } from 'vitest';
import { tagsInProperties, tagsInText } from '../../src/cli/tags';

describe('tags in the text', () => {
  it('stand after white space and have more than digits', () => {
    expect(tagsInText('#interview and #job/interview, not a#b, C#, #1984, ##x or #y2k.')).toEqual(['interview', 'job/interview', 'y2k']);
  });

  it('do not stand in code', () => {
    expect(tagsInText('`#a` ``x ` #b`` #c\n```\n#d\n```\n~~~md\n#e\n```\n~~~\n\n    #f\n\n#g')).toEqual(['c', 'g']);
  });

  it('may stand in a list’s indented lines', () => {
    expect(tagsInText('- one\n\n    #a\n\nNext #b')).toEqual(['a', 'b']);
  });

  it('do not stand in comments, also over several lines, nor in links', () => {
    expect(tagsInText('%% #a %% #b %%\n#c\n%% #d\n<!-- #e\n#f --> #g [[Note #h]] [x](y #i)')).toEqual(['b', 'd', 'g']);
  });

  it('that nothing closes run on as Obsidian has it', () => {
    expect(tagsInText('` #a\n%% #b')).toEqual(['a']);
    expect(tagsInText('```\n#c')).toEqual([]);
  });
});

describe('tags in the properties', () => {
  it('are a list or one text, with or without a hash', () => {
    expect(tagsInProperties({ tags: ['interview', '#job', 7, null] })).toEqual(['interview', 'job']);
    expect(tagsInProperties({ Tag: '#interview, job other' })).toEqual(['interview', 'job', 'other']);
    expect(tagsInProperties({ tags: { a: 1 } })).toEqual([]);
  });
});
