/** What the built extension is, and may do, as its manifest and its pages say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf } from './browser.ts';

const listed = new URL('../../data/sites.json', import.meta.url);
const namedHost = /^\*:\/\/\*\.(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/;

describe.each(browserKinds)('manifest for %s', (kind) => {
  const folder = buildOf(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for a few permissions and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    // Chrome gives room at the side by a permission of its own, Firefox by the entry alone.
    const panel = kind === 'chromium' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel].sort(),
    );
    expect(manifest).not.toHaveProperty('optional_permissions');
    // Asked for one by one, at the reader's own word (`added-sites.test.ts`).
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('has a side panel, which does not open by itself', () => {
    if (kind === 'chromium')
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
  });

  test('gives pages and other extensions no way in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('reads pages of named hosts only, by one script that is apart from the page’s own', () => {
    const sites: { host: string }[] = JSON.parse(readFileSync(listed, 'utf8'));
    const named = sites.map(({ host }) => `*://*.${host}/*`);
    expect([...manifest.host_permissions].sort()).toEqual(named.sort());
    for (const host of manifest.host_permissions) expect(host).toMatch(namedHost);
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ matches, world, all_frames }] = manifest.content_scripts;
    expect([...matches].sort()).toEqual([...manifest.host_permissions].sort());
    expect(world ?? 'ISOLATED').toBe('ISOLATED');
    expect(all_frames).toBe(true);
  });

  test('its own pages may load nothing from elsewhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-|connect-src/);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['dossier.html', 'options.html', 'popup.html']));
    for (const name of pages)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
        /(?:src|href)="(?:https?:)?\/\//,
      );
  });

  test('names the first version of the browser that it works in', () => {
    if (kind === 'chromium') expect(manifest.minimum_chrome_version).toBe('128');
    else {
      const { gecko } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toMatch(/^146/);
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(manifest.browser_specific_settings).toHaveProperty('gecko_android');
    }
  });
});
