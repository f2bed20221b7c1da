/**
 * Compiles the dossier into virtual modules, each with what one part of the extension needs:
 * `lexicon`, `reviewed` and `marks.css` (content script), `words` and `digests` (background), `dossier` and
 * `map` (pages). A dossier with a fault stops the build.
 */
import type { Plugin } from 'vite';
import type { Dossier } from '../../data/schema.ts';
import { compileMap } from '../map/compile.ts';
import { expandBraces } from '../spotting/braces.ts';
import { compileLexicon } from '../spotting/compile.ts';
import { checkDossier } from './check.ts';
import { compileDigests } from './digest.ts';
import { describe } from './fault.ts';
import { loadDossier } from './load.ts';
import { marksStyle } from './marks-style.ts';
import { forPages } from './pages.ts';

const prefix = 'virtual:sidelight/';

/** @throws {Error} that lists every fault of the dossier. */
function soundDossier(): Dossier {
  const dossier = loadDossier();
  const faults = checkDossier(dossier);
  if (faults.length > 0)
    throw new Error(`The dossier has faults:\n${faults.map(describe).join('\n')}`);
  return dossier;
}

/** What the modules hold, by their names. */
interface Compiled {
  marks: string;
  values: Record<string, unknown>;
}

function compile(dossier: Dossier): Compiled {
  const { lexicon, others, groups } = compileLexicon(dossier.topics, dossier.cues);
  return {
    marks: marksStyle(dossier.topics.map(({ id }) => id)),
    values: {
      lexicon,
      reviewed: dossier.facts.reviewed,
      words: others,
      digests: compileDigests(dossier, groups),
      dossier: forPages(dossier, expandBraces),
      // Reading the atlas takes longer than all else here, and most builds do not ask for it.
      get map() {
        return compileMap(dossier.topics, dossier.map);
      },
    },
  };
}

export function dossierModules(): Plugin {
  let known: Compiled | undefined;
  return {
    name: 'sidelight-dossier',
    // Read anew for each build, as `npm run dev` makes one at each change.
    buildStart() {
      known = undefined;
    },
    // No `\0` before the name, as is usual: Vite would not take such a module for a style sheet.
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      known ??= compile(soundDossier());
      const name = id.slice(prefix.length);
      if (name === 'marks.css') return known.marks;
      if (!Object.hasOwn(known.values, name))
        throw new Error(
          `${prefix}${name}: expected lexicon, reviewed, words, marks.css, digests, dossier or map`,
        );
      // Parsing JSON is faster than evaluating an object literal of this size.
      const json = JSON.stringify(JSON.stringify(known.values[name]));
      return `export const ${name} = JSON.parse(${json});`;
    },
  };
}
