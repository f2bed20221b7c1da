/** Nothing leaves the browser, and the extension asks for no more than it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf, type Session, site, startSession } from './browser.ts';
import { openPopup } from './own-pages.ts';
import { bringIntoView, card, cardGone, core, rest, waitForMarks } from './reader.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
}

const sites = JSON.parse(
  readFileSync(new URL('../../data/sites.json', import.meta.url), 'utf8'),
) as { host: string }[];

describe.each(browserKinds)('manifest for %s', (kind) => {
  const manifest = JSON.parse(readFileSync(join(buildOf(kind), 'manifest.json'), 'utf8')) as Manifest;

  test('asks for three permissions and the listed news sites', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    const named = sites.map(({ host }) => `*://*.${host}/*`);
    expect([...manifest.host_permissions].sort()).toEqual([...named].sort());
    for (const { matches } of manifest.content_scripts)
      expect([...matches].sort()).toEqual([...named].sort());
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\/\*\/|https?:\/\/\*\//);
  });

  test('opens nothing to pages and to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|connect-src/);
  });
});

describe.each(browserKinds)('requests in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  test('a whole reading session asks for the pages that were opened, and nothing else', async () => {
    const files = ['plain.html', 'seed-shape.html', 'off-topic.html'];
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    for (const topic of core) {
      await bringIntoView(article, topic);
      await rest(article, topic);
      await card(article);
      await article.keyboard.press('Escape');
      await cardGone(article);
    }
    const popup = await openPopup(session, article);
    await popup.waitForSelector('button');
    for (const name of ['options.html', 'dossier.html#ttp']) {
      const page = await session.openOwn(name);
      await page.waitForSelector('h1, h2');
    }
    await waitForMarks(await session.open('seed-shape.html'), core);
    await session.open('off-topic.html');

    const isOpened = (url: string): boolean =>
      [...files, 'favicon.ico'].some((file) => url === `http://www.${site}/${file}`);
    const others = session.proxy.requests.filter(({ url }) => !isOpened(url));
    expect(others).toEqual([]);
    for (const file of files)
      expect(
        session.proxy.requests.filter(({ url }) => url.endsWith(`/${file}`)),
        file,
      ).toHaveLength(1);
  });
});
