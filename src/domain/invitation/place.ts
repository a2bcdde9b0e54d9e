import type { Format } from '../note/channels';
import { once } from '../text/memoized';
import { saysNobody } from '../text/nobody';
import { trimEndOf } from '../text/trim';
import { matchesIn } from './matches';
import { phrases } from './phrases';

/** How an interview is held, and where: a link, a number to ring, an address or a room. */
export interface Place {
  readonly format: Format | null;
  readonly place: string | null;
  readonly uncertain: readonly ('format' | 'place')[];
}

/** Where something about the place may be said, the most telling first. */
export interface PlaceSources {
  readonly location: string;
  /** Links of properties that are there for them. */
  readonly links: readonly string[];
  /** The rooms that are invited. */
  readonly rooms: readonly string[];
  readonly summary: string;
  /** Without quoted mails and signature. */
  readonly text: string;
}

/** A link for a call goes before a number, a number before an address: whoever has the link needs no more. */
export function findPlace(sources: PlaceSources): Place {
  const { location, links, rooms, summary, text } = sources;
  const link = [...linksIn(location), ...links, ...linksIn(text)].find(isCall);
  if (link !== undefined) return { format: 'video', place: link, uncertain: [] };
  return placeOfLocation(location) ?? placeInLine(text) ?? placeInText(text, summary) ?? placeOfRooms(rooms)
    ?? byWords(`${summary}\n${text}`) ?? NOWHERE;
}

const NOWHERE: Place = { format: null, place: null, uncertain: [] };

function certain(format: Format | null, place: string | null): Place {
  return { format, place, uncertain: [] };
}

/** Programs for calls, by a label of their address. */
const CALL_HOST = /(?:^|\.)(?:zoom|zoomgov|teams|meet|webex|whereby|gotomeet(?:ing)?|bluejeans|chime|jitsi|skype)(?:[.-]|$)/i;
const TEAMS_HOST = /^teams\.(?:microsoft|live)\./i;
/** Pages about calls that are none. */
const NO_CALL = /\/(?:download|support|help|meetingoptions|legal|privacy|pricing|settings|test)\b|\/\/(?:support|help|explore|dialin)\./i;

function isCall(link: string): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link)?.[1] ?? '';
  const isProgram = CALL_HOST.test(host) || TEAMS_HOST.test(host);
  return isProgram && !NO_CALL.test(link) && /^https?:\/\/[^/?#]+\/[^\s]/i.test(link);
}

const LINK = /https?:\/\/[^\s<>"'`[\]{}|\\^]{3,2000}/gi;

function linksIn(text: string): readonly string[] {
  return (text.match(LINK) ?? []).slice(0, MAX_LINKS).map((link) => unwrapped(trimEndOf(link, /[).,;:!?*_]/)));
}

const MAX_LINKS = 200;

const REDIRECT = /^https?:\/\/(?:(?:\w+\.)?safelinks\.protection\.|www\.google\.[a-z.]+\/url|urldefense\.)[^?]*\?(?:url|q|u)=([^&]+)/i;

/** ReceivedMail programs lead links over pages of their own, which name the target. */
function unwrapped(link: string): string {
  const target = REDIRECT.exec(link)?.[1];
  if (target === undefined) return link;
  try {
    return decodeURIComponent(target);
  } catch {
    return link;
  }
}

