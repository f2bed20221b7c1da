/**
 * The popup's name is painted before all else, while the browser fetches the rest. Chrome shows a
 * popup when its page has loaded, for which what a script imports later does not count; and reading
 * the dossier would hold up the first frame.
 */

/** A page that is not in view has no frames. */
const longestWait = 100;

const painted = new Promise((resolve) => {
  // The second frame begins when the first has been painted.
  requestAnimationFrame(() => requestAnimationFrame(resolve));
  setTimeout(resolve, longestWait);
});
void painted.then(() => import('./start.tsx'));
