import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/domain/note/people';
import { splitPeople } from '../../../src/domain/note/people-text';
import { readPersonNote } from '../../../src/domain/note/person-note';

function read(value: unknown): readonly string[] {
  const { people, invalid } = readPeople([value], () => null);
  const found = people.map(({ name, email, phone, linkedin, title }) => [name, email, phone, linkedin, title].filter((part) => part !== null).join(' | '));
  return [...found, ...invalid.map((one) => `? ${String(one.found)}`)];
}

const JANE_AND_JOHN = ['Jane Doe', 'John Smith'];

describe('the people of one text', () => {
  it('are divided by commas, semicolons, line breaks, list marks, `and` and links side by side', () => {
    for (const text of [
      'Jane Doe, John Smith', 'Jane Doe; John Smith', 'Jane Doe & John Smith', 'Jane Doe and John Smith', 'Jane Doe und John Smith', 'Jane Doe et John Smith',
      'Jane Doe y John Smith', 'Jane Doe\nJohn Smith', '- Jane Doe\n- John Smith', '1. Jane Doe\n2. John Smith', '* Jane Doe\r\n* John Smith\r\n', '[[Jane Doe]] [[John Smith]]',
      '[[Jane Doe]], [[John Smith]]', '[[Jane Doe]][[John Smith]]', '[[Jane Doe]] / [[John Smith]]', '[Jane Doe](Jane%20Doe.md) [John Smith](John%20Smith.md)', 'Jane Doe, and John Smith',
      'Jane Doe, John Smith, TBD', '"Jane Doe", "John Smith"', 'Jane Doe、John Smith', '[x] Jane Doe\n[ ] John Smith',
    ]) {
      expect(read(text), text).toEqual(JANE_AND_JOHN);
      expect(read([text]), `in a list: ${text}`).toEqual(JANE_AND_JOHN);
      expect(read(['Kim Lee', text]), `in a longer list: ${text}`).toEqual(['Kim Lee', ...JANE_AND_JOHN]);
    }
  });

  it('are one if the comma stands before a title, or behind a family name', () => {
    const one = {
      'Jane Doe, VP Engineering': 'Jane Doe | VP Engineering', 'Maria Silva, PhD': 'Maria Silva | PhD', 'Sam Okoro, Jr.': 'Sam Okoro | Jr.', "O'Neil, Sean": "O'Neil, Sean",
      'Maria Silva, PhD <maria@a.example>': 'Maria Silva | maria@a.example | PhD', 'Doe, Jane <jane@a.example>': 'Doe, Jane | jane@a.example', 'van der Berg, Jan': 'van der Berg, Jan',
      'Doe, Jane A. <jane@a.example>': 'Doe, Jane A. | jane@a.example', 'María López y García': 'María López y García', 'Jane Doe, Head of Sales and Marketing': 'Jane Doe | Head of Sales and Marketing',
      'Jane Doe, VP Sales & Marketing': 'Jane Doe | VP Sales & Marketing', 'Jane Doe – Head of Sales and Marketing': 'Jane Doe | Head of Sales and Marketing', 'Anna Weber, Geschäftsführerin': 'Anna Weber | Geschäftsführerin',
      'Jane Doe (Head of R&D)': 'Jane Doe | Head of R&D', 'Jane Doe (Sales, Marketing)': 'Jane Doe | Sales, Marketing', 'Doe, Jane, CTO': 'Doe, Jane | CTO', 'Jane Doe, Senior Recruiter, HR': 'Jane Doe | Senior Recruiter, HR',
    };
    for (const [text, person] of Object.entries(one)) {
      expect(read(text), text).toEqual([person]);
      expect(read([text, 'Kim Lee']), `in a list: ${text}`).toEqual([person, 'Kim Lee']);
    }
  });

  it('are divided at a slash or a plus between full names, and at no other', () => {
    for (const text of ['Jane Doe / John Smith', 'Jane Doe + John Smith']) expect(read(text), text).toEqual(JANE_AND_JOHN);
    expect(read('Jane Doe / CTO')).toHaveLength(1);
    expect(read('Jane / HR')).toHaveLength(1);
  });

  it('are not taken for a title because of one in brackets behind them', () => {
    expect(read('Jane Doe, Raj Patel (CTO), and Kim Lee')).toEqual(['Jane Doe', 'Raj Patel | CTO', 'Kim Lee']);
    expect(read('Jane Doe (HR), Raj Patel (Tech Lead)')).toEqual(['Jane Doe | HR', 'Raj Patel | Tech Lead']);
    expect(read('Jane Doe, CTO (Platform)')).toHaveLength(1);
  });

  it('are not the pronouns behind a name', () => {
    expect(read('Jane Doe, she/her, CTO')).toEqual(['Jane Doe | CTO']);
    expect(read('Jane Doe, she/her')).toEqual(['Jane Doe']);
    expect(read('Jane Doe [she/her]')).toEqual(['Jane Doe']);
  });

  it('are the names in a mapping of names to addresses', () => {
    expect(read({ 'Jane Doe': 'jane@a.example', 'Raj Patel': 'raj@a.example' })).toEqual(['Jane Doe | jane@a.example', 'Raj Patel | raj@a.example']);
    expect(read({ 'Hiring manager': 'Jane Doe <jane@a.example>' })).toEqual(['Jane Doe | jane@a.example | Hiring manager']);
  });

  it('keep their titles and addresses apart', () => {
    expect(read('Jane Doe, CTO, Raj Patel, CEO')).toEqual(['Jane Doe | CTO', 'Raj Patel | CEO']);
    expect(read('Jane Doe, CTO and Raj Patel, CEO')).toEqual(['Jane Doe | CTO', 'Raj Patel | CEO']);
    expect(read('Jane Doe - CTO and Raj Patel - CEO')).toEqual(['Jane Doe | CTO', 'Raj Patel | CEO']);
    expect(read('Doe, Jane <jane@a.example>; Patel, Raj <raj@a.example>')).toEqual(['Doe, Jane | jane@a.example', 'Patel, Raj | raj@a.example']);
    expect(read('Doe, Jane <jane@a.example>, Patel, Raj <raj@a.example>')).toEqual(['Doe, Jane | jane@a.example', 'Patel, Raj | raj@a.example']);
    expect(read('Jane Doe, jane@a.example, Raj Patel, raj@a.example')).toEqual(['Jane Doe | jane@a.example', 'Raj Patel | raj@a.example']);
    expect(read('Jane Doe <jane@a.example> Raj Patel <raj@a.example>')).toEqual(['Jane Doe | jane@a.example', 'Raj Patel | raj@a.example']);
    expect(read('[[Jane Doe]] (CTO) [[Raj Patel]] (CEO)')).toEqual(['Jane Doe | CTO', 'Raj Patel | CEO']);
    expect(read('jane@a.example, raj@a.example')).toEqual(['jane@a.example | jane@a.example', 'raj@a.example | raj@a.example']);
    expect(read('Ana, Bob, Cy')).toEqual(['Ana', 'Bob', 'Cy']);
  });

  it('are the same if each is split again, as they are if a list is written of them', () => {
    const people = fc.array(fc.constantFrom('Jane Doe', 'Raj Patel, CTO', 'Doe, Mia <m@a.example>', '[[Kim Lee]]', 'Ana María Ruiz', 'Jo Li (PM)', 'x@a.example'), { maxLength: 4 });
    fc.assert(fc.property(people, fc.constantFrom('\n', '; ', ';\n'), (texts, separator) => {
      const parts = splitPeople(texts.join(separator));
      expect(parts.flatMap(splitPeople)).toEqual(parts);
    }));
  });

  it('are read to the end whatever the text is', () => {
    const texts = fc.array(fc.constantFrom('Jane', 'Doe', ', ', '; ', ' and ', '\n', 'CTO', '<', '>', 'j@a.example', '[[Raj]]', ' ', '(', ')', ' - ', ' y ', '+44 20 7946 0000', '"', 'mailto:'), { maxLength: 12 });
    fc.assert(fc.property(texts, (parts) => {
      expect(readPeople([parts.join('')], () => null)).toBeDefined();
    }));
    for (const text of ['a, '.repeat(1_000), '['.repeat(50_000), '1 '.repeat(50_000), 'a@'.repeat(50_000), 'a '.repeat(50_000), '<'.repeat(50_000)]) {
      const start = performance.now();
      readPeople([text], () => null);
      expect(performance.now() - start, text.slice(0, 4)).toBeLessThan(2000);
    }
  });
});

