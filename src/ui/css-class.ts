/** The plugin's own CSS class of that name, which no theme and no other plugin uses. */
export function cls(name: string): string {
  return `interview-follow-up-${name}`;
}
