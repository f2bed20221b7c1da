/** What a tour meets: pictures in order, lines for the reader, and what was missing. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export class Album {
  /** What should have been there and was not. */
  readonly missing: string[] = [];
  readonly #folder: string;
  readonly #browser: string;
  #pictures = 0;

  constructor(folder: string, browser: string) {
    this.#folder = folder;
    this.#browser = browser;
  }

  tell(line: string): void {
    console.log(`  ${line}`);
  }

  miss(what: string): void {
    this.missing.push(`${this.#browser}: ${what}`);
  }

  /** Takes the next picture; `clip` takes that many pixels from the top left. */
  async picture(page: Page, name: string, clip?: { width: number; height: number }): Promise<void> {
    this.#pictures += 1;
    const file = `${String(this.#pictures).padStart(2, '0')}-${name}.png` as const;
    await page.screenshot({
      path: join(this.#folder, file) as typeof file,
      ...(clip ? { clip: { x: 0, y: 0, ...clip } } : {}),
    });
  }

  /** One part of the tour: where it fails, that is noted, and the tour goes on. */
  async part(name: string, visit: () => Promise<void>): Promise<void> {
    try {
      await visit();
    } catch (error) {
      this.miss(`${name}: ${(error as Error).message}`);
    }
  }
}
