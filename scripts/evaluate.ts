/**
 * Scores the spotter on a labelled corpus: `npm run evaluate -- FILE.jsonl [--errors] [--in REPORT]`.
 * With a report, a text of its own, each document stands at the head of that, as in a long article.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadDossier } from '../lib/dossier/load.ts';
import { compileLexicon } from '../lib/spotting/compile.ts';
import { evaluate, parseCorpus, type Tally } from '../lib/spotting/evaluate.ts';
import { withWords } from '../lib/spotting/lexicon.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, in: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  console.error('evaluate: expected a corpus, as in: npm run evaluate -- tests/corpus/dev.jsonl');
  process.exit(2);
}

function show(name: string, tally: Tally): void {
  const { precision, recall, found, wrong, missed, exact } = tally;
  console.log(
    `${name.padEnd(22)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ` +
      `found ${found}  wrong ${wrong}  missed ${missed}  exact spans ${exact}`,
  );
}

try {
  const { topics, cues } = loadDossier();
  const documents = parseCorpus(readFileSync(file, 'utf8'));
  const { lexicon, others } = compileLexicon(topics, cues);
  const report = values.in ? readFileSync(values.in, 'utf8') : '';
  const scores = evaluate(withWords(lexicon, others), documents, report);
  const { english, otherLanguages, byTopic, hardNegatives, unlabelled, misses } = scores;
  if (values.errors)
    for (const { what, document, mention } of misses) {
      const { text, id } = document;
      const before = text.slice(Math.max(0, mention.start - 50), mention.start);
      const after = text.slice(mention.end, mention.end + 40);
      const place = `${before}[${text.slice(mention.start, mention.end)}]${after}`;
      console.log(`${what.padEnd(6)} ${id} ${mention.topic}: ${place.replaceAll('\n', ' ')}`);
    }
  console.log(`${file}: ${documents.length} documents, ${topics.length} topics in the dossier`);
  for (const [topic, tally] of byTopic)
    if (tally.found + tally.wrong + tally.missed > 0) show(`  ${topic}`, tally);
  show('English', english);
  show('other languages', otherLanguages);
  console.log(`marks of topics that the corpus labels nowhere, not scored: ${unlabelled}`);
  console.log(`hard negatives marked: ${hardNegatives.marked} of ${hardNegatives.all}`);
} catch (error) {
  console.error(`evaluate: ${file}: ${(error as Error).message}`);
  process.exit(1);
}
