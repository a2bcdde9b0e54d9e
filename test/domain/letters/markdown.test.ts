import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/domain/letters/markdown';
import { hostileText } from './arbitraries';

/** One word without marks: it shows where it leads. */
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s`<>[\]{}*$^|]+$/;

describe('a value in a letter', () => {
  it('starts no template, link, highlight, comment, formula, tag or HTML', () => {
    fc.assert(fc.property(hostileText(), (value) => {
      const words = escapeMarkdown(value).replace(/\\[!-/:-@[-`{-~]/g, '');
      if (!ADDRESS.test(words)) expect(words).not.toMatch(/[{}[\]<>=%$`*_~|^\\\n\r\u2028]|#[^\s#]|:\/\/|www\./i);
    }));
  });

  it('that is an address of mail or the web, and nothing besides, stays one', () => {
    for (const address of ['jane_doe+jobs@acme.example', 'https://acme.example/jobs/1_2?a=b&c=d#top', 'www.acme.example']) expect(escapeMarkdown(address)).toBe(address);
    expect(escapeMarkdown('See https://acme.example')).toBe('See https\\://acme.example');
    for (const value of ['https://x.example/==a==', 'https://x.example/%%', 'https://x.example/[a](b)', 'https://x.example/<b>', 'a__b__@x.example', 'https://x.example/`a`']) {
      expect(escapeMarkdown(value)).not.toBe(value);
    }
  });

  it('shows the characters it has, on one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }).filter((text) => !text.includes('[[')), (value) => {
      expect(escapeMarkdown(value).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(value.replace(/\s+/g, ' ').trim());
    }));
  });

  it('is left as it is where it means nothing to Markdown', () => {
    for (const value of ['Marks & Spencer', 'C# developer', 'R&D (London)', '+44 20 7946 0123', "O'Neill-Smith", 'نورة القحطاني', '3.5 days', '👩‍💻']) {
      expect(escapeMarkdown(value)).toBe(value);
    }
  });

  it('is shown by its name where it is a link', () => {
    expect(escapeMarkdown('[[People/Raj Patel|Raj]] and [[Kafka]]')).toBe('Raj and Kafka');
  });
});
