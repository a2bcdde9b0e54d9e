import { describe, expect, it } from 'vitest';
import { decodeAs, decodeText, type Decode, type Encoding } from '../../../src/domain/import/encoding';

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Every one- and two-byte sequence of an encoding, by the character it stands for. */
function encode(text: string, encoding: Encoding): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((char) => {
    const bytes = table.get(char);
    if (bytes === undefined) throw new Error(`${encoding} has no ${char}`);
    return bytes;
  }));
}

const tables = new Map<Encoding, Map<string, number[]>>();

function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const char = decodeAs(Uint8Array.from(bytes), encoding, decode);
    if (char !== null && [...char].length === 1 && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (encoding === 'gbk' || encoding === 'shift_jis') for (let high = 0x81; high < 0xff; high += 1) for (let low = 0x40; low < 0xff; low += 1) add([high, low]);
  tables.set(encoding, table);
  return table;
}

function expectRead(text: string, encoding: Encoding): void {
  const read = decodeText(encode(text, encoding), decode);
  expect({ encoding: read.encoding, text: read.text, isGuessed: read.isGuessed }, text).toEqual({ encoding, text, isGuessed: true });
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark, and plain ASCII', () => {
    for (const text of ['Company,Role\nAcme,Engineer\n', 'Firma,Größe\nMüller,SRE\n', '公司,职位\n阿克米,工程师\n', '']) {
      expect(decodeText(new TextEncoder().encode(text), decode)).toEqual({ text, encoding: 'utf-8', isGuessed: false });
      expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), decode)).toEqual({ text, encoding: 'utf-8', isGuessed: false });
    }
  });

  it('reads UTF-16 in either order, with and without a mark', () => {
    const text = 'Company;Role\nMüller;Engineer\n';
    const little = [...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]);
    const big = [...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]);
    for (const bytes of [[0xff, 0xfe, ...little], little]) expect(decodeText(Uint8Array.from(bytes), decode)).toEqual({ text, encoding: 'utf-16le', isGuessed: false });
    for (const bytes of [[0xfe, 0xff, ...big], big]) expect(decodeText(Uint8Array.from(bytes), decode)).toEqual({ text, encoding: 'utf-16be', isGuessed: false });
  });

  it('guesses Western European text', () => {
    for (const text of [
      'Firma;Stelle;Gespräch\nMüller GmbH;Entwickler;Dienstag\nGroß & Söhne;Büro;\n', 'Société,Poste\nCafé Zoé,Développeur\nÉlan,Chargée d’études\n',
      'Empresa,Puesto\nCompañía Núñez,Diseñador\n', 'Empresa,Posição\nSão João,Gestão\n', 'Firma,Rolle\nØrsted Bådværft,Udvikler\nÅse,Lærer\n', 'Company,Notes\nAcme,It’s “great” – 5 °C\n',
      'Name;Ort\nJürg;Zürich\n', 'Firma;Notiz\nAcme;Rückruf\n', 'Bedrijf,Functie\nCafé België,Ontwikkelaar\n', 'Azienda,Città\nCaffè Forlì,Società\n',
    ]) expectRead(text, 'windows-1252');
  });

  it('guesses Central European text', () => {
    for (const text of [
      'Firma;Stanowisko\nŻabka Sp. z o.o.;Młodszy programista\nŁódź;Rozmowa w środę\n', 'Společnost;Pozice\nŠkoda;Vývojář\nPříští týden;Děkuji\n', 'Cég;Állás\nŐrség Kft.;Fejlesztő\n',
      'Tvrtka;Uloga\nŽito;Čuvar\nĐuro Đaković;Inženjer\n',
    ]) expectRead(text, 'windows-1250');
  });

  it('guesses Cyrillic text', () => {
    for (const text of ['Компания;Должность;Дата\nРога и копыта;Инженер;24.11.2026\n', 'Company,Role\nЯндекс,Engineer\n', 'Компанія;Посада\nЇжак;Розробник\n']) expectRead(text, 'windows-1251');
  });

  it('guesses Chinese and Japanese text', () => {
    for (const text of ['公司,职位,状态\n阿里巴巴,工程师,面试\n', '公司名称,应聘职位,面试日期\n字节跳动,后端开发,2026-11-24\n腾讯,产品经理,待定\n']) expectRead(text, 'gbk');
    for (const text of ['会社,職種,状態\nトヨタ,エンジニア,面接\n', '会社名,役職\n株式会社アクメ,ソフトウェアエンジニア\n']) expectRead(text, 'shift_jis');
  });

  it('always gives some text', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    expect(decodeText(bytes, decode).text.length).toBeGreaterThan(0);
  });
});
