import { expect, test, vi } from 'vitest';
import { attempt } from '../../../lib/attempt.ts';

test('does it at once, and no failure of it is anybody’s', async () => {
  const uncaught = vi.fn();
  process.on('unhandledRejection', uncaught);
  const done: string[] = [];
  attempt(() => {
    done.push('thrown');
    throw new Error('refused');
  });
  attempt(() => {
    done.push('rejected');
    return Promise.reject(new Error('refused'));
  });
  expect(done).toEqual(['thrown', 'rejected']);
  const failed = vi.fn();
  attempt(() => Promise.reject(new Error('told')), failed);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', uncaught);
  expect(uncaught).not.toHaveBeenCalled();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('told'));
});
