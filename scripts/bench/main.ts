import {
  agendaGrowsWithTheInterviews, journalGrowsWithItsLines, oneChangeIsLittleWork, otherNotesCostLittle,
} from './comparisons';
import { isWithin, ratioOf, type Comparison } from './measure';

const comparisons = [
  await agendaGrowsWithTheInterviews(),
  await oneChangeIsLittleWork(),
  await otherNotesCostLittle(),
  await journalGrowsWithItsLines(),
];

console.table(comparisons.map(rowOf));
process.exitCode = comparisons.every(isWithin) ? 0 : 1;

function rowOf(comparison: Comparison): Record<string, string> {
  const { what, small, large, atMost, atLeast } = comparison;
  return {
    'What': what,
    'Small': `${small.label}: ${small.ms.toFixed(1)} ms`,
    'Large': `${large.label}: ${large.ms.toFixed(1)} ms`,
    'Ratio': ratioOf(comparison).toFixed(1),
    'Bound': atMost === undefined ? `at least ${atLeast ?? 0}` : `at most ${atMost}`,
    'Within': isWithin(comparison) ? 'yes' : 'NO',
  };
}
