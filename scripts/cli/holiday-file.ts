import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_HOLIDAY_BYTES, readHolidayFile, type HolidayFileReading } from '../../src/domain/holiday-file/read';
import { words } from '../../src/domain/language/interface';
import { errorText } from '../../src/domain/text/error-text';
import { decode } from './decode';

/** Reads the calendar file of holidays that the settings name, in the vault. Never throws. */
export async function readHolidays(vault: string, path: string, year: number): Promise<HolidayFileReading> {
  if (path === '') return { days: [], problem: null };
  const found = path.split('/').includes('..') ? null : await stat(join(vault, path)).catch(() => null);
  if (found?.isFile() !== true) return { days: [], problem: words('holidays').missing };
  if (found.size > MAX_HOLIDAY_BYTES) return { days: [], problem: words('holidays').tooLarge(MAX_HOLIDAY_BYTES / 1024 / 1024) };
  try {
    return readHolidayFile(await readFile(join(vault, path)), year, decode);
  } catch (error) {
    return { days: [], problem: words('holidays').unreadable(errorText(error)) };
  }
}
