/** A small dossier for drawing: one topic, three events, one issue. */
import type { PagesDossier } from '../../../lib/dossier/pages.ts';

const source = {
  title: 'A report',
  date: '2025-10-19',
  url: 'https://example.org/report',
  country: 'Pakistan',
  ownership: 'private daily',
  owner: 'private',
  kind: 'daily',
  seen: 'read',
} as const;

export const dossier: PagesDossier = {
  facts: {
    version: '2026.01.01',
    inDepthUntil: '2025-12-31',
    coverageEnd: '2026-06-30',
    reviewed: '2026-07-01',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://licence.example/by/4.0/',
    core: [],
  },
  parties: [
    { id: 'pakistan', name: 'Pakistan', about: 'its government' },
    { id: 'afghanistan', name: 'Taliban government', about: 'the Islamic Emirate' },
    { id: 'un', name: 'United Nations', about: 'its bodies' },
  ],
  sources: [
    { ...source, id: 'daily', publisher: 'The Daily' },
    { ...source, id: 'weekly', publisher: 'The Weekly', seen: 'headline', weak: 'a blog' },
  ],
  topics: [
    {
      id: 'hill',
      kind: 'place',
      title: 'Hill District',
      names: ['Hill'],
      lede: { text: 'A district of hills.', sources: ['daily'] },
      sides: [
        { party: 'pakistan', text: 'Pakistan said one thing.', sources: ['daily'] },
        { party: 'afghanistan', text: 'The Afghan side said another.', sources: ['weekly'] },
      ],
      background: [
        { text: 'It has hills.', sources: ['daily'] },
        { text: 'They are high.', party: 'un', sources: ['weekly'] },
      ],
      agreed: [],
      disputed: [
        {
          question: 'How high?',
          versions: [
            { party: 'pakistan', text: 'Very high.', sources: ['daily'] },
            { party: 'afghanistan', text: 'Rather low.', sources: ['weekly'] },
          ],
        },
        {
          question: 'How old?',
          versions: [
            { party: 'pakistan', text: 'Very old.', sources: ['daily'] },
            { party: 'un', text: 'Rather young.', sources: ['weekly'] },
          ],
          noVersion: 'Kabul was not asked.',
        },
      ],
      notKnown: [{ text: 'Who counted is not known.', sources: ['daily'] }],
      figures: [
        { party: 'un', value: { from: 15, to: 20 }, of: 'hills', date: '2025', sources: ['daily'] },
        {
          party: 'un',
          by: 'A club',
          value: 40,
          of: 'hills',
          date: '2025',
          sources: ['daily'],
        },
      ],
      access: { text: 'Anybody with a map.', sources: ['daily'] },
      people: [{ name: 'A Hillman', role: 'guide' }],
      related: [],
      distinguish: [],
    },
  ],
  timeline: [
    {
      id: 'first',
      kind: 'politics',
      date: '1949',
      headline: 'A first thing happened',
      topics: ['hill'],
      accounts: [],
      sources: ['daily'],
    },
    {
      id: 'second',
      kind: 'fighting',
      date: '2025-10-15',
      about: true,
      headline: 'A second thing happened',
      topics: ['hill'],
      accounts: [
        {
          party: 'pakistan',
          text: 'Pakistan told it so.',
          sources: ['daily'],
          figures: [
            { value: { atLeast: 1200 }, of: 'stones', date: '2025-10-16', sources: ['daily'] },
          ],
        },
        { party: 'afghanistan', text: 'The Afghan side told it so.', sources: ['weekly'] },
      ],
      sources: ['daily'],
    },
    {
      id: 'third',
      kind: 'talks',
      date: '2025-10-25',
      until: '2025-10-30',
      headline: 'A third thing happened',
      topics: ['hill'],
      accounts: [
        {
          party: 'pakistan',
          text: 'Seen from Islamabad.',
          sources: ['daily'],
          figures: [
            {
              by: 'a hospital',
              value: 7,
              of: 'stones',
              date: '2025-10-26',
              sources: ['daily'],
            },
          ],
        },
        { party: 'afghanistan', text: 'Seen from Kabul.', sources: ['weekly'] },
      ],
      impact: [{ text: 'Shepherds left.', sources: ['daily'] }],
      access: { text: 'Nobody was there.', sources: ['daily'] },
      sources: ['daily'],
    },
  ],
  terms: [
    {
      id: 'hill',
      title: '"Hill" or "mountain"',
      topics: ['hill'],
      uses: [
        { party: 'pakistan', word: 'hill', text: 'A low one.', since: '1949', sources: ['daily'] },
        { party: 'afghanistan', word: 'mountain', text: 'A high one.', sources: ['weekly'] },
      ],
      ours: { word: 'hill', why: 'It is on the map.' },
    },
  ],
  issues: [
    {
      id: 'whose',
      question: 'Whose hills?',
      topics: ['hill'],
      positions: [
        {
          party: 'un',
          text: 'It counts hills.',
          quotes: [],
          noQuote: 'None was found.',
          sources: ['daily'],
        },
        {
          party: 'pakistan',
          text: 'Ours by map and by custom.',
          quotes: [
            {
              text: 'These are ours.',
              speaker: 'A Minister',
              role: 'minister',
              date: '2025-10-20',
              source: 'daily',
            },
          ],
          sources: ['daily'],
        },
        {
          party: 'afghanistan',
          text: 'Ours by custom alone.',
          quotes: [
            {
              text: 'They are ours.',
              speaker: 'A Spokesman',
              role: 'spokesman',
              date: '2025-10-21',
              source: 'weekly',
            },
          ],
          sources: ['daily', 'weekly'],
        },
      ],
    },
  ],
};
