import { defineConfig } from 'vitest/config';
import { dossierModules } from './lib/dossier/vite-plugin.ts';

const browserShim = new URL('tests/unit/browser.ts', import.meta.url).pathname;

export default defineConfig({
  test: {
    projects: [
      {
        // Pure parts, in node. What needs a page is tested in real browsers.
        plugins: [dossierModules()],
        resolve: { alias: { 'wxt/browser': browserShim } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'unit', include: ['tests/{unit,data}/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: one browser at a time keeps what is measured apart from what else runs.
          fileParallelism: false,
        },
      },
      {
        // Random changes to a page, in real browsers.
        test: {
          name: 'random',
          include: ['tests/random/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        // Long runs; a minute each where nothing else is said.
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
