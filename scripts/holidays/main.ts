import { writeFileSync } from 'node:fs';
import { tableOf } from './table-text';

/** This year, and six more. */
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031, 2032];
const TARGET = 'src/domain/dates/holidays/table.ts';

const text = tableOf(YEARS);
writeFileSync(TARGET, [
  '/*',
  ' * Built by `npm run build:holidays` from date-holidays (https://github.com/commenthol/date-holidays): code under the ISC licence,',
  ' * data by its contributors under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/), partly from Wikipedia under CC BY-SA 3.0.',
  ' * Changed: only official days off, with the corrections of scripts/holidays/corrections.ts, written as docs/decisions/0016 says.',
  ' */',
  '/** The years that the table holds. */',
  `export const FIRST_YEAR = ${String(YEARS[0])};`,
  `export const LAST_YEAR = ${String(YEARS.at(-1))};`,
  '',
  `export const TABLE = \`${text}\`;`,
  '',
].join('\n'));
process.stdout.write(`${TARGET}: ${text.length} characters.\n`);
