/** What the article tells: the talks, the truce before them, the mediators, the clashes. */
import type { SeedFact } from './fact.ts';

export const story: SeedFact[] = [
  // Hopes dashed: the talks, the truce, the clashes of the weekend.
  {
    fact: 'the talks in Istanbul ended without a breakthrough',
    at: '2025-10-28-talks-break-off event',
    words: /broke off without an agreement/,
    but: { at: 'istanbul-talks background', words: /joint statement of 30 October/ },
  },
  {
    fact: 'Turkey and Qatar mediated in Istanbul',
    at: '2025-10-25-istanbul-opens event',
    words: /Turkey and Qatar mediating/,
  },
  {
    fact: 'decades of mistrust, violence across the frontier and charges of interference',
    at: 'durand-line background',
    words: /one blog report.*decades of mistrust.*charges of interference/i,
  },
  {
    fact: 'Tarar: the talks "failed to bring about any workable solution"',
    at: 'istanbul-talks background pakistan',
    words: /Tarar.*"failed to bring about any workable solution"/,
  },
  {
    fact: 'Tarar was the information minister of Pakistan',
    at: 'istanbul-talks people',
    words: /Tarar: .*information minister/,
  },
  {
    fact: 'Tarar: the Afghan team avoided responsibility; "blame game, deflection, and ruses"',
    at: 'attaullah-tarar background pakistan',
    words: /no responsibility.*blame game, deflection and ruses/,
  },
  {
    fact: 'Tarar: the Afghan side "kept deviating from the core issue"',
    at: 'istanbul-blame quote pakistan',
    words: /kept deviating from the core issue.*Tarar/,
  },
  {
    fact: 'a wave of attacks that the TTP said were its own',
    at: 'ttp background',
    words: /the TTP said were its own/,
  },
  {
    fact: 'a ceasefire of 19 October, brokered in Doha',
    at: '2025-10-19-doha-ceasefire event',
    words: /^2025-10-19: .*immediate ceasefire/,
  },
  {
    fact: 'the ceasefire still held',
    at: 'khawaja-asif background pakistan',
    words: /the truce was holding/,
    but: { at: 'doha-ceasefire background', words: /February 2026.* gave way to open fighting/ },
  },
  {
    fact: 'five Pakistani soldiers killed at the weekend, by the army',
    at: 'istanbul-talks figures pakistan',
    words: /^5 Pakistani soldiers killed .*24-25 October 2025/,
  },
  {
    fact: 'twenty-five fighters killed at the weekend, by the army',
    at: 'istanbul-talks figures pakistan',
    words: /^25 fighters killed .*24-25 October 2025/,
  },

  // From the ceasefire of Doha to Istanbul.
  {
    fact: 'the talks in Istanbul were to build on the truce of Doha',
    at: 'istanbul-talks background',
    words: /Doha truce.*details to Istanbul/,
  },
  {
    fact: 'Qatar and Turkey mediated the truce of Doha',
    at: 'doha-ceasefire background',
    words: /Qatar was the host and Turkey mediated/,
  },
  {
    fact: 'the most violent exchanges since 2021',
    at: 'doha-ceasefire lede',
    words: /heaviest fighting.*since 2021/,
  },
  {
    fact: 'the Taliban took power in 2021',
    at: 'islamic-emirate background',
    words: /Taliban took Kabul.*2021/,
  },
  {
    fact: 'the truce was first seen as a hopeful step',
    at: 'doha-ceasefire background',
    words: /one blog report.*first seen as a hopeful step/,
  },
  {
    fact: 'tension began with Pakistani air strikes inside Afghanistan',
    at: 'doha-ceasefire background',
    words: /blasts shook Kabul.*blamed Pakistan/,
    but: { at: 'doha-ceasefire background', words: /neither confirmed nor denied a strike/ },
  },
  {
    fact: 'Islamabad: the strikes were aimed at hideouts and leaders of the TTP',
    at: 'doha-ceasefire notKnown',
    words: /one blog report.*strikes.*hideouts" and leaders of the TTP/i,
    but: { at: 'doha-ceasefire notKnown', words: /no official Pakistani confirmation/ },
  },
  {
    fact: 'the chief of the TTP was a target',
    at: 'ttp background',
    words: /target of the blasts in Kabul/,
    but: { at: 'ttp background', words: /video and said that he was alive/ },
  },
  {
    fact: 'the chief of the TTP was said to be in Afghanistan',
    at: 'sanctuary position pakistan',
    words: /leaders.* were on Afghan soil/,
    but: { at: 'sanctuary position ttp', words: /that he was in Pakistan/ },
  },
  {
    fact: 'Taliban forces attacked Pakistani posts in return',
    at: 'doha-ceasefire background afghanistan',
    words: /attacked Pakistani posts.*answer a violation of its airspace/,
  },
  {
    fact: 'a frontier of 2,600 kilometres',
    at: 'doha-ceasefire background',
    words: /about 2,600 kilomet/,
    but: { at: 'durand-line notKnown', words: /length is given differently/ },
  },
  {
    fact: 'posts were attacked in Kurram',
    at: 'kurram background',
    words: /attacked Pakistani posts.*Kurram/,
  },
  {
    fact: 'posts were attacked in North Waziristan in mid-October',
    at: 'north-waziristan notKnown',
    words: /one blog report named the district/i,
    but: { at: 'north-waziristan notKnown', words: /army's list.* did not have it/ },
  },
  {
    fact: 'posts were attacked in Spin Boldak',
    at: 'spin-boldak background',
    words: /one blog report named Spin Boldak/i,
    but: { at: 'spin-boldak background', words: /the town is Afghan.*posts are at Chaman/ },
  },
  {
    fact: 'sources of both delegations said that the talks had ended',
    at: 'istanbul-talks background',
    words: /stopped, sources on both sides said/,
  },
  {
    fact: 'this came after days of tense exchanges',
    at: 'istanbul-talks background',
    words: /after tense exchanges/,
  },
  {
    fact: 'there was no plan for what comes next',
    at: '2025-10-28-talks-break-off event',
    words: /no plan for another/,
    but: { at: 'istanbul-talks background', words: /and set 6 November/ },
  },

  // The mediation of Turkey and Qatar.
  {
    fact: 'both sides trusted the mediators',
    at: 'doha-ceasefire agreed',
    words: /accepted Qatar and Turkey as mediators/,
  },
  {
    fact: 'the mediators were cautiously optimistic',
    at: 'istanbul-talks background',
    words: /one blog report.*mediators.*hopeful/i,
  },
  {
    fact: 'they wanted to make the truce formal, with a joint monitoring mechanism',
    at: 'istanbul-talks background',
    words: /Turkey and Qatar.*firm footing.*joint monitoring/,
    but: { at: 'istanbul-talks notKnown', words: /monitoring mechanism.*ever set up/ },
  },
  {
    fact: 'there was not even a joint statement',
    at: '2025-10-28-talks-break-off event',
    words: /with no joint statement/,
    but: {
      at: '2025-10-28-talks-break-off event',
      words: /joint statement followed on 30 October/,
    },
  },
  {
    fact: 'the leverage of the mediators is limited, for they need the Taliban government',
    at: 'istanbul-talks background',
    words: /one blog report.*leverage limited.*ties with Kabul/,
  },
  {
    fact: "Pakistan's military puts its own security before mediation",
    at: 'istanbul-talks background',
    words: /military put its own security first/,
  },

  // The clashes of the weekend.
  {
    fact: 'fighting near Kurram and North Waziristan while the talks went on',
    at: '2025-10-24-ghaki-spinwam event',
    words: /Kurram and .*North Waziristan.*while the talks in Istanbul/,
  },
  {
    fact: 'the army: the attacks came from Afghan territory',
    at: '2025-10-24-ghaki-spinwam account pakistan',
    words: /crossing from Afghanistan/,
  },
  {
    fact: 'Pakistan: Kabul gives shelter to militants',
    at: 'sanctuary position pakistan',
    words: /camps.* on Afghan soil/,
  },
  {
    fact: "Afghan officials: Pakistan's forces began, with shelling",
    at: 'north-waziristan disputed afghanistan',
    words: /one blog report.*Afghan officials.*shelling, on Pakistan/,
    but: {
      at: '2025-10-24-ghaki-spinwam account afghanistan',
      words: /one blog report, and no other/,
    },
  },
  {
    fact: 'Afghan officials: this was in return for the failure of the talks',
    at: 'kurram notKnown',
    words: /one blog report.*failure of the Istanbul talks/i,
    but: { at: 'kurram notKnown', words: /came later, on 28 October/ },
  },
  {
    fact: 'open conflict could return quickly',
    at: 'doha-ceasefire background',
    words: /one blog report.*if diplomacy failed/i,
    but: { at: 'doha-ceasefire background', words: /February 2026.* gave way to open fighting/ },
  },
];
