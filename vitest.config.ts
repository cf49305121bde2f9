import { defineConfig } from 'vitest/config';

const results = process.env['BASE_IMAGE_GATE_RESULTS'];

export default defineConfig({
  // what the tests build changes nothing that they are about
  server: { watch: { ignored: [`${import.meta.dirname}/lib/**`, `${import.meta.dirname}/dist/**`] } },
  test: {
    setupFiles: ['__tests__/support/seed.ts'],
    include: ['__tests__/**/*.test.ts'],
    // these need installed programs: npm run test:browser, npm run test:registry
    exclude: ['**/node_modules/**', '__tests__/**/*.{browser,registry}.test.ts'],
    // only something that hangs takes so long: no honest test is to fail because the machine is busy
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // what is loaded and read for one file serves the next; no test changes what others see
    isolate: false,
    // most of what a test makes is gone with it: collected less often, it costs less
    execArgv: ['--max-semi-space-size=64'],
    // a file that did not change is not transformed again
    experimental: { fsModuleCache: true, fsModuleCachePath: 'lib/transformed' },
    // packages are loaded as Node loads them for users
    deps: { interopDefault: false },
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    server: {
      deps: {
        inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/],
      },
    },
  },
});
