/** Shows the sample article to a reader, until the reader closes the browser. */
import { join } from 'node:path';
import type { FoundBrowser } from '../browsers/find.ts';
import { kindFacts } from '../browsers/kinds.ts';
import { launch } from '../browsers/launch.ts';
import { startProxy } from '../browsers/proxy.ts';
import { project } from '../run.ts';
import { answerSample, sampleAddress, samplePac } from './sample.ts';

export async function show(found: FoundBrowser): Promise<void> {
  const proxy = await startProxy(answerSample);
  try {
    const launched = await launch(found, {
      route: { through: 'pac', script: samplePac(proxy.port) },
      headless: false,
      extension: join(project, '.output', kindFacts[found.kind].build),
    });
    const { browser } = launched;
    const closed = new Promise<void>((resolve) => {
      browser.once('disconnected', () => resolve());
    });
    const [first] = await browser.pages();
    const page = first ?? (await browser.newPage());
    await page.goto(sampleAddress);
    console.log(`Sidelight is on ${sampleAddress}, an article that this machine serves.`);
    console.log('Rest the pointer on a dotted name. Its icon is behind the puzzle piece.');
    console.log('Close the browser to end.');
    await closed;
    await launched.close();
  } finally {
    await proxy.close();
  }
}
