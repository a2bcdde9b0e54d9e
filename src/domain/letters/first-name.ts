const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame)\.?\s+/i;

/** The name by which a letter greets the person; null where all that is known is an address. */
export function firstName(name: string): string | null {
  const whole = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (whole === '' || whole.includes('@')) return null;
  const [family = '', given = ''] = whole.split(', ');
  const words = given === '' ? whole : `${given} ${family}`;
  const untitled = withoutTitles(words);
  const first = untitled.split(' ')[0] ?? '';
  // Nobody wants to be greeted by an initial, or by a title alone.
  return /^\p{L}\.?$/u.test(first) ? untitled : first;
}

function withoutTitles(words: string): string {
  const rest = words.replace(TITLES, '');
  return rest === words || rest === '' ? words : withoutTitles(rest);
}
