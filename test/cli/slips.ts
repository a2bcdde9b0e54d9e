/** Notes whose YAML has a slip: what it is, the text, and the line of the file that it is on, counted from 1. */
export const SLIPS: readonly (readonly [what: string, text: string, line: number])[] = [
  ['a quote that nothing closes', '---\ntype: interview\ncompany: Acme\nrole: Engineer\ndate: 2026-11-20\nnotes: "They said\n---\n', 6],
  ['a tab as indentation', '---\ntype: interview\ninterviewers:\n\t- Jane Doe\n---\n', 4],
  ['an indent that fits no line above', '---\ntype: interview\ninterviewers:\n    - Jane Doe\n  - Raj Patel\n---\n', 5],
  ['a colon within a value', '---\ntype: interview\nrole: Engineer: backend\n---\n', 3],
  ['a bracket that nothing closes', '---\ntype: interview\ncompany: [Acme\nrole: Engineer\n---\n', 3],
  ['a slip below a comment and an empty line', '---\n# From the fair\n\ntype: interview\nrole: Engineer: backend\n---\n', 5],
  ['a slip behind a byte-order mark', '\uFEFF---\ntype: interview\nrole: Engineer: backend\n---\n', 3],
  ['a slip in a note from Windows', '---\r\n# From the fair\r\ntype: interview\r\nrole: Engineer: backend\r\n---\r\nText\r\n', 4],
  ['a slip in the first property', '---\ncompany: Acme: Berlin\ntype: interview\n---\n', 2],
];
