/** The plugin's own CSS class of that name, with a prefix that no theme and no other plugin uses. */
export function cls(name: string): string {
  return `interview-follow-up-${name}`;
}
