/**
 * Has the browser's calls fail at a word. `failCalls` becomes a script of the extension itself that
 * runs before any other in each of its parts; it sees nothing of this module.
 */

/** How a call fails: it throws, its promise is rejected, or it never says anything. */
export type Way = 'throws' | 'rejects' | 'silent';

/**
 * Calls and how they fail, such as `tabs.query:rejects`, with commas between them. The last is what
 * is tested; those before make the way to it, and may also be `empty`: they say that there is nothing.
 */
export type Fault = string;

/** The event of a page by which its content script tells of each call that failed. */
export const toldEvent = 'test-call-failed';

/** What a part of the extension has met of the fault that it was told of. */
export interface Met {
  /** How often the call was made to fail. */
  hits: number;
  /** What nobody caught since it was last asked. */
  uncaught: string[];
}

/** What the background is told: which call is to fail from now on, and which event has come. */
export interface Order {
  fail: Fault;
  /** Calls the background's own listeners, as no test can have the browser do it. */
  raise?: readonly [event: string, ...args: unknown[]];
}

/**
 * Puts itself before the calls of the browser. Pages and content scripts read from their address
 * which one is to fail. The background has none to read: it is told by a message, or at its making.
 * @param calls all that there are, such as `storage.local.get`
 * @param told see `toldEvent`
 * @param atFirst what fails in the background from its start on
 */
export function failCalls(calls: readonly string[], told: string, atFirst: Fault): void {
  type Holder = Record<string, unknown>;
  type Call = (...args: unknown[]) => unknown;
  const world = globalThis as unknown as Record<'browser' | 'chrome', Holder | undefined>;
  const { protocol, pathname, search } = globalThis.location;
  const isOwn = /^(chrome|moz)-extension:$/.test(protocol);
  const isBackground = isOwn && pathname.includes('background');
  let ways = new Map<string, string>();
  let tested = '';
  const met: Met = { hits: 0, uncaught: [] };
  const listeners: Record<string, Call> = {};

  const failNow = (fault: Fault): void => {
    ways = new Map(fault.split(',').map((part) => part.split(':') as [string, string]));
    tested = [...ways.keys()].at(-1) ?? '';
    met.hits = 0;
  };
  failNow(isBackground ? atFirst : (new URLSearchParams(search).get('fail') ?? ''));
  if (isOwn) {
    Object.assign(globalThis, { met, failNow });
    addEventListener('error', ({ message }) => met.uncaught.push(message));
    addEventListener('unhandledrejection', ({ reason }) => met.uncaught.push(String(reason)));
  }

  function fail(call: string, way: string | undefined, answer: unknown): unknown {
    if (call === tested) met.hits++;
    if (!isOwn) document.dispatchEvent(new CustomEvent(told, { detail: call }));
    // The older form of a call takes a function in place of a promise.
    const isOld = typeof answer === 'function';
    if (way === 'empty') return isOld ? answer([]) : Promise.resolve([]);
    if (way === 'silent') return isOld ? undefined : new Promise(() => {});
    const error = new Error(`${call} was made to fail`);
    // What makes a promise of the older form makes a rejection of this.
    if (way === 'throws' || isOld) throw error;
    return Promise.reject(error);
  }

  const patched = new WeakSet<object>();
  const apis = [world.browser, world.chrome];
  const originals = new Map<string, Call>();
  for (const api of apis)
    for (const call of calls) {
      const path = call.split('.');
      const name = path.pop() as string;
      let holder: unknown = api;
      for (const part of path) holder = (holder as Holder | undefined)?.[part];
      const original = (holder as Holder | undefined)?.[name] as Call | undefined;
      if (typeof original !== 'function' || patched.has(original)) continue;
      const value: Call = (...args) => {
        if (ways.has(call)) return fail(call, ways.get(call), args.at(-1));
        if (isBackground && name === 'addListener') listeners[path.join('.')] = args[0] as Call;
        return original.apply(holder, args);
      };
      patched.add(value);
      if (!originals.has(call)) originals.set(call, (...args) => original.apply(holder, args));
      Object.defineProperty(holder, name, { value, configurable: true });
    }

  if (!isBackground) return;
  const hear = (order: unknown, _sender: unknown, answer: (met: Met) => void): void => {
    const { fail: wanted, raise } = order as Partial<Order>;
    if (wanted === undefined) return;
    answer({ ...met });
    met.uncaught = [];
    failNow(wanted);
    const [event = '', ...args] = raise ?? [];
    listeners[event]?.(...args);
  };
  originals.get('runtime.onMessage.addListener')?.(hear);
}
