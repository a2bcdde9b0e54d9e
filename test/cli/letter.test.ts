import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

let onDisk: TestVault;
let vault = '';

const OWN_WORDS = 'Three years of running Kafka for a payment team taught me to cut batches from six hours to ten minutes.';
const WRITTEN = `### Thank-you – Raj Patel, 21 November 2026

**Subject:** Thanks

Hello Raj,

${OWN_WORDS}

%% end of letter %%
`;

const NOTES = {
  'Interviews/Application.md': `---
type: application
company: Acme Ltd
role: Engineer
interviews:
  - {date: 2026-11-10, round: 1, interviewers: Jane Doe}
  - 2026-11-21 | Tech talk | [[Raj Patel]], Ann Lee <ann@acme.example>
---
`,
  'Interviews/Acme.md': `---
type: interview
company: Acme
role: Engineer
date: 2026-11-20T10:30
interviewers:
  - "[[Raj Patel]]"
  - Jane Doe <jane@acme.example>
follow_ups: [2026-11-20 thank-you Raj Patel]
expected_salary: 60000
---
`,
  'Interviews/Second.md': `---
type: interview
company: Acme
role: Engineer
date: 2026-11-21T10:30
interviewers: Raj Patel
---
${WRITTEN}`.replace(/\n/g, '\r\n'),
  'Interviews/Fog.md': '---\ntype: interview\ncompany: "*Fog* <script>"\nrole: SRE\ndate: 2026-11-20\ncontact_by: none\n---\n',
  'Interviews/Hof.md': '---\ntype: interview\ncompany: Hof\nrole: SRE\ndate: 2026-11-20\nlanguage: Deutsch\ninterviewers: "[[Jana Weber]]"\n---\n',
  'People/Jana Weber.md': '---\nanrede: Frau\n---\n',
  'People/Raj Patel.md': '---\nemail: raj@acme.example\nhobby: chess\n---\n',
  'Letter templates/Short.md': `---
action: thank-you
subject: Thanks
---
Hello {{person.first}} ({{person.email}}, {{hobby}}), {{expected_salary}}.
`,
  'Letter templates/Same.md': `---\naction: thank-you\n---\nHello {{person.first}},\n\n{{own}}\n`,
  'Letter templates/Broken.md': '---\naction: thank-you\n---\nHello {{person\n',
  'Shopping.md': 'Milk.',
};

beforeAll(() => {
  onDisk = new TestVault(NOTES);
  vault = onDisk.path;
});
afterAll(() => onDisk.remove());

const letter = (...args: string[]) => run('letter', ...args);

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];

describe('npm run letter', () => {
  it('prints the letter as the plugin would insert it, to who is due first, and the blanks on standard error', () => {
    const { status, stdout, stderr } = letter(vault, 'Interviews/Acme.md', 'thank-you', ...AT);
    expect(status).toBe(0);
    const [heading, , subject, , greeting] = stdout.split('\n');
    expect([heading, subject, greeting]).toEqual([
      '### Thank-you – Jane Doe, 23 November 2026',
      '**Subject:** Thank you for our conversation – Engineer at Acme',
      'Dear Jane,',
    ]);
    expect(stdout).toContain('==topic you talked about==');
    expect(stderr.split('\n')[0]).toBe('Blank left: topic you talked about');
  });

  it('writes to the named person by a custom template, with any property of theirs', () => {
    const { status, stdout, stderr } = letter(vault, 'Interviews/Acme.md', 'short', '--person', 'raj patel', ...AT);
    expect(status).toBe(0);
    expect(stdout).toBe(`### Short – Raj Patel, 23 November 2026

**Subject:** Thanks

Hello Raj (raj@acme.example, chess), 60000.
`);
    expect(stderr).toBe('Letter templates/Broken.md: Line 4: {{ is never closed; expected }} after it. Until then it is left out.\n');
  });

  it('writes in the language that the note says, else the settings', () => {
    const heading = (note: string, ...args: string[]) => letter(vault, note, 'thank-you', ...args, ...AT).stdout.split('\n').slice(0, 5);
    const settings = (name: string, text: string) => {
      onDisk.write(name, text);
      return join(vault, name);
    };
    const german = ['### Dankschreiben – Jana Weber, 23. November 2026', '', '**Betreff:** Vielen Dank für das Gespräch – SRE', '', 'Sehr geehrte Frau Weber,'];
    expect(heading('Interviews/Hof.md')).toEqual(german);
    expect(heading('Interviews/Acme.md', '--settings', settings('german.json', '{"letterLanguage": "de"}'))[0]).toBe('### Dankschreiben – Jane Doe, 23. November 2026');
    expect(heading('Interviews/Hof.md', '--settings', settings('english.json', '{"letterLanguage": "en"}'))).toEqual(german);
  });

  it.each([
    ['accept-offer', 'I’m pleased to accept.'], ['ask-for-time', 'a few more days'], ['negotiate', 'I ask because'], ['reschedule', 'another time'],
  ])('writes %s, with its blanks', (name, words) => {
    const { status, stdout, stderr } = letter(vault, 'Interviews/Acme.md', name, ...AT);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
    expect(stderr).toContain('Blank left: ');
  });

  it('writes about the interview of an application’s note that the letter is due for, or that the named person was in', () => {
    const heading = (...args: string[]) => letter(vault, 'Interviews/Application.md', 'thank-you', ...args, ...AT).stdout.split('\n')[0];
    expect(heading()).toBe('### Thank-you – Raj Patel · Tech talk, 23 November 2026');
    expect(heading('--person', 'Ann Lee')).toBe('### Thank-you – Ann Lee · Tech talk, 23 November 2026');
    expect(heading('--person', 'Jane Doe')).toBe('### Thank-you – Jane Doe · round 1, 23 November 2026');
  });

  it('prints a hostile value as text, and warns if the employer asked not to be contacted', () => {
    const { status, stdout, stderr } = letter(vault, 'Interviews/Fog.md', 'check-in', ...AT);
    expect(status).toBe(0);
    expect(stdout).toContain('for the SRE role at \\*Fog\\* \\<script\\>.');
    expect(stderr).toContain('*Fog* <script> asked not to be contacted.\n');
  });

  it('warns of a thank-you that is nearly the same as one in the application’s notes', () => {
    onDisk.write('Interviews/Acme.md', NOTES['Interviews/Acme.md'].replace('expected_salary', `own: ${OWN_WORDS}\nexpected_salary`));
    const { stderr } = letter(vault, 'Interviews/Acme.md', 'same', '--person', 'Jane Doe', ...AT);
    const shared = 'Three years of running Kafka for a payment team taught me to …';
    expect(stderr).toContain(`Nearly the same words as in the letter to Raj Patel: “${shared}”.`);
  });

  it.each([
    [['Interviews/None.md', 'thank-you'], /^There is no note Interviews\/None\.md in the vault/],
    [['Shopping.md', 'thank-you'], /^Shopping\.md has no interview that can be read/],
    [['Interviews/Acme.md', 'ode'], /^There is no template ode; expected one of reschedule, thank-you, /],
    [['Interviews/Acme.md', 'thank-you', '--person', 'Bob'], /^Interviews\/Acme\.md does not name Bob; it names Raj Patel, Jane Doe\.$/m],
    [['Interviews/Acme.md'], /^Which letter\? Usage: /],
    [['Interviews/Acme.md', 'thank-you', 'more'], /^One letter at a time/],
    [['Interviews/Acme.md', 'thank-you', '--to', 'x'], /--to.*Usage/],
  ])('exits with 2 and one line for arguments it cannot use: %j', (args, message) => {
    const { status, stdout, stderr } = letter(vault, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
