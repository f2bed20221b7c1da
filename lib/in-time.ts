/** Waits for what may never answer. */

/** So long an answer may take, in milliseconds. */
const patience = 2_000;

/**
 * The same answer, or a rejection where none comes in time.
 * @param what is asked, for the error
 */
export async function inTime<T>(what: string, answer: Promise<T>, most = patience): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`${what}: no answer`)), most);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    // No timer is left on a page at rest.
    clearTimeout(clock);
  }
}
