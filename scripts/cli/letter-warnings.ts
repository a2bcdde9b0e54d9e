import type { Catalogue } from '../../src/domain/letters/catalogue';
import type { LetterSources } from '../../src/domain/letters/gather';
import type { WrittenLetter } from '../../src/domain/letters/letter';
import { MAILTO_LIMITS } from '../../src/domain/letters/mail';
import { Review, type ReviewedLetter } from '../../src/domain/letters/review';
import { interviewAbout } from '../../src/domain/letters/recipients';
import { lettersIn } from '../../src/domain/letters/standing';
import { goesAgainstWish } from '../../src/domain/letters/wish';
import type { Vault } from './vault';

export interface WarningNeeds {
  readonly sources: LetterSources;
  readonly catalogue: Catalogue;
  readonly vault: Vault;
}

/** What should be looked at before the letter goes out, a sentence each; blanks are not among it. */
export function warningsFor(letter: WrittenLetter, needs: WarningNeeds): readonly string[] {
  const { sources, catalogue } = needs;
  const { heading: { template, person }, subject, body } = letter;
  const limit = process.platform === 'win32' ? MAILTO_LIMITS.windows : MAILTO_LIMITS.other;
  const others = standing(needs).filter((other) => other.person !== person || other.template !== template);
  const findings = new Review(catalogue, limit).findings({ template, person, subject, body, sources }, others);
  return [
    ...(goesAgainstWish(template, sources.application) ? [`${sources.interview.company ?? 'The employer'} asked not to be contacted.`] : []),
    ...findings.filter(({ check }) => check !== 'blanks').map(({ message }) => message),
  ];
}

/** The letters that stand in the notes of the application. */
function standing({ sources, catalogue, vault }: WarningNeeds): readonly ReviewedLetter[] {
  const { rounds } = sources.application;
  return [...new Set(rounds.map(({ note }) => note))].flatMap((note) => {
    const ofNote = rounds.filter((round) => round.note === note);
    const body = vault.notes.find(({ path }) => path === note)?.parts.body ?? '';
    return lettersIn(body.replace(/\r\n?/g, '\n'), catalogue.templates).map(({ heading, subject, body: words }): ReviewedLetter => {
      const interview = interviewAbout(ofNote, heading.about) ?? sources.interview;
      return { template: heading.template, person: heading.person, subject, body: words, sources: { ...sources, interview } };
    });
  });
}