describe('what stands beside a name', () => {
  it('is an address, a phone number, a LinkedIn page or a title', () => {
    const ways = {
      'Jane Doe (jane@a.example)': 'Jane Doe | jane@a.example', 'Jane Doe - jane@a.example': 'Jane Doe | jane@a.example', 'Jane Doe, jane@a.example': 'Jane Doe | jane@a.example',
      'Jane Doe: jane@a.example': 'Jane Doe | jane@a.example', 'Jane Doe <mailto:jane@a.example>': 'Jane Doe | jane@a.example', 'Jane Doe jane@a.example': 'Jane Doe | jane@a.example',
      '[Jane Doe](mailto:jane@a.example)': 'Jane Doe | jane@a.example', 'Jane Doe [jane@a.example](mailto:jane@a.example)': 'Jane Doe | jane@a.example',
      'Jane Doe <+44 20 7946 0000>': 'Jane Doe | +44 20 7946 0000', 'Jane Doe (+44 20 7946 0000)': 'Jane Doe | +44 20 7946 0000', 'Jane Doe, tel: 020 7946 0000': 'Jane Doe | 020 7946 0000',
      '[Jane Doe](https://www.linkedin.com/in/janedoe)': 'Jane Doe | https://www.linkedin.com/in/janedoe', 'Jane Doe https://linkedin.com/in/janedoe': 'Jane Doe | https://linkedin.com/in/janedoe',
      'https://www.linkedin.com/in/janedoe': 'https://www.linkedin.com/in/janedoe | https://www.linkedin.com/in/janedoe', '[Jane Doe](https://acme.example/team)': 'Jane Doe',
      '[[Jane Doe]] (CTO)': 'Jane Doe | CTO', '[[Jane Doe]] – CTO': 'Jane Doe | CTO', '[[Jane Doe]] <jane@a.example>': 'Jane Doe | jane@a.example', 'Jane Doe - CTO - jane@a.example': 'Jane Doe | jane@a.example | CTO',
      'Jane Doe (CTO) <jane@a.example>': 'Jane Doe | jane@a.example | CTO', 'Jane Doe @ Acme': 'Jane Doe | Acme', 'Jane Doe (she/her)': 'Jane Doe', 'mailto:jane@a.example': 'jane@a.example | jane@a.example',
      'Robert (Bob) Smith': 'Robert (Bob) Smith', 'Anne-Marie Duff': 'Anne-Marie Duff',
    };
    for (const [text, person] of Object.entries(ways)) {
      expect(read(text), text).toEqual([person]);
      expect(read([text, 'Kim Lee']), `in a list: ${text}`).toEqual([person, 'Kim Lee']);
    }
  });

  it('is taken out of brackets and schemes in a mapping', () => {
    expect(read({ name: 'Jane Doe', email: '<jane@a.example>', phone: 'tel:+441', title: 'CTO' })).toEqual(['Jane Doe | jane@a.example | +441 | CTO']);
    expect(read({ name: 'Jane Doe', email: '[x](mailto:jane@a.example)' })).toEqual(['Jane Doe | jane@a.example']);
    expect(read({ email: 'jane@a.example' })).toEqual(['jane@a.example | jane@a.example']);
  });

  it('names nobody if it is a phone number alone', () => {
    expect(read('+44 20 7946 0000')).toEqual(['? +44 20 7946 0000']);
  });

  it('makes nobody of a word that says nobody', () => {
    for (const nobody of ['TBD', '?', 'none', { name: 'TBD' }, ['n/a'], { name: '', email: '' }]) expect(read(nobody), JSON.stringify(nobody)).toEqual([]);
  });
});

