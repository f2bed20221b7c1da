// A tone that keeps 3:1 on white and on black, since a page's own background is not known.
const lineColour = '#6a78c8';

/** The highlight of the mark that the keyboard is at. */
export const currentName = 'sidelight-current';

/**
 * The style sheet of marks: one rule for the custom highlights of all topics.
 *
 * The browser injects it with the content script and, in Firefox, takes it away when the
 * extension goes, of which a content script there is not told. So what is visible hangs on it:
 * the marks, and the card's display. Where colours are the system's own, the mark that the keyboard
 * is at has a thick line in place of its colour.
 */
export function marksStyle(topics: readonly string[]): string {
  const marks = topics.map((topic) => `::highlight(sidelight-${topic})`).join(',');
  return `${marks}{text-decoration:underline dotted 1.5px ${lineColour}}
::highlight(${currentName}){background-color:${lineColour};color:#fff}
@media (forced-colors:active){::highlight(${currentName}){text-decoration:underline solid 4px}}
sidelight-card{--sidelight-display:block}`;
}
