import { words } from '../language/interface';

/** Why properties have no end, in words: the line that should close them may contain more than `---`. */
export function whyUnclosed(yaml: string): string {
  const { unclosed, unclosedBy } = words('problems').broken;
  const lines = yaml.split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => line.startsWith('---'));
  return at < 0 ? unclosed : unclosedBy(at + 2, (lines[at] ?? '').slice(0, MAX_QUOTED));
}

const MAX_QUOTED = 60;
