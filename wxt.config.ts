import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { dossierModules } from './lib/dossier/vite-plugin.ts';
import { matchPatterns } from './lib/sites.ts';

const nativeBrowser = fileURLToPath(new URL('lib/native-browser.ts', import.meta.url));
const newsSites = matchPatterns(
  JSON.parse(readFileSync(new URL('data/sites.json', import.meta.url), 'utf8')),
);

/** The extension's pages load their own files and nothing else. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Takes Preact's way to set HTML out of what ships: nothing here uses it, and nothing ever can. */
function withoutHtml(): Plugin {
  return {
    name: 'sidelight-without-html',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return;
      const without = code.replace(/\w+\.innerHTML=\w+\.__html/, '0');
      if (without === code) throw new Error(`${id} sets HTML in a way that is not known here`);
      return { code: without, map: null };
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // `npm run dev` opens no browser: load the folder that it names.
  webExt: { disabled: true },
  // Whoever builds from the source zip needs no pictures.
  zip: { excludeSources: ['docs/pictures/**', 'store/pictures/**'] },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [dossierModules(), withoutHtml()],
    // The oldest browsers of the manifest: no stand-ins for what they know.
    build: {
      target: ['chrome128', 'firefox146'],
      cssTarget: ['chrome128', 'firefox146'],
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser, command }) => ({
    // In `public/_locales`; the interface's own words are in `locales`.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each of these is explained in PRIVACY.md.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: newsSites,
    // Any other site by the reader's own word, asked for at that moment.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Sidelight' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next marked name',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous marked name',
      },
      card: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Open or close the card of this name',
      },
      'side-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: 'Open the side panel',
      },
    },
    // `npm run dev` loads its scripts from a server of this machine and needs its own policy.
    ...(command === 'build' ? { content_security_policy: { extension_pages: pagePolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : {
          minimum_chrome_version: '128',
          // Firefox reads such a policy without a schema, and warns of the entry.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'sidelight-native-browser',
          enforce: 'pre',
          resolveId: (id) => (id === 'webextension-polyfill' ? nativeBrowser : undefined),
        },
      ];
    },
    // The list of sites is data: the content script's matches come from it and from nothing else.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = newsSites;
    },
  },
});
