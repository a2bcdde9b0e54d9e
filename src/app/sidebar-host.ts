import { Notice } from 'obsidian';
import { fixProblem, type FixProblemDeps } from '../actions/fix-problem';
import { words } from '../domain/language/interface';
import type { Action } from '../domain/note/actions';
import { addressOf } from '../domain/outside/address';
import { ruleLabel } from '../domain/playbook/rules';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { HolidayFile } from '../vault/holiday-file';
import type { LetterIndex } from '../vault/letter-index';
import type { TemplateFolder } from '../vault/template-folder';
import type { SidebarHost } from '../views/sidebar-host';
import { allProblems } from './all-problems';

type GivenAsIs = 'clock' | 'opener' | 'actions' | 'letters' | 'sender' | 'review' | 'dialogs' | 'firstRun' | 'openBoard' | 'onLanguage';

export interface SidebarParts extends Pick<SidebarHost, GivenAsIs> {
  readonly index: SidebarHost['index'] & Pick<TemplateFolder, 'problems' | 'onChange'>;
  readonly templates: Pick<TemplateFolder, 'catalogue' | 'problems' | 'onChange'>;
  readonly holidays: Pick<HolidayFile, 'problems' | 'onChange'>;
  readonly letterIndex: Pick<LetterIndex, 'onChange'>;
  readonly store: SettingsStore;
  readonly writer: FixProblemDeps['writer'];
  /** The name of the vault, as an address has it. */
  vaultName(): string;
}

/** Gives the sidebar what it needs from the other parts. */
export function makeSidebarHost(parts: SidebarParts): SidebarHost {
  const { index, templates, holidays, letterIndex, store, writer } = parts;
  return {
    ...parts,
    problems: () => allProblems(parts),
    lettersFor: (item) => (item.note === null ? [] : templates.catalogue.for(item)),
    fixProblem: (problem, fix) => fixProblem({ index, writer, settings: () => store.current }, problem, fix.value),
    switchRuleOff: (action) => switchRuleOff(store, action),
    copyLink: (item) => copyLink(addressOf(item, parts.vaultName())),
    onChange: (callback) => {
      const ends = [index, templates, holidays, letterIndex, store].map((source) => source.onChange(callback));
      return () => ends.forEach((end) => end());
    },
  };
}

async function copyLink(address: string): Promise<void> {
  await navigator.clipboard.writeText(address);
  new Notice(words('outside').links.copied);
}

async function switchRuleOff(store: SettingsStore, action: Action): Promise<void> {
  const switchTo = (off: boolean) => {
    const others = store.current.rulesOff.filter((other) => other !== action);
    return store.change({ rulesOff: off ? [...others, action] : others });
  };
  if (!await switchTo(true)) return;
  showUndoNotice(words('views').ruleIsOff(ruleLabel(action)), async () => {
    await switchTo(false);
    return true;
  });
}
