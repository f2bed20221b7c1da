/**
 * Stands in for `webextension-polyfill` in the content script, which is paid for on every page:
 * the browsers that Sidelight supports have promises of their own, and the polyfill is 3 kB.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
export default browser ?? chrome;
