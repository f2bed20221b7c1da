/** The pages that are measured: generated ones, and saved ones from a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article } from '../../tests/bench/article.ts';
import { frontPage } from '../../tests/bench/front-page.ts';

export interface BenchPage {
  name: string;
  /** Its path on the played web. */
  file: string;
  html: string;
}

/** One name in so many words. */
const density = 60;

const page = (name: string, file: string, html: string): BenchPage => ({ name, file, html });

export const small = page(
  'article, 1,000 words',
  'article-1000.html',
  article({ words: 1000, density }),
);
export const middle = page(
  'article, 10,000 words',
  'article-10000.html',
  article({ words: 10_000, density }),
);
export const large = page(
  'article, 100,000 words',
  'article-100000.html',
  article({ words: 100_000, density }),
);
/** None of our names; most pages are like this. */
export const nameless = page(
  'article, 10,000 words, no name',
  'nameless.html',
  article({ words: 10_000, density: 0 }),
);
export const front = page('front page, 2,000 links', 'front.html', frontPage(2000));

export const savedPrefix = 'saved: ';

/** A saved page without its scripts and policies: it is to be read, not to run. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<meta\b[^>]*http-equiv[^>]*>/gi, '')
    .replace(/<(?:iframe|frame|object|embed)\b[^>]*>/gi, '');
}

/** The saved pages of a folder, in order of name. */
export function savedPages(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort()
    .map((name, index) => {
      const html = withoutScripts(readFileSync(join(folder, name), 'utf8'));
      return page(savedPrefix + name, `saved-${index}.html`, html);
    });
}
