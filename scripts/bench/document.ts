/** `docs/benchmarks.md`: the results and how they were made. */

export function benchmarks(sections: readonly string[], cores: number): string {
  return `# Benchmarks

Written by \`npm run bench -- --write\` on a machine with ${cores} cores. Milliseconds differ from machine
to machine and from run to run; the ratios are what to compare.

How it is measured:

- Browsers are headless, with the extension as \`npm run build\` leaves it. All pages are made by
  \`tests/bench/\` from a fixed seed: reports with one name in 60 words, a front page, a report without
  names. \`-- --pages DIR\` adds saved pages, without their scripts, to what
  is printed; they are not in this file.
- *Bare walk*: a TreeWalker over all text nodes that reads each one's text.
- *Sidelight*: its own modules, bundled for a page as for the extension, read the whole page in one
  go, find the names, judge the context and show the highlights, all made anew in each run. *Again*:
  the same, where marks that are still right stay, as on a page that changes. *Letters and marks*: no
  spotting at all; each letter is looked at once and the marks that a plain RegExp would find, known
  beforehand, are shown as one highlight: the least that is left for anybody who looks at the letters.
  *Plain RegExp*: one alternation of all names and highlights. *modern-ahocorasick*: its fast matcher on text in lower case, and
  highlights. *findAndReplaceDOMText*: the same RegExp, wrapping matches in elements. *mark.js*:
  \`separateWordSearch: false\`, \`accuracy: 'exactly'\`, else as it comes.
- All look for the same names, every English spelling written out. Sidelight looks for cues and
  look-alikes as well, which the others do not.
- Contestants that leave the page as it is are warmed and then run in turns, nine rounds; the table has
  medians. What was measured otherwise says so. mark.js takes a walk for each name, so that its time
  grows with the number of names: where a run would take more than 15 s it gets a share of them.
- *Cold* is the first run in a page that has just been loaded. In Chromium it is the whole content
  script of the build, with what it calls in the browser, sampled by a trace while the page loads; the
  bare walk there is a script of the page's own. Times are the processor's, not the clock's. Firefox
  has no such trace: its own profiler samples both, and the longest task is that of the same modules
  in a page, by the page's clock.
- *Card*: the pointer comes onto a mark of \`tests/pages/plain.html\`, the sample article, in one move
  and rests there. A timer of the page's own, as long as the delay and set in the same move, tells
  when the delay is over; a message sent in the next frame tells when that frame was painted. So it
  holds the card's content, its place, the frame's layout and paint, and the wait for the frame. It
  does not hold the display's own frame, nor the 80 ms in which the card fades in where motion is not
  reduced. The first card of a page is told apart: all that it calls runs for the first time.
- *Popup*: opened at its button, as the browser does it, over the sample article. Times are the
  browser's own, since it asked for the popup's page: the first text, and the text of the topic that
  the popup opens with. The window that the browser makes before that is not in them. *Cold* is the
  first popup of a browser that has just been started.
- *Search*: thirty queries in the box of the full page, in Latin, Urdu, Pashto, Arabic and Cyrillic
  letters, from one letter to a paragraph, four of them without an answer. From the event of the input
  to the answers in the document, and to the frame that paints them.

${sections.join('\n')}`;
}
