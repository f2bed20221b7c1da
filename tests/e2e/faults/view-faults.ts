/** What a reader sees on the extension's own pages where a call fails: never nothing. */
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import { addedSite } from './build.ts';
import type { Fault } from './failing.ts';

export interface ViewFault {
  fault: Fault;
  /** A page of the extension. */
  page: string;
  /** What is pressed one after another, by the beginnings of their names, and in what. */
  press?: { names: string[]; within: string };
  /** What is there then, and what it says. */
  shows: [selector: string, text: RegExp];
  /** Topics that are marked on it. */
  marks?: string[];
  /** What opens in a tab of its own. */
  opens?: string;
  /** Missing where both browsers have the call. */
  only?: BrowserKind;
}

type More = Omit<ViewFault, 'fault'>;
const rejects = (call: string, more: More): ViewFault => ({ fault: `${call}:rejects`, ...more });
const later = (call: string, more: More): ViewFault[] => [
  rejects(call, more),
  { fault: `${call}:silent`, ...more },
];
const throws = (call: string, more: More): ViewFault => ({ fault: `${call}:throws`, ...more });
const noListening = (event: string, more: More): ViewFault => throws(`${event}.addListener`, more);

const unread: ViewFault['shows'] = ['.warn', /^The settings could not be read: ./];
const notSaved: ViewFault['shows'] = ['.warn', /^Not saved: ./];

/** `TAB` is where the number of an article's tab comes. */
const article = 'popup.html?tab=TAB';
const noPage: ViewFault['shows'] = ['.page', /No article here/];
/** The names of the article. */
const names = { page: article, shows: ['.chips [aria-current="true"]', /\w/] } satisfies More;

const popup: ViewFault[] = [
  ...later('tabs.query', { page: 'popup.html', shows: noPage }),
  ...later('tabs.get', { page: article, shows: noPage }),
  ...later('tabs.sendMessage', { page: article, shows: noPage }),
  ...later('storage.local.get', { page: article, shows: unread }),
  ...later('storage.managed.get', names),
  ...later('permissions.contains', names),
  throws('runtime.getManifest', names),
  noListening('storage.onChanged', names),
  noListening('tabs.onActivated', names),
  noListening('tabs.onUpdated', names),
  noListening('runtime.onMessage', names),
  ...later('storage.local.set', {
    page: article,
    press: { names: ['On here'], within: '.page' },
    shows: notSaved,
  }),
  ...(['sidePanel.open', 'windows.getCurrent', 'sidebarAction.open'] as const).map((call) =>
    rejects(call, {
      page: article,
      press: { names: ['Side panel'], within: 'footer' },
      shows: ['footer .warn', /did not open/],
      only: call === 'sidebarAction.open' ? 'firefox' : 'chromium',
    }),
  ),
  rejects('runtime.openOptionsPage', {
    ...names,
    press: { names: ['Options'], within: 'footer' },
    opens: 'options.html',
  }),
];

const sidePanel: ViewFault[] = [
  ...later('storage.local.get', { page: 'sidepanel.html?tab=TAB', shows: unread }),
  rejects('runtime.openOptionsPage', {
    ...names,
    page: 'sidepanel.html?tab=TAB',
    press: { names: ['Options'], within: 'footer' },
    opens: 'options.html',
  }),
];

const all = { page: 'options.html', shows: ['main fieldset', /Every mention/] } satisfies More;
const changeKeys = {
  page: 'options.html',
  press: { names: ['Change keys'], within: 'main' },
  shows: ['main', /changed in the browser’s own settings/],
} satisfies More;
const options: ViewFault[] = [
  ...later('storage.local.get', { page: 'options.html', shows: unread }),
  ...later('storage.managed.get', all),
  ...later('commands.getAll', all),
  noListening('storage.onChanged', all),
  noListening('permissions.onAdded', all),
  noListening('permissions.onRemoved', all),
  // What else there is on the page, is there.
  ...later('permissions.getAll', { page: 'options.html', shows: unread }),
  throws('runtime.getManifest', { page: 'options.html', shows: unread }),
  ...later('permissions.remove', {
    page: 'options.html',
    press: { names: [`Remove ${addedSite}`], within: 'main' },
    shows: notSaved,
  }),
  ...later('storage.local.remove', {
    page: 'options.html',
    press: { names: ['Reset everything', 'Reset now'], within: 'main' },
    shows: notSaved,
  }),
  ...later('tabs.create', { ...changeKeys, only: 'chromium' }),
  ...later('commands.openShortcutSettings', { ...changeKeys, only: 'firefox' }),
];

const practice = { page: 'welcome.html', shows: ['h1', /Sidelight is ready/], marks: ['kurram'] };
const welcome: ViewFault[] = [
  ...later('storage.local.get', practice as More),
  ...later('storage.managed.get', practice as More),
  ...later('commands.getAll', practice as More),
  ...later('runtime.sendMessage', practice as More),
];

const topic = { page: 'dossier.html#kurram', shows: ['main h1', /Kurram/] } satisfies More;
const dossier: ViewFault[] = [
  ...later('storage.local.get', topic),
  ...later('storage.managed.get', topic),
  noListening('storage.onChanged', topic),
];

export const viewFaults: readonly ViewFault[] = [
  ...popup,
  ...sidePanel,
  ...options,
  ...welcome,
  ...dossier,
];

/** What is pressed in the popup over a site that Sidelight may not read; the browser's refusal is told. */
export const guestFaults: readonly { fault: Fault; press: string }[] = [
  { fault: 'permissions.request:rejects', press: 'Always read' },
  { fault: 'scripting.insertCSS:rejects', press: 'Read this page once' },
  { fault: 'scripting.executeScript:rejects', press: 'Read this page once' },
];
