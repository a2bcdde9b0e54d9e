import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetingName } from '../../../src/domain/letters/greeting';
import { TITLES } from '../../../src/domain/note/forms-of-address';
import { hostileText } from './arbitraries';

const GIVEN: Readonly<Record<string, string>> = {
  'Jane Doe': 'Jane',
  'jane doe': 'jane',
  'Jean-Marie Le Pen': 'Jean-Marie',
  'María López y García': 'María',
  'Ludwig van Beethoven': 'Ludwig',
  'Seán O’Neil': 'Seán',
  'Dr. Jane Doe': 'Jane',
  'Jack Ma': 'Jack',
  'Jane Doe, M.D.': 'Jane',
  'Prof. Dr. Ada King': 'Ada',
  'Prof.Dr. Ada King': 'Ada',
  'Mr John Smith': 'John',
  'Rev. Martin King': 'Martin',
  'Frau Dr. Anna Weiß': 'Anna',
  'Dipl.-Ing. Karl Huber': 'Karl',
  'Univ.-Prof. Dr. Eva Gruber': 'Eva',
  'Dr. rer. nat. Lena Vogt': 'Lena',
  'Mme Claire Dupont': 'Claire',
  'Sig.ra Giulia Rossi': 'Giulia',
  'Dott.ssa Giulia Rossi': 'Giulia',
  'dhr. Jan Jansen': 'Jan',
  'Pani Anna Nowak': 'Anna',
  'г-н Иван Петров': 'Иван',
  'Mr./Mrs. Sam Hill': 'Sam',
  'نورة القحطاني': 'نورة',
  'Kim Lee': 'Kim',
  'Yuki Tanaka': 'Yuki',
  'An Nguyen': 'An',
  'Maria Silva, PhD': 'Maria',
  'Maria Silva PhD': 'Maria',
  'Jane Doe, VP Engineering': 'Jane',
  'Sam Okoro, Jr.': 'Sam',
  'Sam Okoro Jr.': 'Sam',
  'Jane Doe (CTO)': 'Jane',
  'Jane (she/her) Doe': 'Jane',
  'Jane Doe - CTO': 'Jane',
  'Jane Doe | Acme': 'Jane',
  '@Jane Doe': 'Jane',
  'Jane Doe!': 'Jane',
  'Jane! Doe': 'Jane',
  '🎉 Jane Doe 🙂': 'Jane',
  'Jane👩🏽‍💻 Doe': 'Jane',
  '🇩🇪 Jane Doe': 'Jane',
  '“Jane Doe”': 'Jane',
  '- Jane Doe': 'Jane',
  'Jane Doe <jane@acme.example>': 'Jane',
  'Jane Doe jane@acme.example': 'Jane',
  'Jane Doe https://www.linkedin.com/in/jane-doe': 'Jane',
};

describe('greetingName greets by the given name', () => {
  it.each(Object.entries(GIVEN))('of %s as %s', (name, greeting) => {
    expect(greetingName(name)).toBe(greeting);
  });
});

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'a title has one name': [
    'Herr Müller', 'Frau Dr. Weiß', 'Dr. Jane', 'Mr Smith', 'Mr. O’Neil', 'M. Dupont', 'Mme Dupont', 'Mme. Dupont',
    'Sra. García', 'Sr. García', 'Signora Rossi', 'Sig.ra Rossi', 'Dott. Rossi', 'Dhr. Jansen', 'mevrouw Jansen',
    'Pan Nowak', 'Fru Hansen', 'г-н Петров',
    'Κα Παπαδοπούλου', 'Rev. King', 'Sir Ian', 'Lady Gaga', 'Dipl.-Ing. Huber', 'Dr. rer. nat. Vogt', 'Sayın Yılmaz', 'Shri Sharma',
    'Pak Budi', 'Herr Müller-Lüdenscheidt', 'Prof. Silva PhD', 'Silva PhD', 'السيد أحمد',
  ],
  'two family names may follow the title': ['Sra. García López', 'Sr. João Silva', 'Don Draper', 'Señora de la Cruz'],
  'a particle begins it': ['Herr von Weizsäcker', 'Mr. van der Berg', 'De Vries', 'van den Berg', 'De heer Jansen', 'Van Morrison'],
  'the family name comes first': [
    '王小明', '王 小明', '田中 太郎', '김민수', '김 민수', 'Nguyễn Văn Anh', 'Nguyen Van Anh', 'Wang Xiaoming', 'Kim Min-jun', 'Kovács János',
    'Dr. Kovács János', 'Tanaka Hiroshi', 'DUPONT Claire', 'NGUYEN Thi Lan', 'JANE DOE', 'Иванов Иван Иванович',
  ],
  'it is a single word': ['Cher', 'Jane', 'jane_doe', 'jane.doe', 'jdoe42', '陈先生', '田中様', '田中さん', '김민수님'],
  'an honorific follows it': ['Tanaka san', 'Ahmet Bey', 'Sharma ji', 'Kovács úr'],
  'it begins with an initial': ['J. Doe', 'J Doe', 'J. R. Hartley', 'J.R. Hartley', 'Dr. J. Doe', 'Dr.Jane Doe', 'Wm. Smith'],
  'it is a department or a job': ['Hiring Manager', 'HR Team', 'Head of Talent', 'Acme Recruiting', 'Interviewer 1'],
};

