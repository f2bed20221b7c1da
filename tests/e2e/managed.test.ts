/** What an organisation sets by a policy of the browser counts, is told, and cannot be moved where it is locked. */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, until } from './browser.ts';
import { cardText, unfold } from './inside.ts';
import { openPopup, store, stored, storeLanguage } from './own-pages.ts';
import { type Managed, type Policy, startManaged } from './policy.ts';
import {
  bringIntoView,
  card,
  cardNow,
  core,
  marks,
  marksWhen,
  openCard,
  rest,
  waitForMarks,
} from './reader.ts';
import { press, texts, waitForText } from './views.ts';

const policy: Policy = {
  marking: 'page',
  delay: 1500,
  sitesOff: ['geo.tv'],
  language: 'tr',
  opening: 'hover',
  locked: ['delay', 'sitesOff', 'opening'],
};

describe.each(browserKinds)('an organisation’s policy in %s', (kind) => {
  let managed: Managed | undefined;
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    managed = await startManaged(kind, policy);
    session = managed.session;
  });
  beforeEach(async () => {
    options = await session.openOwn('options.html');
    // Chromium hands a policy over a moment after the extension was installed.
    await speaking('tr');
  });
  afterEach(async () => {
    await storeLanguage(options, {});
    await speaking('tr');
    expect(session.errors).toEqual([]);
    await session.closePages();
  });
  afterAll(async () => {
    await managed?.close();
    for (const file of managed?.files ?? []) expect(existsSync(file)).toBe(false);
  });

  /** Another language has the page loaded anew, while which it answers nothing. */
  const speaking = (language: string): Promise<void> =>
    until(`the page to speak ${language}`, () =>
      options
        .evaluate(
          (wanted) =>
            document.documentElement.lang === wanted && document.querySelector('.policy') !== null,
          language,
        )
        .catch(() => false),
    );
  async function storeInEnglish(settings: object): Promise<void> {
    await storeLanguage(options, { ...settings, language: 'en' });
    await speaking('en');
  }
  const isOncePerTopic = (found: Record<string, string[]>): boolean =>
    core.every((topic) => found[topic]?.length === 1);
  const isChecked = (value: string): Promise<unknown> =>
    options.waitForSelector(`input[value="${value}"]:checked`);

  test('sets defaults, which the reader may change', async () => {
    await isChecked('page');
    const article = await session.open('plain.html');
    await marksWhen(article, 'one mark a topic', isOncePerTopic);
    await options.bringToFront();
    await options.click('input[value="every"]');
    await until('the choice to be stored', async () => (await stored(options)) !== undefined);
    expect(await stored(options)).toEqual({ marking: 'every' });
    await article.bringToFront();
    await marksWhen(article, 'all marks', (found) => (found.kurram?.length ?? 0) > 1);
    // The built-in default is a choice here, and is stored.
    await options.bringToFront();
    await options.click('input[value="section"]');
    await until(
      'the other choice',
      async () => JSON.stringify(await stored(options)) === '{"marking":"section"}',
    );
    await options.click('input[value="page"]');
    await until('nothing to be stored', async () => (await stored(options)) === undefined);
  });

  test('sets the language, where the reader has chosen none', async () => {
    await waitForText(options, 'h1', /^Sidelight ayarları$/);
  });

  test('keeps Sidelight off a site, whatever the reader has stored', async () => {
    await store(options, { sitesOff: ['dawn.com'] });
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    const other = await session.launched.browser.newPage();
    await other.goto('http://www.geo.tv/plain.html');
    await other.bringToFront();
    await never('a mark appears', async () => Object.keys(await marks(other)).length > 0, 1000);
    await other.close();
  });

  test('sets the time of rest, whatever the reader has stored', async () => {
    await store(options, { delay: 100 });
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    await bringIntoView(article, 'kurram');
    await rest(article, 'kurram');
    await never('the card opens', async () => (await cardNow(article)) !== null, 1000);
    await card(article);
  });

  test('leaves no switch for the site on card and popup, which would not last', async () => {
    await storeInEnglish({});
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    await openCard(article, 'kurram');
    await unfold(article);
    const said = await cardText(article);
    expect(said).not.toContain('On this site');
    expect(said).toContain('For an hour');
    const popup = await openPopup(session, article);
    await waitForText(popup, '.site', /Set by your organisation; it cannot be changed here/);
    expect(await popup.$('[role="switch"]')).toBeNull();
  });

  test('is told in the options, where what is locked does not move', async () => {
    await storeInEnglish({ delay: 100 });
    await waitForText(options, '.policy h2', /^Your organisation has set some of this$/);
    expect(await texts(options, '.locked')).toEqual(
      Array(2).fill('Set by your organisation; it cannot be changed here.'),
    );
    const controls = await options.$$eval('input', (inputs) =>
      inputs.map((input) => [input.name || input.type, input.matches(':disabled')].join()),
    );
    for (const free of ['marking', 'opening', 'language', 'file'])
      expect(controls).toContain(`${free},false`);
    expect(controls).toContain('number,true');
    expect(controls).toContain('text,true');
    expect(
      await options.$eval('[type="number"]', (input) => (input as HTMLInputElement).value),
    ).toBe('1500');
    expect(
      await options.$eval('[aria-label="Remove geo.tv"]', (button) => button.matches(':disabled')),
    ).toBe(true);
    await press(options, 'Every mention');
    await until('the choice to be stored', async () =>
      JSON.stringify(await stored(options)).includes('every'),
    );
    // What the reader had set is kept for when the lock goes.
    expect(await stored(options)).toEqual({ delay: 100, language: 'en', marking: 'every' });
  });

  test('has its mistakes named, and these count for nothing', async () => {
    await storeInEnglish({});
    await waitForText(options, '.policy-faults h2', /could not be used$/);
    expect(await texts(options, '.policy-faults li')).toEqual([
      'opening: found "hover", expected one of "rest", "press", "key", "off". It does not count.',
      'locked: found "opening", expected a list of fields that the policy sets. It does not count.',
    ]);
    await isChecked('rest');
    await options.click('input[value="press"]');
    await isChecked('press');
    // What the page writes must not come after what the test does.
    await until('the choice to be stored', async () =>
      JSON.stringify(await stored(options)).includes('press'),
    );
  });

  // Firefox reads policies when it starts, and only then.
  if (kind === 'chromium')
    test('counts at once in open pages where it is changed', async () => {
      const article = await session.open('plain.html');
      await marksWhen(article, 'one mark a topic', isOncePerTopic);
      managed?.change({ ...policy, marking: 'every' });
      const hasAll = async () => ((await marks(article)).kurram?.length ?? 0) > 1;
      await until('all marks', hasAll, 60_000);
      managed?.change(policy);
      await until('one mark a topic', async () => isOncePerTopic(await marks(article)), 60_000);
    }, 150_000);
});
