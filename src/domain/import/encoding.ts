import { once } from '../text/memoized';
/** The encodings that a table can be read in, by the names that `TextDecoder` knows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'gbk', 'shift_jis'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Decodes with the platform's `TextDecoder`; null if the bytes are not of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;

/** What a file says, and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The encoding was guessed: the person should see a piece of the text, and be able to choose. */
  readonly isGuessed: boolean;
}

/** Reads UTF-8 and UTF-16 by themselves; any other encoding is guessed from which letters it would make of the bytes. */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText {
  const unicode = unicodeOf(bytes, decode);
  const text = unicode === null ? null : decode(bytes, unicode);
  if (unicode !== null && text !== null) return { text, encoding: unicode, isGuessed: false };
  return guess(bytes, decode);
}

/** Reads the bytes in the encoding that a person has chosen; null if they are not of it. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding, decode: Decode): string | null {
  const text = decode(bytes, encoding);
  return text !== null && encoding === 'windows-1252' ? withPunctuation(text) : text;
}

/** The first lines that the encoding matters to, each cut: by them a person sees whether the letters are right. */
export function sampleOf(text: string): readonly string[] {
  const lines = text.slice(0, SAMPLE).split(/[\r\n]+/).filter((line) => /[^\p{ASCII}]/u.test(line));
  return lines.slice(0, SAMPLE_LINES).map((line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line));
}

const SAMPLE_LINES = 3;
/** In characters. */
const MAX_LINE = 80;

/** Some decoders read Windows-1252 as Latin-1, which has controls for these 32 bytes. */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252_UPPER.charAt(char.charCodeAt(0) - 0x80));
}

/** By the mark at its start, by zeros in every second place, or by being valid UTF-8. */
function unicodeOf(bytes: Uint8Array, decode: Decode): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  const zeros = (offset: number) => bytes.slice(0, pairs * 2).filter((byte, at) => byte === 0 && at % 2 === offset).length;
  if (pairs > 0 && zeros(1) > pairs * 0.4) return 'utf-16le';
  if (pairs > 0 && zeros(0) > pairs * 0.4) return 'utf-16be';
  return decode(bytes, 'utf-8') === null ? null : 'utf-8';
}

/** In bytes, and in characters: more says nothing new. */
const SAMPLE = 20_000;

/** On equal scores the earlier one wins: most old tables in one-byte encodings are Western European. */
const GUESSED = ['windows-1252', 'windows-1250', 'windows-1251', 'gbk', 'shift_jis'] as const;

function guess(bytes: Uint8Array, decode: Decode): DecodedText {
  const readings = GUESSED.flatMap((encoding) => {
    const text = decodeAs(bytes, encoding, decode);
    return text === null ? [] : [{ text, encoding, score: SCORES[encoding](text.slice(0, SAMPLE)) }];
  });
  const best = readings.find(({ score }) => score === Math.max(...readings.map((reading) => reading.score)));
  // Windows-1252 reads any bytes, so that something always comes out.
  return { text: best?.text ?? '', encoding: best?.encoding ?? 'windows-1252', isGuessed: true };
}

/** How likely the text is, from 0 to 1 (below 0: hardly), by the letters that it would hold beyond ASCII. */
const SCORES: Readonly<Record<(typeof GUESSED)[number], (text: string) => number>> = {
  'windows-1252': (text) => share(text, /[äöüÄÖÜßéèêëàâçîïôûùœÉÀÇñáíóúÑÁÍÓÚ¿¡ãìòÃåæøÅÆØ€’“”„–…°]|[õÕ](?=[eE])/g) - oddity(text),
  'windows-1250': (text) => share(text, CENTRAL_EUROPEAN) * 0.98 - oddity(text),
  'windows-1251': (text) => share(text, /[а-яА-ЯёЁіІїЇєЄґҐ«»№—–…’]/g) - oddity(text) - mixedWords(text, /[а-яё]/i),
  'gbk': (text) => commonChinese(text),
  'shift_jis': (text) => (/[ぁ-んァ-ヶ]/.test(text) ? share(text, JAPANESE) - share(text, /[｡-ﾟ]/g) : commonChinese(text) * 0.9),
};

const CENTRAL_EUROPEAN = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäľĺôŕőűŐŰöüâăîșțşţđ€’“”„–…]/g;
const JAPANESE = /[ぁ-んァ-ヶ一-龠ー々、。・（）「」\u3000-〜０-９Ａ-ｚ]/g;

/** Of the characters beyond ASCII, how many the pattern (global) knows. */
function share(text: string, pattern: RegExp): number {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(pattern)?.length ?? 0) / beyond;
}

/** Signs inside words, controls, capitals behind small letters, runs of accents: what comes of the wrong table. */
function oddity(text: string): number {
  const odd = text.match(ODD())?.length ?? 0;
  return (2 * odd) / (text.match(/[^\p{ASCII}]/gu)?.length ?? 1);
}

const ODD = once(() => /[\u0080-\u009f]|\p{L}[¤¦§¨©¬®¯±²³´µ¶·¸¹º»¼½¾×÷¢£¥ªˇ˘˙˝˛]\p{L}|\p{Ll}[À-ÞĀ-ſА-Я](?=\p{Ll})|[À-ÿ]{3}/gu);

/** Words of two alphabets: German umlauts read as Cyrillic. */
function mixedWords(text: string, letters: RegExp): number {
  const words = text.match(/\p{L}+/gu)?.filter((word) => letters.test(word)) ?? [];
  const mixed = words.filter((word) => /[a-z]/i.test(word));
  return words.length === 0 ? 0 : mixed.length / words.length;
}

/** Common Chinese characters are in the first half of the table; others come of Western letters in pairs. */
function commonChinese(text: string): number {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const known = text.match(COMMON_CHINESE())?.length ?? 0;
  const han = text.match(/[\u4e00-\u9fa5，。：；（）、“”《》！？]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : 0.4 * (han / beyond) + Math.min(0.6, 3 * (known / beyond));
}

/** The hundred or so most frequent characters, and those of a search for work. */
const COMMON_CHINESE = once(() => new RegExp(
  '[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实'
  + '日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员'
  + '解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象'
  + '完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运公司职位应聘面试状态日期备注联系薪资城市部门简历投递]',
  'gu',
));
