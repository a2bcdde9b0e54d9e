/** What the end-to-end tests use of their packages, so that a checkout without those packages can check their types, too. */

declare namespace WebdriverIO {
  interface Capabilities {
    'browserName': string;
    'wdio:obsidianOptions'?: {
      readonly appVersion?: string;
      readonly installerVersion?: string;
      readonly emulateMobile?: boolean;
      readonly plugins?: readonly string[];
      readonly vault?: string;
    };
    'goog:chromeOptions'?: { readonly mobileEmulation: { readonly deviceMetrics: { readonly width: number; readonly height: number } } };
  }

  interface Config {
    runner: 'local';
    framework: 'mocha';
    specs: string[];
    maxInstances: number;
    capabilities: Capabilities[];
    services: string[];
    reporters: string[];
    mochaOpts: { readonly ui: 'bdd'; readonly timeout: number };
    logLevel: 'warn';
    cacheDir: string;
    injectGlobals: boolean;
  }
}

declare module '@wdio/globals' {
  interface Found {
    click(options?: { readonly button: 'right' }): Promise<void>;
    setValue(text: string): Promise<void>;
  }

  interface InObsidian {
    readonly app: import('obsidian').App;
    readonly obsidian: typeof import('obsidian');
    readonly require: (name: string) => unknown;
  }

  export const browser: {
    readonly requestedCapabilities: WebdriverIO.Capabilities;
    execute<Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Result>;
    executeObsidian<Result, Args extends unknown[]>(run: (inside: InObsidian, ...args: Args) => Result, ...args: Args): Promise<Result>;
    executeObsidianCommand(id: string): Promise<void>;
    reloadObsidian(options?: { readonly vault: string }): Promise<void>;
    getObsidianVersion(): string;
    getWindowHandle(): Promise<string>;
    getWindowHandles(): Promise<string[]>;
    switchToWindow(handle: string): Promise<void>;
    waitUntil(condition: () => Promise<boolean>, options: { readonly timeout: number; readonly timeoutMsg?: string }): Promise<unknown>;
    keys(keys: string | string[]): Promise<void>;
    $(selector: string): Found;
  };
}

declare module 'wdio-obsidian-service' {
  export function parseObsidianVersions(versions: string, options: { readonly cacheDir: string }): Promise<[string, string][]>;

  export const obsidianPage: {
    getVaultPath(): string;
    resetVault(notes: Readonly<Record<string, string>>): Promise<void>;
    enablePlugin(id: string): Promise<void>;
    disablePlugin(id: string): Promise<void>;
  };
}

declare module 'mocha' {
  export function describe(title: string, body: () => void): void;
  export function it(title: string, body: () => Promise<void>): void;
}
