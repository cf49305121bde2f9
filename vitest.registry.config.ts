import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that ask a real registry, Debian's docker-registry. */
const { exclude: _, globalSetup = [], ...test } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ['__tests__/registry/**/*.registry.test.ts'],
    globalSetup: [globalSetup, '__tests__/registry/need-docker-registry.ts'].flat(),
  },
});
