/** The text as a part of an address. Half a surrogate pair, which a file's name can contain on Windows, cannot be encoded. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
