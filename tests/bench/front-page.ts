/** A front page: thousands of headlines and links, each a few words in elements of its own. */
import { plainSentence } from './prose.ts';
import { createChance } from './random.ts';

/** @param links how many headlines there are */
export function frontPage(links: number, seed = 2): string {
  const chance = createChance(seed);
  const cards: string[] = [];
  for (let index = 0; index < links; index++) {
    const headline = plainSentence(chance, chance.between(6, 13), 60).slice(0, -1);
    const address = `/news/${chance.between(1e6, 2e6)}`;
    const teaser =
      index % 6 === 0
        ? `\n          <p class="teaser">${plainSentence(chance, chance.between(12, 25), 60)}</p>`
        : '';
    cards.push(`
        <article class="box">
          <span class="kicker"><a href="/section/${index % 9}">Section</a></span>
          <h3><a class="story-link" href="${address}">${headline}</a></h3>${teaser}
          <span class="stamp">${chance.between(1, 59)} minutes ago</span>
        </article>`);
  }
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Front page</title>
  <style>main { display: grid; grid-template-columns: repeat(3, 1fr) } .kicker { color: #888 }</style>
</head>
<body>
  <main>
    <section>${cards.join('')}
    </section>
  </main>
</body>
</html>
`;
}
