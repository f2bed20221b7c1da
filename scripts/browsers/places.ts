/** Where browsers are installed, by platform. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './kinds.ts';

const commands: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const linuxFiles: Record<BrowserKind, string[]> = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ],
};

const macApps: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsFiles: Record<BrowserKind, string[]> = {
  chromium: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function onPath(kind: BrowserKind): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands[kind].flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usual(kind: BrowserKind): string[] {
  switch (process.platform) {
    case 'darwin': {
      const inApp = { chromium: (app: string) => app, firefox: () => 'firefox' }[kind];
      const folders = ['/Applications', join(homedir(), 'Applications')];
      return macApps[kind].flatMap((app) =>
        folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', inApp(app))),
      );
    }
    case 'win32': {
      const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined);
      return windowsFiles[kind].flatMap((file) => folders.map((folder) => join(folder, file)));
    }
    default:
      return linuxFiles[kind];
  }
}

/** The executables of a kind that exist on this machine, best first, each once. */
export function installedPlaces(kind: BrowserKind): string[] {
  return [...new Set([...onPath(kind), ...usual(kind)])].filter((file) => existsSync(file));
}
