import type { Problem } from '../domain/note/problem';
import type { HolidayFile } from '../vault/holiday-file';
import type { InterviewIndex } from '../vault/interview-index';
import type { TemplateFolder } from '../vault/template-folder';

/** The parts that find problems. */
export interface ProblemSources {
  readonly index: Pick<InterviewIndex, 'problems'>;
  readonly templates: Pick<TemplateFolder, 'problems'>;
  readonly holidays: Pick<HolidayFile, 'problems'>;
}

/** All that needs fixing: in the notes, in custom templates and in the calendar file of holidays. */
export function allProblems({ index, templates, holidays }: ProblemSources): readonly Problem[] {
  return [index, templates, holidays].flatMap((source) => source.problems());
}
