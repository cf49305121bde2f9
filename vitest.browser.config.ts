import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that open pages in the system's Chromium. */
const { exclude: _, globalSetup = [], ...test } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ['__tests__/browser/**/*.browser.test.ts'],
    globalSetup: [globalSetup, '__tests__/browser/need-chromium.ts'].flat(),
  },
});
