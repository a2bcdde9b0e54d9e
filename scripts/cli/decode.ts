/** The bytes as text in the encoding of that label; null for an unknown label, or if the bytes are not of it. */
export function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