describe('readPersonNote', () => {
  it('reads an address as text, list, link, mapping or list of mappings', () => {
    for (const email of ['a@x.example', ['a@x.example', 'b@x.example'], 'a@x.example, b@x.example', '[a@x.example](mailto:a@x.example)', '<a@x.example>', 'Ann <a@x.example>', { value: 'a@x.example', type: 'work' }, [{ value: 'a@x.example', type: 'work' }], [{ type: 'home', address: 'a@x.example' }], { work: 'a@x.example' }]) {
      expect(readPersonNote('Ann.md', { email })?.email, JSON.stringify(email)).toBe('a@x.example');
    }
    for (const email of ['TBD', 'none', '']) expect(readPersonNote('Ann.md', { email, phone: '1' })?.email).toBeNull();
  });

  it('reads a phone number and a LinkedIn page in as many shapes', () => {
    const number = '+44 20 7946 0000';
    const numbers = [
      number, `[${number}](tel:+442079460000)`, `tel:${number}`, [{ value: number, type: 'work' }], { type: 'work', Tel: number },
      { label: 'mobile', number },
    ];
    for (const phone of numbers) expect(readPersonNote('Ann.md', { phone })?.phone, JSON.stringify(phone)).toBe(number);
    const page = 'https://linkedin.com/in/ann';
    for (const linkedin of [page, `[Ann](${page})`, [{ type: 'work', URL: page }]]) {
      expect(readPersonNote('Ann.md', { linkedin })?.linkedin, JSON.stringify(linkedin)).toBe(page);
    }
  });

  it('reads the inline fields of the note’s text where its properties say nothing', () => {
    const fields = {
      Email: ['ann@x.example', 'ann@home.example'], Phone: '+44 20 7946 0000', aliases: 'Annie, A. Lopes', Title: '[[CTO]]',
    };
    expect(readPersonNote('Ann.md', {}, fields)).toMatchObject({
      email: 'ann@x.example', phone: '+44 20 7946 0000', title: 'CTO', aliases: ['Annie, A. Lopes', 'Annie', 'A. Lopes'],
    });
    expect(readPersonNote('Ann.md', { email: 'own@x.example' }, fields)?.email).toBe('own@x.example');
    expect(readPersonNote('Ann.md', { tags: ['person'] }, { mood: 'good' })).toBeNull();
  });

  it('reads several aliases in one text', () => {
    expect(readPersonNote('Max.md', { aliases: 'Maxi, M. Kurz' })?.aliases).toEqual(['Maxi, M. Kurz', 'Maxi', 'M. Kurz']);
  });
});
