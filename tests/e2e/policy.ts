/**
 * A browser that an organisation has set up, by the files in which browsers on Linux look for that.
 * Everything that is written is taken away again, also where this process ends before its time.
 */
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession } from './browser.ts';
import { groundForChromium } from './policy-chromium.ts';
import { groundForFirefox } from './policy-firefox.ts';

export type Policy = Record<string, unknown>;

export interface Managed {
  session: Session;
  /** Writes another policy; Chromium reads it while it runs, Firefox does not. */
  change(policy: Policy): void;
  /** The files that are there while the browser runs. */
  files: string[];
  close(): Promise<void>;
}

/** What is made ready before a browser starts. */
export interface Ground {
  /** The folder of the extension. */
  extension: string;
  files: string[];
  change(policy: Policy): void;
  clear(): void;
}

/** Starts a browser in which an organisation has set something for Sidelight. */
export async function startManaged(kind: BrowserKind, policy: Policy): Promise<Managed> {
  const { extension, files, change, clear } =
    kind === 'chromium' ? groundForChromium() : await groundForFirefox();
  process.once('exit', clear);
  const end = (): void => {
    process.off('exit', clear);
    clear();
  };
  try {
    change(policy);
    const session = await startSession(kind, { extension });
    return {
      session,
      change,
      files,
      async close() {
        await session.close().finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
