import { isPlain } from '../text/plain';

/** A link as a property has it, in any of the forms that Obsidian writes. */
export interface Link {
  /** The linked note as the link names it, without heading or `.md`: `People/Raj Patel`. */
  readonly target: string;
  /** The note's name, which is what a link compares and shows by: `Raj Patel`. */
  readonly name: string;
  /** The link's own text, if it has one: `[[Raj Patel|Raj]]`. */
  readonly alias: string | null;
}

const WIKILINK = /^!?\[\[([^[\]]+)\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]]*)\]\(<?([^()<>]+)>?\)$/;
const URL_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** The link that the text consists of, or null if it is not one. A link to the web does not count. */
export function parseLink(text: string): Link | null {
  if (!text.includes('[')) return null;
  const trimmed = text.trim();
  const wiki = WIKILINK.exec(trimmed)?.[1];
  if (wiki !== undefined) {
    const [target = '', ...alias] = wiki.split('|');
    return makeLink(target.replace(/\\$/, ''), alias.join('|'));
  }
  const [, text_ = '', target] = MARKDOWN_LINK.exec(trimmed) ?? [];
  if (target === undefined || URL_SCHEME.test(target)) return null;
  return makeLink(decode(target), text_);
}

function makeLink(rawTarget: string, rawAlias: string): Link | null {
  const target = rawTarget.split('#')[0]?.replace(/\.md$/i, '').trim() ?? '';
  const name = target.split('/').at(-1)?.trim() ?? '';
  if (name === '') return null;
  const alias = rawAlias.trim();
  return { target, name, alias: alias === '' || alias === name ? null : alias };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The text with every link in it shown by its target's name. */
export function shownText(text: string): string {
  if (!text.includes('[')) return text.trim();
  const link = parseLink(text);
  if (link !== null) return link.name;
  const web = MARKDOWN_LINK.exec(text.trim());
  return (web?.[1] || text).trim();
}

/** Names compare with case and spaces folded, and in one form of Unicode. */
export function foldName(name: string): string {
  return isPlain(name) ? name.toLowerCase() : name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
