import { Properties } from '../../src/domain/note/properties';
import { proseOf } from '../../src/domain/text/prose';

/** The tags in a note's properties, without `#`: a list, or one text separated by commas or spaces. */
export function tagsInProperties(mapping: Readonly<Record<string, unknown>>): string[] {
  const properties = Properties.of(mapping);
  return [properties.at('tags'), properties.at('tag')].flatMap(toTexts).map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '');
}

function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s,]+/);
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'string');
}

const TAG = /(?:^|\s)#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gm;
const MORE_THAN_DIGITS = /[^\d/]/;

/** The tags in a note's text as Obsidian sees them, without `#`: after white space, outside code, comments and links. */
export function tagsInText(text: string): string[] {
  if (!text.includes('#')) return [];
  return [...proseOf(text, 'remove').matchAll(TAG)].map(([, tag = '']) => tag).filter((tag) => MORE_THAN_DIGITS.test(tag));
}
