import { pseudoLanguage } from './pseudo-language';

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתאבג';

/** The pseudo-language in Hebrew letters, which run from right to left. */
export const GERMAN = pseudoLanguage({
  letters: Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, at) => (
    [letter, letter.toUpperCase()].map((each) => [each, LETTERS[at] ?? 'א'])
  ))),
  more: ' אחת עוד מלה ועוד אחת',
});
