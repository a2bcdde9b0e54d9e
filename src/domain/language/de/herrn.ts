/** “Herr” takes an “n” in any case but the nominative: „Herrn Beck danken“, „an Herrn Beck“. Any other name stays as it is. */
export function herrn(name: string): string {
  return name.replace(/^Herr (?=\S)/, 'Herrn ');
}
