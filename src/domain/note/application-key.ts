import { foldName } from './link';

/** What an interview's note says of its application. */
interface Stated {
  readonly path: string;
  readonly application: string | null;
  readonly company: string | null;
  readonly role: string | null;
}

const BY_NAME = 'application ';
const BY_NOTE = 'note ';

/** The key that ties the rounds of an application together: the application they name, else equal company and role, else the note. */
export function applicationKey({ path, application, company, role }: Stated): string {
  if (application !== null) return `${BY_NAME}${foldName(application)}`;
  if (company === null || role === null) return `${BY_NOTE}${path}`;
  return `role ${foldName(company)}\n${foldName(role)}`;
}

/** The name in the key, in folded form; null if the notes name no application. */
export function applicationNamed(key: string): string | null {
  return key.startsWith(BY_NAME) ? key.slice(BY_NAME.length) || null : null;
}

/** Whether nothing ties a round of another note to the application. */
export function isOfNoteAlone(key: string): boolean {
  return key.startsWith(BY_NOTE);
}
