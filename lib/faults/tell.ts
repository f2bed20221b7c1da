/** Tells of errors on news pages. What the page wrote may stand in their messages, which stay there. */
import { send } from '../messages.ts';

/**
 * What to do with an error: the background is told its kind and its place in our own files.
 * @param action what was being done
 */
export const tellFault =
  (action: string) =>
  (error: unknown): void => {
    const { name, stack } = Object(error);
    const places = `${stack}`.match(/(card|content-scripts.content)\.js(:\d+){2}/g) ?? [];
    void send('fault', { action, kind: `${name}`, places }).catch(() => undefined);
  };
