/**
 * Stands in for `wxt/browser` in unit tests (`vitest.config.ts` puts it there): one extension whose
 * parts all live in this process. Only what Sidelight uses is here; anything else is missing and
 * fails loudly. Values are copied as JSON on their way, as Chrome does.
 */
import { setMaxListeners } from 'node:events';

type Listener<A extends unknown[]> = (...args: A) => unknown;

class FakeEvent<A extends unknown[]> {
  readonly listeners = new Set<Listener<A>>();
  addListener(listener: Listener<A>): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener<A>): void {
    this.listeners.delete(listener);
  }
  hasListener(listener: Listener<A>): boolean {
    return this.listeners.has(listener);
  }
  /** Calls every listener and gives what each returned. */
  trigger(...args: A): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

interface FakePort {
  name: string;
  onMessage: FakeEvent<[message: unknown]>;
  onDisconnect: FakeEvent<[port: FakePort]>;
  disconnect(): void;
}
interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
  incognito?: boolean;
}
interface FakeSender {
  id?: string;
  tab?: FakeTab;
  frameId?: number;
}
/** What is put into a tab; by frame where frames were named. */
interface Injected {
  tab: number;
  frames?: number[];
  files: string[];
}
interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files: string[];
}
interface Registered {
  id: string;
  matches: string[];
  [field: string]: unknown;
}
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The world of a part of the extension, in which errors are told that nobody caught. */
export const world = new EventTarget();
setMaxListeners(0, world);
Object.assign(globalThis, { addEventListener: world.addEventListener.bind(world) });

const id = 'sidelight-in-tests';
const origin = `chrome-extension://${id}/`;

function copied<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

const onMessage = new FakeEvent<
  [message: unknown, sender: FakeSender, sendResponse: (answer: unknown) => void]
>();
const onConnect = new FakeEvent<[port: FakePort]>();
const onInstalled = new FakeEvent<[details: { reason: string }]>();
const onChanged = new FakeEvent<[changes: Changes, area: string]>();
const onAdded = new FakeEvent<[granted: { origins?: string[] }]>();
const onRemoved = new FakeEvent<[granted: { origins?: string[] }]>();
const onCommand = new FakeEvent<[name: string, tab?: FakeTab]>();
const onActivated = new FakeEvent<[info: { tabId: number }]>();
const onUpdated = new FakeEvent<[tab: number, change: { status?: string }]>();

let stored: Record<string, unknown> = {};
/** What an organisation has set; undefined where none has. */
let policy: unknown;
let openTabs: FakeTab[] = [];
let manifest: Record<string, unknown> = {};
let origins: string[] = [];
let registered: Registered[] = [];

/** What the extension did to the browser, for tests to look at. */
export const done = {
  badges: new Map<number, { text?: string; color?: string }>(),
  /** Addresses of the tabs that it opened. */
  opened: [] as string[],
  scripts: [] as Injected[],
  styles: [] as Injected[],
  /** Messages to tabs, whether somebody answered or not. */
  toTabs: [] as { tab: number; message: unknown }[],
  optionsPages: 0,
};

/** Everything as it was before the first test: nothing stored, listened to, open or done. */
export function resetBrowser(): void {
  for (const event of [onMessage, onConnect, onInstalled, onChanged, onAdded, onRemoved, onCommand])
    event.listeners.clear();
  for (const event of [onActivated, onUpdated]) event.listeners.clear();
  origins = [];
  registered = [];
  stored = {};
  policy = undefined;
  openTabs = [];
  manifest = { manifest_version: 3, name: 'Sidelight', version: '0.0.0' };
  done.badges.clear();
  done.opened.length = 0;
  done.scripts.length = 0;
  done.styles.length = 0;
  done.toTabs.length = 0;
  done.optionsPages = 0;
}

/** Resolves when everything that has been set going here has come to its end. */
export function allSettled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** An organisation sets something, as Chrome tells of it while it runs. */
export function setPolicy(next: unknown): void {
  policy = copied(next);
  onChanged.trigger({}, 'managed');
}

/** The tabs that are open from now on. */
export function setTabs(tabs: FakeTab[]): void {
  openTabs = tabs;
}

/** The reader turns to another of them. */
export function activateTab(tabId: number): void {
  openTabs = openTabs.map((tab) => ({ ...tab, active: tab.id === tabId }));
  onActivated.trigger({ tabId });
}

/** Something about a tab changes: the state of its page, or what has no part in that. */
export function updateTab(tab: number, change: { status?: string }): void {
  onUpdated.trigger(tab, change);
}

export function setManifest(fields: Record<string, unknown>): void {
  manifest = { ...manifest, ...fields };
}

/** The reader lets the extension read more pages, by match patterns. */
export function grant(...patterns: string[]): void {
  origins = [...origins, ...patterns];
  onAdded.trigger({ origins: patterns });
}

/** The reader withdraws that. */
export function withdraw(...patterns: string[]): void {
  origins = origins.filter((origin) => !patterns.includes(origin));
  onRemoved.trigger({ origins: patterns });
}

/** The content scripts that are registered now. */
export function registeredScripts(): readonly Registered[] {
  return registered;
}

/** The reader presses the keys of a command, in a tab or where there is none. */
export function pressCommand(name: string, tab?: FakeTab): void {
  onCommand.trigger(name, tab);
}

