import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsMailto, mailtoUrl } from '../../../src/domain/letters/mail';
import { escapeLines, escapeMarkdown, markdownToText } from '../../../src/domain/letters/markdown';
import { hostileText } from './arbitraries';

describe('a letter as an address of mail', () => {
  it('carries address, subject and text', () => {
    expect(mailtoUrl({ to: 'jane@acme.example', subject: 'Thank you', body: 'Hello Jane,\n\nthanks.' }))
      .toBe('mailto:jane@acme.example?subject=Thank%20you&body=Hello%20Jane%2C%0D%0A%0D%0Athanks.');
  });

  it('is carried up to the limit, counted as it is encoded', () => {
    const url = mailtoUrl({ to: null, subject: null, body: 'ü' });
    expect([url.length, fitsMailto(url, 19), fitsMailto(url, 18)]).toEqual([19, true, false]);
  });

  it('is right for umlauts, &, %, +, ?, #, quotes and emoji', () => {
    expect(mailtoUrl({ to: 'j+x@acme.example', subject: 'Größe & 5 % +1?', body: "#1 \"it's\" 👩‍💻" }))
      .toBe('mailto:j+x@acme.example?subject=Gr%C3%B6%C3%9Fe%20%26%205%20%25%20%2B1%3F&body=%231%20%22it%27s%22%20%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB');
    expect(mailtoUrl({ to: 'o\'neill&sons%/?x@acme.example', subject: null, body: '' })).toBe('mailto:o%27neill%26sons%25%2F%3Fx@acme.example');
  });

  it('leaves out what is no single address, and fields with nothing in them', () => {
    for (const to of ['Jane Doe', 'a@x.example, b@x.example', 'a@x.example\r\nBcc: b@x.example', '<a@x.example>', '', null]) {
      expect(mailtoUrl({ to, subject: null, body: 'x' })).toBe('mailto:?body=x');
    }
    expect(mailtoUrl({ to: null, subject: null, body: '' })).toBe('mailto:');
  });

  it('gives back what went in, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
      const url = mailtoUrl({ to: null, subject, body });
      expect(url).toMatch(/^mailto:[\w%?&=.!~*()-]*$/);
      const fields = new URLSearchParams(url.replace(/^mailto:\??/, ''));
      const meant = (text: string) => [...text].map((char) => (/\p{Cs}/u.test(char) ? '\uFFFD' : char)).join('').replace(/\r\n?|\n/g, '\r\n');
      expect([fields.get('subject') ?? '', fields.get('body') ?? '']).toEqual([meant(subject), meant(body)]);
    }));
  });
});

describe('a letter without Markdown', () => {
  it.each([
    ['**Bold**, *leaning*, _too_, ~~gone~~ and snake_case_name', 'Bold, leaning, too, gone and snake_case_name'],
    ['[[People/Jane Doe|Jane]] at [[Acme#Team]] and ![[Pic]]', 'Jane at Acme and Pic'],
    ['[my work](https://alex.example) and [jane@x.example](mailto:jane@x.example)', 'my work (https://alex.example) and jane@x.example'],
    ['\\*not bold\\* and 2 \\* 3 \\* 4', '*not bold* and 2 * 3 * 4'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['- one\n- two\n\n\n\n1. three  ', '- one\n- two\n\n1. three'],
    ['kept ==blank here==%% not this %% <!-- nor this -->', 'kept ==blank here=='],
    ['open %% stays, <!-- too', 'open %% stays, <!-- too'],
    ['a\r\nb', 'a\nb'],
  ])('%j reads %j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  it('shows a value’s own characters', () => {
    fc.assert(fc.property(hostileText().filter((text) => !text.includes('[[') && !text.includes('\uE000')), (value) => {
      const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s\uFEFF]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '').replace(/ +/g, ' ').trim();
      fc.pre(!/^(?:https?:|www\.)/.test(line));
      expect(markdownToText(escapeMarkdown(value))).toBe(line);
    }));
  });

  it('ends, whatever it is made from', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('**', '*', '_', '[[', ']]', '](', '%%', '<!--', '-->', '\\', '\n', 'a', '~~'), { maxLength: 200 }), (parts) => {
      expect(markdownToText(parts.join(''))).not.toMatch(/\n{3}/);
    }));
    expect(markdownToText(escapeLines('a\n\n\n\nb'))).toBe('a\n\nb');
  });
});
