/** The two kinds of browser that Sidelight is built for, and what each must be able to do. */

export type BrowserKind = 'chromium' | 'firefox';

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

interface KindFacts {
  /** For messages to people. */
  label: string;
  /** First major version with all that Sidelight uses; the manifests say the same. */
  minimum: number;
  /** The environment variable that names an executable to use. */
  override: string;
  /** The folder under `.output` that `wxt build` leaves for it. */
  build: string;
}

export const kindFacts: Readonly<Record<BrowserKind, KindFacts>> = {
  chromium: {
    label: 'Chrome, Chromium or Edge',
    minimum: 128,
    override: 'CHROME_PATH',
    build: 'chrome-mv3',
  },
  firefox: { label: 'Firefox', minimum: 146, override: 'FIREFOX_PATH', build: 'firefox-mv3' },
};
