/** Where a call of the background fails: nothing else does, and pages are answered as before. */
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import type { Fault, Order } from './failing.ts';

/** An event of the browser, or a message of a page, in answer to which the call is made. */
type Occasion = { name: string } & ({ raise: NonNullable<Order['raise']> } | { message: object });

export interface BackgroundFault {
  fault: Fault;
  at: Occasion;
  /** Missing where both browsers have the call. */
  only?: BrowserKind;
}

const updated: Occasion = {
  name: 'an update',
  raise: ['runtime.onInstalled', { reason: 'update' }],
};
const installed: Occasion = {
  name: 'its installing',
  raise: ['runtime.onInstalled', { reason: 'install' }],
};
const origins = ['*://*.dawn.com/*'];
const granted: Occasion = { name: 'a grant', raise: ['permissions.onAdded', { origins }] };
const withdrawn: Occasion = { name: 'a withdrawal', raise: ['permissions.onRemoved', { origins }] };
const lookedUp: Occasion = {
  name: 'a look-up',
  raise: ['contextMenus.onClicked', { menuItemId: 'look-up', selectionText: 'Kurram' }],
};
const panelKey: Occasion = {
  name: 'the key of the side panel',
  raise: ['commands.onCommand', 'side-panel'],
};
const stepKey: Occasion = {
  name: 'the key of a step',
  raise: ['commands.onCommand', 'next-mention', { id: 1 }],
};
const off: Occasion = {
  name: 'a site being switched off',
  message: { name: 'off', body: { site: 'dawn.com', topic: null } },
};
const open: Occasion = {
  name: 'the full page',
  message: { name: 'open', body: { topic: 'kurram' } },
};

/** Both ways in which what answers later can fail. */
const later = (call: string, at: Occasion, more: Partial<BackgroundFault> = {}) =>
  ['rejects', 'silent'].map((way): BackgroundFault => ({ fault: `${call}:${way}`, at, ...more }));
const atOnce = (call: string, at: Occasion, more: Partial<BackgroundFault> = {}) => [
  { fault: `${call}:throws`, at, ...more } satisfies BackgroundFault,
];
/** A page that no copy of Sidelight is in yet. */
const unread = 'tabs.sendMessage:rejects';

export const backgroundFaults: readonly BackgroundFault[] = [
  ...atOnce('runtime.getManifest', updated),
  ...later('tabs.query', updated),
  ...later('tabs.sendMessage', updated),
  ...later(`${unread},scripting.insertCSS`, updated),
  ...later(`${unread},scripting.executeScript`, updated),
  ...later('storage.local.get', updated),
  { fault: 'storage.managed.get:rejects', at: updated },
  ...atOnce('contextMenus.create', updated),
  ...later('permissions.getAll', updated),
  ...later('tabs.create', installed),
  ...later('scripting.getRegisteredContentScripts', granted),
  ...later('scripting.getRegisteredContentScripts:empty,scripting.registerContentScripts', granted),
  ...later('scripting.updateContentScripts', granted),
  ...later('permissions.getAll:empty,scripting.unregisterContentScripts', withdrawn),
  ...later('tabs.query', withdrawn),
  ...later('tabs.sendMessage', withdrawn),
  ...later('permissions.contains', withdrawn),
  ...atOnce('runtime.getURL', lookedUp),
  ...later('tabs.create', lookedUp),
  ...later('tabs.sendMessage', stepKey),
  ...later('windows.getCurrent', panelKey, { only: 'chromium' }),
  ...later('sidePanel.open', panelKey, { only: 'chromium' }),
  ...later('sidebarAction.open', panelKey, { only: 'firefox' }),
  // The page is told, and goes without: a site that cannot be stored as off is off on this page.
  ...later('storage.local.get', off),
  ...later('storage.local.set', off),
  ...later('tabs.create', open),
];

/** What a page needs of the background for its cards: a badge or a language is no reason to have none. */
export const reportFaults: readonly { fault: Fault; card: boolean }[] = [
  ...[
    'action.setBadgeText',
    'action.setBadgeBackgroundColor',
    'storage.local.get',
    'storage.managed.get',
  ].flatMap((call) =>
    ['rejects', 'silent'].map((way) => ({ fault: `${call}:${way}`, card: true })),
  ),
  // Without its script no card can be drawn. Marks stay.
  { fault: 'scripting.executeScript:rejects', card: false },
  { fault: 'scripting.executeScript:silent', card: false },
];

/** Events that the background cannot listen to from its start on. Without messages there are no cards. */
export const startFaults: readonly { fault: Fault; card: boolean }[] = [
  'runtime.onInstalled',
  'runtime.onConnect',
  'permissions.onAdded',
  'permissions.onRemoved',
  'contextMenus.onClicked',
  'commands.onCommand',
  'runtime.onMessage',
].map((event) => ({ fault: `${event}.addListener:throws`, card: event !== 'runtime.onMessage' }));
