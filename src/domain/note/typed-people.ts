/** Between line ends, commas and semicolons, those inside brackets aside, or inside the quotes of mail programs. */
const PERSON = /(?:"[^"\r\n]*"|<[^>\r\n]*>|\[\[[^\]\r\n]*\]\]|[^\r\n,;])+/g;

/** The people of a text that somebody typed, one by one, as they stand. */
export function splitTypedPeople(text: string): readonly string[] {
  return (text.match(PERSON) ?? []).map((person) => person.trim()).filter((person) => person !== '');
}
