/** Pages that are not on a listed news site: Sidelight is not there at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession } from './browser.ts';
import { core, marks, waitForMarks } from './reader.ts';

describe.each(browserKinds)('unlisted sites in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  test.each(['news.example', 'dawn.com.example', 'notdawn.com', '127.0.0.1'])(
    'an article on %s is left alone',
    async (host) => {
      const page = await session.launched.browser.newPage();
      await page.goto(`http://${host}/plain.html`);
      // The same article where Sidelight does read: by then it would have read the first, too.
      await waitForMarks(await session.open('plain.html'), core);
      expect(await marks(page)).toEqual({});
      await page.close();
      await session.closePages();
    },
  );
});
