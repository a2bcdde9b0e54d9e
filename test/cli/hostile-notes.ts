const HEAD = 'type: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe';

const note = (properties: string, body = '') => `---\n${HEAD}\n${properties}\n---\n${body}`;
const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n');

const letterTo = (person: string) => `### Thank-you – ${person}, 20 November 2026\n\n`;

/** An alias of a list of nine aliases, and so on: a billion items. */
const BOMB = many(9, (at) => `x${at}: &x${at} [${Array(9).fill(at === 0 ? 'x' : `*x${at - 1}`).join(', ')}]`);

/** A note made to do harm, by its row in docs/hostile-inputs.md. */
export const HOSTILE_NOTES: Readonly<Record<string, () => string>> = {
  'A list that contains itself': () => note('aliases: &a [*a]'),
  'Aliases of aliases, a billion items in all': () => note(BOMB),
  'Brackets in brackets, 10,000 deep': () => note(`feedback: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  'Properties without a closing line, above 1 MB of text': () => `---\n${HEAD}\n${'text '.repeat(200_000)}\n`,
  'A closing line with more than dashes': () => `---\n${HEAD}\n---*a\ntext\n`,
  'The marks of git': () => note('<<<<<<< HEAD\nstatus: offer\n=======\nstatus: waiting\n>>>>>>> phone'),
  'A property that is there twice': () => note('status: offer\nstatus: waiting'),
  'A type of YAML that is code': () => note('feedback: !!js/function "function () { throw 1 }"'),
  'A property named __proto__': () => note('__proto__: { status: offer }\nconstructor: x\ntoString: y'),
  '20,000 properties': () => note(many(20_000, (at) => `p${at}: ${at}`)),
  'A company of 1 MB': () => note('').replace('Acme', 'A'.repeat(1_000_000)),
  'A date of 100,000 figures': () => note('').replace('2026-11-20T10:30', '9'.repeat(100_000)),
  'An interviewer of 200,000 @': () => note('').replace('Jane Doe', `"<${'@'.repeat(200_000)}"`),
  'An interviewer of 200,000 brackets': () => note('').replace('Jane Doe', `[{a: "${'['.repeat(200_000)}"}]`),
  '1,000 interviewers': () => note('').replace('Jane Doe', `\n${many(1000, (at) => `  - Person ${at} <p${at}@acme.example>`)}`),
  '20,000 lines in the journal': () => note(`follow_ups:\n${many(20_000, (at) => `  - 2026-11-20 thank-you Person ${at}`)}`),
  'A line of 1 MB in the journal': () => note(`follow_ups:\n  - 2026-11-20 thank-you ${'Jane '.repeat(200_000)}`),
  '1,000 listed interviews': () => note(`interviews:\n${many(1000, (at) => `  - date: 2026-11-${10 + at % 19}`)}`),
  '100,000 inline fields': () => note('', many(100_000, (at) => `field ${at}:: ${at}`)),
  '1,000 letters': () => note('', many(1000, (at) => `${letterTo(`Person ${at}`)}Dear Person ${at},\n\nthank you for skill ${at}.\n`)),
  'A letter of 140,000 words': () => note('', letterTo('Jane Doe') + 'We talked about tea. '.repeat(35_000)),
  'Escapes and marks that turn text around': () => note('').replace('Acme', '"\\e[31mA\\e]0;x\\a\\u202Ecme\\r\\nFAKE (3)"'),
  'Bytes that are no text': () => `---\n${HEAD}\nfeedback: \0\u0001\uFFFD\uD800\n---\n\0`,
  'Lines that end in a lone carriage return': () => note('').replaceAll('\n', '\r'),
};
