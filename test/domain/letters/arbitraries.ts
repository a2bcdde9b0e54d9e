import fc from 'fast-check';

/** Text that would be something to a template engine, to Markdown, to HTML or to a regular expression. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '{{role}}', '{{#company}}', '{{/company}}', '{{{', '}}', '<%', '<script>', '[[', ']]', '![[', '==', '%%', '\n', '\r\n', '\u2028', '# ', '#x',
    '- ', '1. ', '`', '$', '$&', '$1', '~~', '^a', '|', '\\', '&lt;', 'https://x.example', 'www.x.example', 'عربي', '👩‍💻', ' ', 'Acme',
  );
  return fc.oneof(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme' }));
}
