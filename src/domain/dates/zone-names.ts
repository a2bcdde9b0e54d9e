import { isZone, type Zone } from './zoned';

/** The time zone that a text names: one zone, or those that it can mean, which may be none. */
export type ZoneReading = { readonly zone: Zone } | { readonly choices: readonly Zone[] };

/** Abbreviations that mean one zone everywhere, by the zone they mean. */
const UNAMBIGUOUS: Readonly<Record<string, Zone>> = { UTC: 'UTC', GMT: 'GMT', Z: 'UTC', CET: 'CET', EET: 'EET', WET: 'WET' };

/**
 * Abbreviations that several parts of the world use, or that name a zone for half of the year. A table would be wrong somewhere for
 * each: "BST" is London's time in summer, and Dhaka's all year.
 */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  ACST: 'Australia/Adelaide Australia/Darwin',
  ADT: 'America/Halifax',
  AEDT: 'Australia/Sydney Australia/Melbourne',
  AEST: 'Australia/Sydney Australia/Melbourne Australia/Brisbane',
  AKST: 'America/Anchorage',
  ART: 'America/Argentina/Buenos_Aires',
  AST: 'America/Halifax Asia/Riyadh America/Puerto_Rico',
  AWST: 'Australia/Perth',
  BRT: 'America/Sao_Paulo',
  BST: 'Europe/London Asia/Dhaka Pacific/Bougainville',
  CAT: 'Africa/Maputo',
  CDT: 'America/Chicago America/Havana',
  CEST: 'Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome Europe/Warsaw Europe/Amsterdam',
  CST: 'America/Chicago Asia/Shanghai America/Havana',
  CT: 'America/Chicago',
  EAT: 'Africa/Nairobi',
  EDT: 'America/New_York America/Toronto',
  EEST: 'Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Kyiv',
  EST: 'America/New_York America/Toronto Australia/Sydney America/Panama',
  ET: 'America/New_York America/Toronto',
  GST: 'Asia/Dubai Atlantic/South_Georgia',
  HKT: 'Asia/Hong_Kong',
  HST: 'Pacific/Honolulu',
  ICT: 'Asia/Bangkok Asia/Ho_Chi_Minh',
  IST: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  MDT: 'America/Denver',
  MEST: 'Europe/Berlin Europe/Vienna Europe/Zurich',
  MESZ: 'Europe/Berlin Europe/Vienna Europe/Zurich',
  MEZ: 'Europe/Berlin Europe/Vienna Europe/Zurich',
  MSK: 'Europe/Moscow',
  MST: 'America/Denver America/Phoenix Asia/Yangon',
  MT: 'America/Denver',
  NDT: 'America/St_Johns',
  NST: 'America/St_Johns',
  NZDT: 'Pacific/Auckland',
  NZST: 'Pacific/Auckland',
  PDT: 'America/Los_Angeles America/Vancouver',
  PHT: 'Asia/Manila',
  PKT: 'Asia/Karachi',
  PST: 'America/Los_Angeles America/Vancouver Asia/Manila',
  PT: 'America/Los_Angeles',
  SAST: 'Africa/Johannesburg',
  SGT: 'Asia/Singapore',
  SST: 'Pacific/Pago_Pago Asia/Singapore',
  WAT: 'Africa/Lagos',
  WEST: 'Europe/Lisbon Atlantic/Canary',
  WIB: 'Asia/Jakarta',
};

/**
 * Reads an IANA name in any case, an offset (`UTC+1`, `+01:00`), or an abbreviation that means one zone everywhere. Any other
 * abbreviation, and a city's name, give the zones that they can mean.
 * @param deviceZone comes first among the choices, if it is one of them
 */
export function readZone(text: string, deviceZone: Zone): ZoneReading {
  const written = text.trim();
  const abbreviation = written.toUpperCase();
  const meant = UNAMBIGUOUS[abbreviation] ?? offsetZone(written);
  if (meant !== undefined && meant !== null) return { zone: meant };
  const choices = AMBIGUOUS[abbreviation];
  if (choices !== undefined) return { choices: deviceFirst(choices.split(' '), deviceZone) };
  const name = written.split('/').map((part) => part.trim()).join('/').replace(/\s+/g, '_');
  if (isZone(name)) return { zone: properCase(name) };
  return { choices: deviceFirst(zonesOfCity(name), deviceZone) };
}

/** `UTC+01:00`, in the form that offsets are written in; null if the text is not an offset of at most 14 hours. */
function offsetZone(text: string): Zone | null {
  const [, sign, hours = '', minutes = '00'] = /^(?:utc|gmt)?\s*([+\u2212-])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14) return null;
  return `UTC${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** `GB`, `EST5EDT`, `NZ-CHAT`: names without a place are abbreviations, if they are no word such as `Japan`. */
const CAPITALS = /^(?:[a-z]{2,3}|[a-z]+\d[a-z]*|w-su|nz-chat)$/i;

/** The name as the database spells it: `europe/isle_of_man` is `Europe/Isle_of_Man`. */
function properCase(name: string): Zone {
  if (/^[A-Z]/.test(name) && /[a-z]/.test(name) && !/\/[a-z]/.test(name)) return name;
  if (CAPITALS.test(name)) return name.toUpperCase();
  return name.toLowerCase().replace(/(^|[/_-])([a-z]+)/g, (_, before: string, word: string) => (
    before + (/^(of|es|au)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))
  ));
}

function zonesOfCity(name: string): readonly Zone[] {
  const folded = name.toLowerCase();
  return folded === '' ? [] : Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().split('/').at(-1) === folded);
}

function deviceFirst(zones: readonly Zone[], deviceZone: Zone): readonly Zone[] {
  return zones.includes(deviceZone) ? [deviceZone, ...zones.filter((zone) => zone !== deviceZone)] : zones;
}