const NUMBER = /\+?\(?\d[\d\s().\-/]{5,22}\d/;

/** The number in the text as it is written; null if it has too few digits, or is a date. */
function numberIn(text: string): string | null {
  const found = NUMBER.exec(text.replace(/\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g, (date) => ' '.repeat(date.length)))?.[0].trim() ?? '';
  const digits = found.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 ? trimEndOf(found, /[.\-/(]/).trim() : null;
}

const PHONE = phrases([
  'phone', 'telephone', 'tel(?:efon)?', String.raw`telefonisch\p{L}*`, 'telefoninterview', 'telefongespräch', 'telefonat', 'anruf',
  'téléphone', 'teléfono', 'telefone', 'telefono', String.raw`telefonicz\p{L}*`, 'telefoon', '电话', '電話',
]);
const VIDEO = phrases([
  'video', 'videocall', 'videokonferenz', 'videogespräch', 'videointerview', 'videoanruf', 'visio(?:conférence)?', 'videollamada',
  'videochamada', 'videochiamata', 'videogesprek', String.raw`wideorozmow\p{L}*`, 'zoom', 'google meet', '(?:microsoft|ms) teams',
  'teams[- ](?:meeting|call|besprechung|réunion)', 'webex', 'whereby', 'skype', '视频', 'ビデオ',
]);
const ROOM = phrases([
  'room', 'board ?room', 'raum', 'besprechungsraum', 'konferenzraum', 'sitzungszimmer', 'zimmer', 'salle', 'sala', 'zaal', 'floor',
  'etage', 'stock(?:werk)?', 'étage', 'reception', 'empfang', 'building', 'gebäude', 'office', 'büro', 'bureau', 'oficina', 'hq',
  'headquarters', 'campus', '会议室', '会議室',
]);

/** A number and a street, before or behind it; or a code of the post. */
const STREET = once(() => new RegExp([
  String.raw`\b\d{1,5}[a-zA-Z]?(?:[-–/]\d{1,5}[a-z]?)?,?\s+(?:[\p{Lu}\d][\p{L}\d'’.-]*\s+){1,4}`,
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Square|Sq|Place|Pl|Court|Ct|Way|Boulevard|Blvd|Row|Terrace|Quay|Yard|Gardens|Hill|',
  'Mews|Parade|',
  String.raw`Highway|Wharf|Walk|Crescent|STREET|ROAD)\b\.?`,
  String.raw`|\b\d{1,5}[a-z]?,?\s+(?:bis\s+|ter\s+)?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]ours|[Aa]llée|[Cc]hemin|`,
  String.raw`[Ii]mpasse)`,
  String.raw`\s+[\p{L}\d'’ .-]{2,40}`,
  String.raw`|(?:\p{Lu}[\p{L}.'’]*[\s-]){0,3}(?:\p{Lu}[\p{L}.'’]*)?(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Gg]asse|[Ww]eg|[Aa]llee|[Pp]latz|`,
  String.raw`[Rr]ing|[Uu]fer|`,
  String.raw`[Dd]amm|straat|laan|plein|gracht|kade)\s?\d{1,4}[a-z]?\b`,
  String.raw`|\b(?:[Cc]alle|C\/|[Aa]venida|Avda\.?|Paseo|Plaza|[Rr]ua|Praça|[Vv]ia|[Vv]iale|[Pp]iazza|Corso|ul\.|[Uu]lica|al\.)`,
  String.raw`\s+\p{Lu}[\p{L}'’. -]{1,40},?\s?(?:n[.º°]\s?)?\d{1,4}\b`,
].join(''), 'u'));

const POSTCODE = once(() => /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?|\d{5} \p{Lu}\p{L}+|\d{4} ?[A-Z]{2})\b/u);

/** What a calendar says of the place in the property for it. Null if it says nothing that is one. */
function placeOfLocation(location: string): Place | null {
  const text = location.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(', ').replace(/\s+/g, ' ');
  if (text === '' || saysNobody(text)) return null;
  const [link] = linksIn(text);
  if (link !== undefined) return VIDEO().test(text) ? certain('video', link) : { format: null, place: link, uncertain: ['format'] };
  if (STREET().test(text) || POSTCODE().test(text)) return certain('onsite', text);
  const number = numberIn(text);
  if (number !== null) return certain('phone', number);
  if (VIDEO().test(text)) return certain('video', null);
  if (PHONE().test(text)) return certain('phone', null);
  if (ROOM().test(text)) return certain('onsite', text);
  return /^(?:online|virtual|remote|web)\b/i.test(text) ? null : { format: null, place: text, uncertain: ['place'] };
}

function placeOfRooms([room]: readonly string[]): Place | null {
  return room === undefined ? null : certain('onsite', room);
}

/** A number beside words for ringing: a number in a signature is not there for that. */
const RING = phrases([
  'call(?:ing)?', 'ring(?:ing)?', 'phone', 'dial', 'reach', 'anrufen', 'rufe', 'rufen', 'ruft', String.raw`telefon\p{L}*`,
  String.raw`appel\p{L}*`, String.raw`téléphon\p{L}*`, String.raw`llam\p{L}*`, String.raw`ligar\p{L}*`, String.raw`chiam\p{L}*`,
  'bel(?:len)?', String.raw`zadzwoni\p{L}*`,
]);

const PLACE_LINE = /^[ \t*•-]{0,6}(?:location|where|place|venue|ort|wo|treffpunkt|lieu|lugar|luogo)[ \t]?:[ \t]?(\S[^\n]{0,300})$/gim;

/** A line of the text that says what a calendar has a property for: `Location: Room 4.2`. */
function placeInLine(text: string): Place | null {
  const places = matchesIn(text, PLACE_LINE).map(([, said = '']) => placeOfLocation(said));
  return places.find((place) => place !== null && place.format === 'onsite') ?? null;
}

function placeInText(text: string, summary: string): Place | null {
  const lines = text.split('\n').slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE));
  const address = lines.map(addressIn).find((found) => found !== null);
  if (address != null && !VIDEO().test(summary)) return certain('onsite', address);
  if (VIDEO().test(`${summary}\n${text}`)) return null;
  const ringing = lines.filter((line) => RING().test(line)).map(numberIn).find((number) => number !== null);
  return ringing == null ? null : certain('phone', ringing);
}

