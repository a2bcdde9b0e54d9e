/** Bytes. A larger file is no calendar of holidays, and is not read. */
export const MAX_HOLIDAY_BYTES = 2 * 1024 * 1024;
