import { beforeAll } from 'vitest';
import { setInterfaceLanguage } from '../src/domain/language/interface';

/** The machine is in Britain, and each file of tests begins in English, whatever the one before it has chosen. */
Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'en-GB' });
beforeAll(() => setInterfaceLanguage('en'));
