/** Faults of wording: loaded words, tolls without an owner, quotations left open. */
import { at, eachIsNamed, fight, hill, hilltown, position, set, words } from './cases.ts';

eachIsNamed('wording', [
  [
    'a loaded word in a background',
    (d) => set(at(hilltown(d).background, 1), 'text', 'The regime is old.'),
    hill,
    'background[1].text',
    '"regime": It denies a government its standing. Write instead: government',
  ],
  [
    'a loaded word in a compound',
    (d) => set(at(hilltown(d).background, 1), 'text', 'It has a regime-backed market.'),
    hill,
    'background[1].text',
    /^"regime": /,
  ],
  [
    'a loaded phrase with hyphens',
    (d) => {
      d.loadedWords.push({ word: 'old regime talk', why: 'It is.', instead: 'talk' });
      set(at(d.loadedWords, 0), 'word', 'tyranny');
      set(at(hilltown(d).background, 1), 'text', 'It is old-regime talk.');
    },
    hill,
    'background[1].text',
    /^"old-regime talk": /,
  ],
  [
    'a loaded word in a short title',
    (d) => set(hilltown(d), 'short', 'The regime'),
    hill,
    'short',
    /^"regime": /,
  ],
  [
    'a loaded word as our own term',
    (d) => set(at(d.terms, 0).ours, 'word', 'regime'),
    'terms.json',
    '[0].ours.word',
    /^"regime": /,
  ],
  [
    'a loaded word in the name of a party',
    (d) => set(at(d.parties, 2), 'name', 'The regime'),
    'parties.json',
    '[2].name',
    /^"regime": /,
  ],
  [
    'a loaded word in what a party is',
    (d) => set(at(d.parties, 2), 'about', 'A regime.'),
    'parties.json',
    '[2].about',
    /^"regime": /,
  ],
  [
    'a loaded word in a person’s role',
    (d) => set(at(at(d.topics, 1).people, 0), 'role', 'Voice of the regime'),
    'topics/valley.json',
    'people[0].role',
    /^"regime": /,
  ],
  [
    'a loaded word in what is said of a source',
    (d) => set(at(d.sources, 0), 'weak', 'paid by a regime'),
    'sources.json',
    '[0].weak',
    /^"regime": /,
  ],
  [
    'a loaded word in the owner of a source',
    (d) => set(at(d.sources, 0), 'ownership', 'regime daily'),
    'sources.json',
    '[0].ownership',
    /^"regime": /,
  ],
  [
    'a quotation that does not end',
    (d) => set(at(hilltown(d).background, 1), 'text', 'Pakistan called it "old.'),
    hill,
    'background[1].text',
    'expected each quotation mark to have its partner',
  ],
  [
    'a loaded word with a capital, in a headline',
    (d) => set(fight(d), 'headline', 'Regimes changed'),
    'timeline.json',
    '[1].headline',
    /^"Regimes": /,
  ],
  [
    'a loaded word in a position',
    (d) => set(position(d, 0), 'text', `${words(39)} regime.`),
    'positions.json',
    '[0].positions[0].text',
    /^"regime": /,
  ],
  [
    'a loaded word with a brace too many',
    (d) => set(at(d.loadedWords, 0), 'word', 'regime{s'),
    'loaded-words.json',
    '[0].word',
    /expected each "\{" to be closed/,
  ],
  [
    'a toll in a background',
    (d) =>
      set(at(hilltown(d).background, 0), 'text', 'On 9 October 2025, 23 soldiers were killed.'),
    hill,
    'background[0].text',
    '"23 soldiers were killed": expected a toll in "figures" only, with its owner',
  ],
  [
    'a toll in a headline',
    (d) => set(fight(d), 'headline', 'Strike kills families, dead number 40'),
    'timeline.json',
    '[1].headline',
    /^"kills families, dead number 40": expected a toll/,
  ],
  [
    'a toll in round words in an account',
    (d) => set(at(fight(d).accounts, 0), 'text', 'Pakistan spoke of hundreds of wounded.'),
    'timeline.json',
    '[1].accounts[0].text',
    /^"hundreds of wounded"/,
  ],
]);
