import type { App } from 'obsidian';
import { foldName, parseLink } from '../domain/note/link';
import { KnownRounds } from '../domain/overview/known-rounds';
import type { InterviewIndex } from './interview-index';

/** The rounds of all notes, and the links by which their properties name companies and people. */
export function knownRounds(app: App, index: Pick<InterviewIndex, 'paths' | 'interviewsOf'>): KnownRounds {
  const paths = [...index.paths()];
  const links = paths.flatMap((path) => app.metadataCache.getCache(path)?.frontmatterLinks ?? []).map(({ original }) => original);
  return new KnownRounds(paths.flatMap((path) => index.interviewsOf(path)), new Map(links.flatMap((link) => {
    const name = parseLink(link)?.name;
    return name === undefined ? [] : [[foldName(name), link] as const];
  })));
}