describe.each(Object.entries(WHOLE))('greetingName keeps the whole name if %s', (_, names) => {
  it.each(names)('as in %s', (name) => {
    expect(greetingName(name)).toBe(name);
  });
});

describe('greetingName', () => {
  it.each([
    ['Doe, Jane', 'Jane Doe'], ['Doe, Dr. Jane', 'Dr. Jane Doe'], ['van der Berg, Jan', 'Jan van der Berg'],
    ['O’Neil, Sean', 'Sean O’Neil'], ['Doe, Jane, PhD', 'Jane Doe'],
    ['Doe, Jane (HR)', 'Jane Doe'], ['Müller, Herr', 'Herr Müller'],
  ])('says %s in the order of speech', (name, greeting) => {
    expect(greetingName(name)).toBe(greeting);
  });

  it.each([
    ['@jane_doe', 'jane_doe'], ['@Müller!', 'Müller'], ['Herr Müller 🙂', 'Herr Müller'], ['Jane!', 'Jane'], ['＠jane', 'jane'],
    ['Frau Weber (Anna)', 'Frau Weber'], ['Maria, PhD', 'Maria'], ['Jane, CTO', 'Jane'],
  ])('takes from %s what is no part of a name', (name, greeting) => {
    expect(greetingName(name)).toBe(greeting);
  });

  it.each([
    '', ' ', 'jane@acme.example', '<jane@acme.example>', 'mailto:jane@acme.example', 'https://www.linkedin.com/in/jane-doe',
    'www.linkedin.com/in/jane-doe', 'linkedin.com/in/jane-doe', '+44 20 7946 0101', '🙂', '!', '@', 'Dr.', 'Herr', 'Frau', 'Mme',
    'Sra.', 'Dipl.-Ing.', 'Rev.', '先生', 'Prof. Dr.', 'Frau Dr.', 'De heer', 'CTO', 'Recruiter',
  ])('leaves a blank for %j', (name) => {
    expect(greetingName(name)).toBeNull();
  });
});

describe('a name in the accusative', () => {
  it('is greeted in the nominative', () => {
    expect(greetingName('Herrn Klein')).toBe('Herr Klein');
    expect(greetingName('Herrn Dr. Klein')).toBe('Herr Dr. Klein');
    expect(greetingName('Herrnhut Klein')).toBe('Herrnhut');
  });
});

describe('whatever the name is, greetingName', () => {
  const word = fc.oneof(
    fc.constantFrom(...TITLES()), fc.constantFrom('Dr.', 'Herr', 'Dipl.-Ing.', 'Jane', 'Doe', 'müller', 'J.', 'PhD', '王', 'van'),
    fc.constantFrom('@jane', '🙂', '!', ',', ' ,', 'MA', '\u00a0', '“', '-'),
    fc.constantFrom('jane@acme.example', '<a@b.example>', 'https://x.example/jane', '(CTO)', '-', '|'), hostileText(),
  );
  const names = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

  it('never greets a title alone', () => {
    const title = fc.constantFrom(...TITLES()).map((one) => one.charAt(0).toUpperCase() + one.slice(1));
    fc.assert(fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), title, (titles, last) => {
      expect(greetingName([...titles, last].join(' '))).toBeNull();
      expect(greetingName(titles.join('. '))).toBeNull();
      expect(greetingName([...titles, 'Ysolde'].join(' '))).toBe([...titles, 'Ysolde'].join(' ').replace(/^Herrn /, 'Herr '));
    }));
  });

  it('never is empty, never an address, and has no mark that falls away', () => {
    fc.assert(fc.property(names, (name) => {
      const greeting = greetingName(name);
      if (greeting === null) return;
      expect(greeting.trim()).toBe(greeting);
      expect(greeting).toMatch(/\p{L}/u);
      expect(greeting).not.toMatch(/[@＠!]|:\/\/|\p{Extended_Pictographic}/u);
    }));
  });

  it('takes only words of the name', () => {
    fc.assert(fc.property(names, (name) => {
      const greeting = greetingName(name);
      const letters = (text: string) => [...text.normalize('NFC')].filter((char) => /\p{L}/u.test(char));
      const from = letters(name);
      expect(letters(greeting ?? '').every((char) => from.includes(char))).toBe(true);
    }));
  });

  it('greets the same name the same way, with and without marks around it', () => {
    const known = fc.constantFrom('Jane Doe', 'Herr Müller', '王小明', 'Sra. García');
    fc.assert(fc.property(known, fc.constantFrom('🙂', '!', '@', ' ', '🎉 '), (name, mark) => {
      expect(greetingName(mark + name)).toBe(greetingName(name));
      expect(greetingName(name + mark)).toBe(greetingName(name));
    }));
  });
});