/**
 * Hands a message to everybody who listens, from any sender, and gives the first answer;
 * undefined where all refused it. (A real browser leaves out the sender itself.)
 */
export function deliver(message: unknown, sender: FakeSender = { id }): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = onMessage.trigger(copied(message), copied(sender), (answer) =>
      resolve(copied(answer)),
    );
    if (!answers.includes(true)) resolve(undefined);
  });
}

function deliverOwn(message: unknown): Promise<unknown> {
  if (onMessage.listeners.size > 0) return deliver(message);
  return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
}

function update(next: Record<string, unknown>, keys: string[]): void {
  const changes: Changes = {};
  for (const key of keys) {
    const [before, after] = [JSON.stringify(stored[key]), JSON.stringify(next[key])];
    if (before === after) continue;
    changes[key] = {
      ...(before === undefined ? {} : { oldValue: JSON.parse(before) }),
      ...(after === undefined ? {} : { newValue: JSON.parse(after) }),
    };
  }
  stored = next;
  if (Object.keys(changes).length > 0) onChanged.trigger(changes, 'local');
}

const local = {
  async get(keys?: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys == null ? Object.keys(stored) : [keys].flat();
    return copied(
      Object.fromEntries(
        wanted.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]]),
      ),
    );
  },
  async set(items: Record<string, unknown>): Promise<void> {
    update({ ...stored, ...copied(items) }, Object.keys(items));
  },
  async remove(keys: string | string[]): Promise<void> {
    const gone = [keys].flat();
    update(Object.fromEntries(Object.entries(stored).filter(([key]) => !gone.includes(key))), gone);
  },
};

const managed = {
  async get(): Promise<unknown> {
    // As Firefox does; Chrome gives an empty object.
    if (policy === undefined) throw new Error('Managed storage manifest not found');
    return copied(policy);
  },
};

function injected({ target: { tabId: tab, frameIds }, files }: Injection): Injected {
  return { tab, ...(frameIds ? { frames: frameIds } : {}), files };
}

function connect({ name = '' } = {}): FakePort {
  const port: FakePort = {
    name,
    onMessage: new FakeEvent(),
    onDisconnect: new FakeEvent(),
    disconnect: () => void port.onDisconnect.trigger(port),
  };
  onConnect.trigger(port);
  return port;
}

export const browser = {
  storage: { local, managed, onChanged },
  extension: { inIncognitoContext: false },
  runtime: {
    id,
    lastError: undefined,
    onMessage,
    onConnect,
    onInstalled,
    sendMessage: (message: unknown) => deliverOwn(message),
    connect,
    getManifest: () => manifest,
    getURL: (path: string) => new URL(path, origin).href,
    async openOptionsPage(): Promise<void> {
      done.optionsPages++;
    },
  },
  tabs: {
    onActivated,
    onUpdated,
    async get(id: number): Promise<FakeTab> {
      const tab = openTabs.find((open) => open.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    /** Knows of `active` only: match patterns are the browser's affair. */
    query: async ({ active }: { active?: boolean }): Promise<FakeTab[]> =>
      openTabs.filter((tab) => active === undefined || (tab.active ?? false) === active),
    async create({ url }: { url: string }): Promise<void> {
      done.opened.push(url);
    },
    sendMessage(tab: number, message: unknown): Promise<unknown> {
      done.toTabs.push({ tab, message: copied(message) });
      return openTabs.some((open) => open.id === tab)
        ? deliverOwn(message)
        : Promise.reject(new Error(`No tab with id: ${tab}.`));
    },
  },
  action: {
    async setBadgeText({ tabId, text }: { tabId: number; text: string }): Promise<void> {
      done.badges.set(tabId, { ...done.badges.get(tabId), text });
    },
    async setBadgeBackgroundColor(change: { tabId: number; color: string }): Promise<void> {
      done.badges.set(change.tabId, { ...done.badges.get(change.tabId), color: change.color });
    },
  },
  commands: { onCommand },
  permissions: {
    onAdded,
    onRemoved,
    getAll: async () => ({ origins: copied(origins) }),
    /** Knows whole patterns only: what lies in them is the browser's affair. */
    contains: async (asked: { origins: string[] }): Promise<boolean> =>
      asked.origins.every((origin) => origins.includes(origin)),
  },
  scripting: {
    async insertCSS(injection: Injection): Promise<void> {
      done.styles.push(injected(injection));
    },
    async executeScript(injection: Injection): Promise<unknown[]> {
      const { tabId: tab } = injection.target;
      if (!openTabs.some((open) => open.id === tab)) throw new Error(`No tab with id: ${tab}.`);
      done.scripts.push(injected(injection));
      return [];
    },
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }): Promise<Registered[]> =>
      copied(registered.filter(({ id: known }) => ids.includes(known))),
    async registerContentScripts(scripts: Registered[]): Promise<void> {
      const double = scripts.find((script) =>
        registered.some(({ id: known }) => known === script.id),
      );
      if (double) throw new Error(`Duplicate script ID '${double.id}'`);
      registered = [...registered, ...copied(scripts)];
    },
    async updateContentScripts(scripts: Registered[]): Promise<void> {
      registered = registered.map((old) => ({
        ...old,
        ...copied(scripts.find((script) => script.id === old.id)),
      }));
    },
    async unregisterContentScripts({ ids }: { ids: string[] }): Promise<void> {
      registered = registered.filter(({ id: known }) => !ids.includes(known));
    },
  },
};

resetBrowser();
