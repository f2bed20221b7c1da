import { readFileSync } from 'node:fs';
import { findBrowser } from './find.ts';
import { launch } from './launch.ts';
import { startProxy } from './proxy.ts';

const kind = process.argv[2] as 'chromium' | 'firefox';
const proxy = await startProxy((url) =>
  url.hostname.endsWith('dawn.com') ||
  url.hostname.endsWith('tribune.com.pk') ||
  url.hostname.endsWith('ariananews.af')
    ? url.pathname === '/favicon.ico'
      ? { type: 'image/x-icon', body: '' }
      : {
          type: 'text/html; charset=utf-8',
          body: readFileSync('/work/main/tests/pages/plain.html'),
        }
    : undefined,
);
const { found } = await findBrowser(kind);
console.time('launch');
const l = await launch(found!, {
  route: { through: 'proxy', port: proxy.port },
  headless: true,
  extension: `/tmp/e2e/.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
});
console.timeEnd('launch');
console.log(l.extensionId, await l.browser.version());
for (const host of ['www.dawn.com', 'tribune.com.pk', 'www.ariananews.af']) {
  const page = await l.browser.newPage();
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (m) => console.log('pageerror', m));
  console.time('goto');
  await page.goto(`http://${host}/plain.html`).catch((e) => console.log(host, String(e)));
  console.timeEnd('goto');
  await page
    .waitForFunction(() => (CSS as any).highlights.size > 3, { timeout: 5000 })
    .catch((e) => console.log(host, String(e)));
  console.log(
    page.url(),
    await page.evaluate(() => [
      innerWidth,
      innerHeight,
      JSON.stringify([...(CSS as any).highlights].map(([n, h]: any) => [n, [...h].map(String)])),
    ]),
  );
}
await new Promise((r) => setTimeout(r, 4000));
console.log(proxy.requests.filter((r) => !r.answered));
console.time('close');
await l.close();
await proxy.close();
console.timeEnd('close');
