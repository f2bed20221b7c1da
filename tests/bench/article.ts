/**
 * A report of any length as news sites mark it up: short paragraphs with links and emphasis in
 * them, a subheading every few hundred words, pictures, quotations and boxes between them.
 */
import { type Density, plainSentence, sentence } from './prose.ts';
import { type Chance, createChance } from './random.ts';

export interface ArticleWishes {
  words: number;
  density: Density;
  seed?: number;
}

/** A paragraph of one to three sentences; some of its words are links or emphasised. */
function paragraph(chance: Chance, density: Density): { html: string; words: number } {
  const parts: string[] = [];
  let words = 0;
  for (let left = chance.between(1, 3); left > 0; left--) {
    const { pieces, words: length } = sentence(chance, chance.between(9, 24), density);
    words += length;
    const dressed = pieces.map((piece) => {
      const lot = chance.next();
      if (lot < 0.012) return `<a href="/news/${chance.between(1e6, 2e6)}">${piece}</a>`;
      if (lot < 0.016) return `<em>${piece}</em>`;
      return lot < 0.02 ? `<strong>${piece}</strong>` : piece;
    });
    const quoted = chance.next() < 0.15;
    parts.push(`${quoted ? '“' : ''}${dressed.join(' ')}.${quoted ? '”' : ''}`);
  }
  return { html: parts.join(' '), words };
}

/** What stands between paragraphs: mostly nothing. */
function between(chance: Chance, density: Density): string {
  const lot = chance.next();
  const line = (): string => plainSentence(chance, chance.between(6, 12), density);
  if (lot < 0.1) return '\n    <div class="ad-slot" data-slot="inline"></div>';
  if (lot < 0.13)
    return `\n    <figure class="media">\n      <picture><source><img alt=""></picture>\n      <figcaption>${line()} <span class="credit">File photo</span></figcaption>\n    </figure>`;
  if (lot < 0.15) return `\n    <blockquote>\n      <p>${line()}</p>\n    </blockquote>`;
  if (lot < 0.165)
    return `\n    <aside class="related">\n      <h4>Read more</h4>\n      <ul>\n        <li><a href="/a">${line()}</a></li>\n        <li><a href="/b">${line()}</a></li>\n      </ul>\n    </aside>`;
  return '';
}

/** The whole page. `words` counts those of the article's paragraphs. */
export function article({ words, density, seed = 1 }: ArticleWishes): string {
  const chance = createChance(seed);
  const body: string[] = [];
  let untilHeading = 250;
  for (let written = 0; written < words; ) {
    const { html, words: length } = paragraph(chance, density);
    body.push(`\n    <p class="story__content">${html}</p>${between(chance, density)}`);
    written += length;
    untilHeading -= length;
    if (untilHeading > 0) continue;
    untilHeading = chance.between(200, 400);
    body.push(`\n    <h2>${plainSentence(chance, 6, density).slice(0, -1)}</h2>`);
  }
  const headline = plainSentence(chance, 9, density).slice(0, -1);
  const menu = ['Home', 'Latest', 'World', 'Business', 'Opinion', 'Sport', 'Culture', 'Videos']
    .map((name) => `\n      <li><a href="/${name.toLowerCase()}">${name}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${headline}</title>
  <meta property="article:published_time" content="2025-11-10T08:00:00Z">
  <style>body { font: 16px/1.5 serif; margin: 0 auto; max-width: 44em } .ad-slot { height: 2em }</style>
</head>
<body>
  <header class="masthead">
    <nav>\n    <ul>${menu}\n    </ul>\n    </nav>
  </header>
  <main>
  <article class="story">
    <h1>${headline}</h1>
    <p class="byline">By <a href="/authors/1">A. Reporter</a> <time datetime="2025-11-10">10 November 2025</time></p>${body.join('')}
  </article>
  </main>
  <footer><p>All rights reserved.</p></footer>
</body>
</html>
`;
}
