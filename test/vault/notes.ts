/** An interview's note; given properties replace or join the usual ones, and null takes one out. */
export function interviewNote(properties: Readonly<Record<string, string | null>> = {}, body = ''): string {
  const all = {
    type: 'interview', company: 'Acme', role: 'Backend engineer', date: '2026-11-20T10:30', interviewers: '[Jane Doe]', ...properties,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== null).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

export const BROKEN_NOTE = '---\ntype: interview\ncompany: "Acme\n---\n';
