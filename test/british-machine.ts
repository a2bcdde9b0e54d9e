/** The machine’s region decides how plain English is written: the tests are on a British one, wherever they run. */
Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'en-GB' });