const MAX_LINES = 400;
/** In characters. */
const MAX_LINE = 400;

/** The address in a line, with what belongs to it behind: a town, a code. */
function addressIn(line: string): string | null {
  const street = STREET().exec(line);
  if (street === null) return null;
  const behind = BEHIND_STREET().exec(line.slice(street.index + street[0].length))?.[0] ?? '';
  return trimEndOf(`${street[0]}${behind}`.trim(), /[.,;]/);
}

const BEHIND_STREET = once(() => (
  /^(?:,\s*(?:\d+(?:st|nd|rd|th)\s+floor|[\p{Lu}\d][\p{L}\d .'’-]{1,40}?)(?=[,.;)]|$|\s+(?:at|on|um|am)\b)){0,4}/u
));

function byWords(text: string): Place | null {
  if (VIDEO().test(text)) return certain('video', null);
  if (SPOKEN_BY_PHONE().test(text)) return certain('phone', null);
  return ONSITE().test(text) ? certain('onsite', null) : null;
}

const SPOKEN_BY_PHONE = phrases([
  '(?:phone|telephone)[- ](?:interview|call|screen(?:ing)?|conversation|chat)', '(?:by|over the|via|on the) (?:tele)?phone',
  String.raw`telefonisch\p{L}*`, 'telefoninterview', 'telefongespräch', 'telefonat', 'am telefon', 'per telefon', 'par téléphone',
  'entretien téléphonique', 'por tel[eé]fono', 'entrevista telef[oó]nica', 'por telefone', 'al telefono', String.raw`telefonicz\p{L}*`,
  'telefonisch', '电话面试', '電話面接',
]);
const ONSITE = phrases([
  'on-?site (?:interview|visit)', 'in[- ]person', '(?:at|in|to) our offices?', 'visit us', 'vor ort', 'in unserem (?:büro|haus)',
  'persönliche[ns]? gespräch', 'dans nos (?:bureaux|locaux)', 'en nuestras? oficinas?', 'nei nostri uffici', 'op ons kantoor',
  'w naszym biurze',
]);
