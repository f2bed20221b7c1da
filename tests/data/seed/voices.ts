/** Whom the article cites: both sides, their sources and media, analysts, and its own judgement. */
import type { SeedFact } from './fact.ts';

export const voices: SeedFact[] = [
  // The position of Pakistan.
  {
    fact: 'Islamabad: Kabul is unwilling or unable to stop the TTP',
    at: 'ttp background pakistan',
    words: /one blog report.*would not, or could not, stop the TTP/i,
  },
  {
    fact: 'Pakistan: Kabul has to act against the TTP',
    at: 'ttp-responsibility position pakistan',
    words: /Kabul .*had to act against them/,
  },
  {
    fact: 'Pakistan: hundreds of TTP fighters in Afghan provinces by Khyber Pakhtunkhwa',
    at: 'ttp background',
    words: /hundreds of TTP fighters.*Khyber Pakhtunkhwa/,
    but: { at: 'ttp background', words: /UN monitors put them at about 6,000/ },
  },
  {
    fact: 'a Pakistani security source to Reuters: no commitment against the TTP',
    at: 'istanbul-talks disputed pakistan',
    words: /told Reuters.*would not commit.*beyond its control/,
  },
  {
    fact: 'the same source: Pakistan cannot ensure a stable frontier',
    at: 'istanbul-talks notKnown',
    words: /a Reuters source on a stable frontier/,
    but: { at: 'istanbul-talks notKnown', words: /one blog report.*found nowhere else/ },
  },
  {
    fact: 'the army: it showed restraint',
    at: 'ttp background pakistan',
    words: /army.*restraint/,
  },
  {
    fact: 'Pakistan: it cannot bear attacks across the frontier any longer',
    at: 'ttp background pakistan',
    words: /patience was at an end/,
  },
  {
    fact: 'the army: the TTP killed hundreds of soldiers and civilians since 2021',
    at: 'ttp background pakistan',
    words: /killed many soldiers and civilians (after|since) 2021/,
    but: { at: 'ttp figures pakistan', words: /^3844 people killed/ },
  },
  {
    fact: 'the army: the TTP uses weak security along the frontier',
    at: 'ttp background pakistan',
    words: /weak security along the frontier/,
  },

  // The perspective of Afghanistan.
  {
    fact: 'Kabul: air strikes break the sovereignty of Afghanistan',
    at: 'air-strikes position afghanistan',
    words: /broke the sovereignty of Afghanistan/,
  },
  {
    fact: "an Afghan source to TOLOnews: Pakistan's team had no coordination and no clear plan",
    at: 'istanbul-talks disputed afghanistan',
    words: /told TOLOnews.*without coordination or a clear plan/,
  },
  {
    fact: 'the same source: it was more intent on justifying military action',
    at: 'istanbul-talks disputed afghanistan',
    words: /more intent on justifying military action/,
  },
  {
    fact: 'the Afghan side: the TTP is an internal matter of Pakistan',
    at: 'ttp-responsibility position afghanistan',
    words: /internal matter of Pakistan/,
  },
  {
    fact: 'the Afghan side: no one may use Afghan soil against others',
    at: 'sanctuary position afghanistan',
    words: /allowed to use Afghan soil/,
  },
  {
    fact: 'an Afghan source: attacks across the frontier are not accepted',
    at: 'istanbul-talks background afghanistan',
    words: /Afghan source.*would accept no attacks across the frontier/,
  },
  {
    fact: 'Pakistan spoke of a drone agreement with a foreign country',
    at: 'istanbul-talks disputed afghanistan',
    words: /unnamed source told TOLOnews.*such a deal/,
    but: { at: 'istanbul-talks disputed pakistan', words: /no arrangement/ },
  },
  {
    fact: 'the foreign country was believed to be the United States',
    at: 'istanbul-talks disputed afghanistan',
    words: /Reports named the United States/,
    but: { at: 'istanbul-talks notKnown', words: /no United States official was found/ },
  },
  {
    fact: 'Afghan delegates called the agreement a "clear breach of Afghan independence"',
    at: 'istanbul-talks disputed afghanistan',
    words: /one blog.*breach of independence/,
    but: { at: 'istanbul-talks notKnown', words: /nowhere else.*breach of Afghan independence/ },
  },

  // What is at stake in the region.
  {
    fact: 'both countries: economic crisis, political division, pressure from outside',
    at: 'istanbul-talks background',
    words: /one blog report.*economic strain, divided.*outside powers/i,
  },
  {
    fact: "Pakistan's operations and its Belt and Road corridor (CPEC) are at risk",
    at: 'istanbul-talks background',
    words: /one blog report.*Pakistan's operations.*Belt and Road/i,
  },
  {
    fact: 'Afghanistan may be cut off from trade and aid',
    at: 'islamic-emirate background',
    words: /one blog report.*cut off from trade and aid/,
  },
  {
    fact: 'analysts: proxy conflicts and insurgencies if diplomacy fails',
    at: 'doha-ceasefire background',
    words: /"proxy conflicts" and insurgencies/,
    but: { at: 'doha-ceasefire background', words: /one blog report.*unnamed analysts/i },
  },

  // Statements of both capitals, and what the article concludes.
  {
    fact: 'Islamabad: "door remains open", with commitments that can be verified',
    at: 'istanbul-talks background pakistan',
    words: /one blog report.*open to talks with pledges that could be checked/,
    but: { at: 'istanbul-talks notKnown', words: /nowhere else.*"door remains open"/ },
  },
  {
    fact: 'Khawaja Muhammad Asif was the defence minister of Pakistan',
    at: 'istanbul-talks people',
    words: /Asif: .*defence minister/,
  },
  {
    fact: 'Asif: without a deal "open war" is the last resort',
    at: 'khawaja-asif background pakistan',
    words: /"open war".*one blog report.*last resort/,
  },
  {
    fact: 'Kabul held back an official comment',
    at: 'istanbul-talks background afghanistan',
    words: /held back comment at first/,
    but: {
      at: 'istanbul-talks background',
      words: /Mujahid spoke only of meeting again/,
    },
  },
  {
    fact: "Afghan state media: Pakistan's demands are excessive",
    at: 'istanbul-talks background afghanistan',
    words: /state television.*unreasonable demands/,
  },
  {
    fact: 'Afghan state media: the talks were one-sided and disrespectful',
    at: 'istanbul-talks background afghanistan',
    words: /one blog report.*one-sided and disrespectful/,
  },
  {
    fact: 'neither side is ready for concessions',
    at: 'istanbul-talks background',
    words: /one blog report.*neither side would give way/i,
    but: { at: 'istanbul-talks background', words: /agreed to go on and to meet again/ },
  },
  {
    fact: 'the mediators go on to urge restraint and talks',
    at: '2025-10-28-talks-break-off event',
    words: /the mediators kept the teams in Istanbul/i,
  },
];
