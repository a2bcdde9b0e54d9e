import { words } from '../language/interface';
import { languageNamed } from '../language/language-names';
import { SUPPORTED_LANGUAGES, type SupportedLanguage } from '../language/locales';
import { ACTIONS, type Action } from '../note/actions';
import { CHANNELS, type Channel } from '../note/channels';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { foldKey, Properties } from '../note/properties';
import { describe } from '../note/reader';
import { scalarText } from '../note/values';
import { builtInTemplates } from './built-in';
import { audienceOf, type LetterTemplate } from './template';
import { parseTemplate } from './template-text';

/** A parsed note from the templates folder. */
export interface TemplateNote {
  /** The path in the vault. */
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What is below the properties. */
  readonly body: string;
  /** The line of the note on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** What is wrong with a template, and in which property. */
type Wrong = Pick<Problem, 'property' | 'message'>;

/** A custom template, or why it cannot be used. */
export type CustomTemplate =
  | { readonly kind: 'template'; readonly template: LetterTemplate }
  | { readonly kind: 'broken'; readonly problem: Problem };

/**
 * Reads a custom template: the note's name is its name, `subject`, `channel`, `action` and `language` are properties, and the text
 * is the letter. What the note does not say is taken from the built-in template of that name.
 * @param usual the language of a template that names none
 */
export function readCustomTemplate({ path, properties: mapping, body, bodyLine }: TemplateNote, usual: SupportedLanguage): CustomTemplate {
  const properties = Properties.of(mapping);
  const name = noteName(path);
  const language = languageNamed(scalarText(properties.at('language')) ?? '') ?? usual;
  const builtIn = builtInTemplates(language).find((template) => foldKey(template.name) === foldKey(name)) ?? null;
  const text = body.replace(/\r\n?/g, '\n');
  const subject = properties.has('subject') ? readSubject(properties) : builtIn?.subject ?? null;
  const wrong = whatIsWrong(properties, text, bodyLine);
  if (wrong !== null) {
    const message = words('problems').template.broken(wrong.message, builtIn !== null);
    return { kind: 'broken', problem: { note: path, property: wrong.property, message } };
  }
  const action = toAction(properties.at('action')) ?? builtIn?.action ?? null;
  const channel = channelOf(properties, builtIn, action);
  const audience = channel === null ? 'self' : builtIn?.audience ?? (action === null ? 'employer' : audienceOf(action));
  const title = builtIn?.title ?? name;
  return { kind: 'template', template: { ...builtIn, name, language, title, action, channel, audience, subject, body: text.trim() } };
}

/** The note of a custom template that equals a built-in one, as a start. */
export function templateNoteText({ language, subject, channel, action, body }: LetterTemplate): string {
  const lines = [
    subject === null ? null : `subject: ${JSON.stringify(subject)}`,
    `channel: ${channel ?? NO_CHANNEL}`,
    action === null ? null : `action: ${action}`,
    `language: ${language}`,
  ].filter((line) => line !== null);
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

/** The channel of a section, which goes to nobody. */
const NO_CHANNEL = 'none';

/** The default is mail for a letter, and none for a section that the person writes for themselves. */
function channelOf(properties: Properties, builtIn: LetterTemplate | null, action: Action | null): Channel | null {
  const stated = wordOf(properties.at('channel'));
  if (stated === NO_CHANNEL) return null;
  const channel = CHANNELS.find((known) => known === stated);
  if (channel !== undefined) return channel;
  if (builtIn !== null) return builtIn.channel;
  return action !== null && audienceOf(action) === 'self' ? null : 'email';
}

function readSubject(properties: Properties): string | null {
  const text = scalarText(properties.at('subject'))?.trim() ?? '';
  return text === '' ? null : text;
}

function whatIsWrong(properties: Properties, text: string, bodyLine: number): Wrong | null {
  return wrongSubject(properties)
    ?? wrongWord(properties, 'channel', [...CHANNELS, NO_CHANNEL])
    ?? wrongWord(properties, 'action', ACTIONS)
    ?? wrongLanguage(properties)
    ?? wrongText(text, bodyLine);
}

function wrongSubject(properties: Properties): Wrong | null {
  const subject = properties.at('subject');
  if (subject === null) return null;
  const text = scalarText(subject);
  // YAML reads {{role}} without quotes as a mapping in a mapping.
  if (text === null) {
    const { wrong: said, text: expected } = words('problems').template;
    return { property: 'subject', message: said('subject', describe(subject), expected) };
  }
  const wrong = parseTemplate(text).problem;
  return wrong === null ? null : { property: 'subject', message: words('problems').template.inSubject(wrong.message) };
}

function wrongWord(properties: Properties, property: string, known: readonly string[]): Wrong | null {
  const value = properties.at(property);
  if (value === null || known.includes(wordOf(value))) return null;
  return { property, message: notOneOf(property, value, known) };
}

function wrongLanguage(properties: Properties): Wrong | null {
  const value = properties.at('language');
  if (value === null || languageNamed(scalarText(value) ?? '') !== null) return null;
  return { property: 'language', message: notOneOf('language', value, SUPPORTED_LANGUAGES) };
}

function notOneOf(property: string, value: unknown, known: readonly string[]): string {
  const { wrong, oneOf } = words('problems').template;
  return wrong(property, describe(value), oneOf(known));
}

function wrongText(text: string, bodyLine: number): Wrong | null {
  if (text.trim() === '') {
    return { property: null, message: words('problems').template.noText };
  }
  const wrong = parseTemplate(text).problem;
  return wrong === null ? null : { property: null, message: words('problems').template.onLine(bodyLine + wrong.line - 1, wrong.message) };
}

function toAction(value: unknown): Action | null {
  const word = wordOf(value);
  return ACTIONS.find((action) => action === word) ?? null;
}

function wordOf(value: unknown): string {
  return scalarText(value)?.trim().toLowerCase().replace(/[_\s]+/g, '-') ?? '';
}
