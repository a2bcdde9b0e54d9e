import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { Plugin } from 'obsidian-test-mocks/obsidian';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewFollowUpApi } from '../../src/app/api';
import type { InterviewFollowUpApi as DocumentedApi } from '../../docs/interview-follow-up';
import { listenToNotices, type Told } from '../actions/notices';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';

const root = join(import.meta.dirname, '../..');

/** Fails to compile if the file for other plugins no longer says what the API is. */
const asDocumented = (api: InterviewFollowUpApi): DocumentedApi => api;

let stage: Stage;
let told: Told;
let api: DocumentedApi;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load({ 'Acme.md': interviewNote() });
  if (stage.plugin.api === undefined) throw new Error('The plugin has no API.');
  api = asDocumented(stage.plugin.api);
});
afterEach(() => stage.unload());

const thankYou = () => api.agenda().items.find(({ action }) => action === 'thank-you') ?? {};

describe('the API for other plugins', () => {
  it('says what is due as the JSON of the command line', () => {
    expect(api).toMatchObject({ version: 1, isReady: true });
    expect(api.agenda().at).toBe('2026-11-23T09:00');
    expect(thankYou()).toMatchObject({ note: 'Acme.md', person: 'Jane Doe', state: 'overdue', due: '2026-11-20T23:59' });
  });

  it('lists a problem of the calendar file of holidays as the sidebar does', async () => {
    stage.unload();
    stage = await Stage.load({ 'Acme.md': interviewNote() }, { holidayFile: 'Gone.ics' });
    expect(stage.plugin.api?.agenda().problems).toMatchObject([{ note: 'Gone.ics' }]);
  });

  it('gives frozen copies, so that no caller changes what the plugin or another caller has', () => {
    const agenda = api.agenda();
    expect(() => { Object.assign(agenda.items[0] ?? {}, { note: 'Evil.md' }); }).toThrow(TypeError);
    expect(() => { (agenda.items as unknown[]).length = 0; }).toThrow(TypeError);
    expect(() => { (agenda.items[0]?.sources as unknown[]).push('Z'); }).toThrow(TypeError);
    expect(() => { Object.assign(api, { version: 2 }); }).toThrow(TypeError);
    expect(api.agenda()).toEqual(agenda);
    expect(api.agenda()).not.toBe(agenda);
  });

  it('marks an item of its agenda as done, with the notice and the undo that the person knows', async () => {
    const result = api.markDone(thankYou(), { via: 'letter' });
    await stage.settle();
    expect(await result).toEqual({ ok: true, message: 'Marked as done' });
    expect(await stage.notes.read('Acme.md')).toContain('  - 2026-11-23 thank-you Jane Doe via letter\n');
    expect(told.texts().at(-1)).toContain('Marked as done');
    expect(thankYou()).toEqual({});
  });

  it('snoozes by as few fields as tell the follow-up from others', async () => {
    const result = api.snooze({ action: 'thank-you' }, '2026-11-25');
    await stage.settle();
    expect(await result).toEqual({ ok: true, message: 'Snoozed until Wed 25 Nov' });
    expect(await stage.notes.read('Acme.md')).toContain('snooze thank-you Jane Doe until 2026-11-25');
  });

  it.each<[unknown, string]>([
    [{ note: 'Nowhere.md' }, 'note is “Nowhere.md”'],
    [null, 'Which follow-up?'],
    ['thank-you', 'Which follow-up?'],
    [{ action: ['thank-you'] }, 'Which follow-up?'],
  ])('writes nothing for %o, and says why', async (which, words) => {
    const before = await stage.notes.read('Acme.md');
    const result = await api.markDone(which as never);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(words) as string });
    expect(await stage.notes.read('Acme.md')).toBe(before);
  });

  it('calls back after changes, until the caller ends it', async () => {
    const heard = vi.fn();
    const end = api.onChange(heard);
    await stage.notes.write('Acme.md', interviewNote({ role: 'SRE' }));
    await stage.settle();
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    await stage.notes.write('Acme.md', interviewNote());
    await stage.settle();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is of no use any more once the plugin is turned off', async () => {
    const heard = vi.fn();
    api.onChange(heard);
    stage.plugin.unload();
    await stage.notes.write('Acme.md', interviewNote({ role: 'SRE' }));
    await stage.settle();
    expect(heard).not.toHaveBeenCalled();
    expect(api.isReady).toBe(false);
    expect(() => api.agenda()).toThrow('Interview Follow-Up is turned off.');
    expect(await api.markDone({ action: 'thank-you' })).toEqual({ ok: false, message: 'Interview Follow-Up is turned off.' });
    expect(api.onChange(heard)).not.toThrow();
  });
});

describe('the plugin in docs/api.md', () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/api.md'), 'utf8'))?.[1] ?? '';

  it('has no error of types, with the file that people copy', () => {
    expect(code).toContain('extends Plugin');
    const path = join(root, 'docs/snippet.ts');
    const options: ts.CompilerOptions = {
      noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true,
      skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    };
    const host = ts.createCompilerHost(options);
    const [getSourceFile, fileExists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
    const snippet = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022);
    host.fileExists = (name) => name === path || fileExists(name);
    host.getSourceFile = (name, ...rest) => (name === path ? snippet : getSourceFile(name, ...rest));
    const found = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('shows what is due and follows the changes', async () => {
    const js = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS } }).outputText;
    const module: { exports: { default?: new (app: unknown, manifest: unknown) => Plugin } } = { exports: {} };
    Reflect.apply(compileFunction(js, ['module', 'exports', 'require']), null, [module, module.exports, () => ({ Plugin })]);
    const { app } = stage.notes;
    Reflect.set(app, 'plugins', { plugins: { 'interview-follow-up': stage.plugin } });
    const Example = module.exports.default;
    if (Example === undefined) throw new Error('The snippet exports no plugin.');
    const example = new Example(app, { id: 'due-in-status-bar' });
    example.load();
    const [bar] = Reflect.get(example, 'statusBarItems__');
    expect(bar?.textContent).toBe('3 to do');
    void api.markDone({ action: 'thank-you' });
    await stage.settle();
    expect(bar?.textContent).toBe('2 to do');
    example.unload();
  });
});
