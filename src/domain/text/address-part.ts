/** The text as a part of an address. Half a character, which a file's name can have on Windows, cannot be encoded. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
