/**
 * Scores the spotter on a labelled corpus: `npm run evaluate -- FILE.jsonl [--errors] [--all]`.
 *
 * A mention counts as found where the spotter has the same topic on an overlapping span. Topics
 * that the dossier does not have yet are left out, unless `--all` asks for them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadDossier } from '../lib/dossier/load.ts';
import { compileLexicon } from '../lib/spotting/compile.ts';
import { spot } from '../lib/spotting/spot.ts';

interface Labelled {
  topic: string;
  surface: string;
  start: number;
  end: number;
}
interface Document {
  id: string;
  lang: string;
  kind: string;
  text: string;
  mentions: Labelled[];
}

/** Right, wrong and missing. */
class Tally {
  found = 0;
  wrong = 0;
  missed = 0;
  exact = 0;
  get precision(): number {
    return this.found / (this.found + this.wrong || 1);
  }
  get recall(): number {
    return this.found / (this.found + this.missed || 1);
  }
  get line(): string {
    const percent = (part: number): string => part.toFixed(3);
    return `precision ${percent(this.precision)}  recall ${percent(this.recall)}  found ${this.found}  wrong ${this.wrong}  missed ${this.missed}  exact spans ${this.exact}`;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, all: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) {
  console.error('evaluate: expected a corpus file, as in: npm run evaluate -- tests/corpus/dev.jsonl');
  process.exit(2);
}
const { topics, cues } = loadDossier();
const lexicon = compileLexicon(topics, cues);
const known = new Set(lexicon.topics);

const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line, index): Document => {
    try {
      return JSON.parse(line);
    } catch (error) {
      console.error(`${file}:${index + 1}: expected one JSON document a line: ${error}`);
      process.exit(2);
    }
  });

const tallies = new Map<string, Tally>();
const tally = (name: string): Tally => {
  const existing = tallies.get(name) ?? new Tally();
  tallies.set(name, existing);
  return existing;
};
let hardNegatives = 0;
let hardNegativesMarked = 0;

for (const { id, lang, kind, text, mentions } of documents) {
  const expected = mentions.filter(({ topic }) => values.all || known.has(topic));
  const got = spot(lexicon, text);
  const language = lang === 'en' ? 'English' : 'other languages';
  const overlaps = (a: Labelled, b: { topic: string; start: number; end: number }): boolean =>
    a.topic === b.topic && a.start < b.end && b.start < a.end;
  const show = (word: string, topic: string, start: number, end: number): void => {
    if (values.errors)
      console.log(
        `${word} ${id} ${topic}: …${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`.replaceAll('\n', ' '),
      );
  };
  for (const want of expected) {
    const hit = got.find((mention) => overlaps(want, mention));
    for (const name of [language, `  ${want.topic}`])
      if (hit) {
        tally(name).found++;
        if (hit.start === want.start && hit.end === want.end) tally(name).exact++;
      } else tally(name).missed++;
    if (!hit) show('missed', want.topic, want.start, want.end);
  }
  for (const mention of got)
    if (!expected.some((want) => overlaps(want, mention))) {
      for (const name of [language, `  ${mention.topic}`]) tally(name).wrong++;
      show('wrong ', mention.topic, mention.start, mention.end);
    }
  if (kind === 'hard-negative') {
    hardNegatives++;
    if (got.length > 0) hardNegativesMarked++;
  }
}

console.log(`${file}: ${documents.length} documents, ${known.size} topics in the dossier`);
for (const [name, result] of [...tallies].sort()) console.log(`${name.padEnd(24)} ${result.line}`);
console.log(`hard negatives marked: ${hardNegativesMarked} of ${hardNegatives}`);
