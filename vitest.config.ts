import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const results = process.env['BASE_IMAGE_GATE_RESULTS'];

/** The files that take by far the longest. */
const LONGEST = /\/(?:check-build-files|build-parity)\.test\.ts$/;

/** Where no earlier run tells how long files take, Vitest begins with the largest: what takes longest is to be begun first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // what the tests build changes nothing that they are about
  server: { watch: { ignored: [`${import.meta.dirname}/lib/**`, `${import.meta.dirname}/dist/**`] } },
  test: {
    globalSetup: ['__tests__/support/temporary-folder.ts'],
    setupFiles: ['__tests__/support/seed.ts'],
    include: ['__tests__/**/*.test.ts'],
    // these need installed programs: npm run test:browser, npm run test:registry
    exclude: ['**/node_modules/**', '__tests__/**/*.{browser,registry}.test.ts'],
    // only something that hangs takes so long: no honest test is to fail because the machine is busy
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // what is loaded and read for one file serves the next; no test changes what others see
    isolate: false,
    sequence: { sequencer: LongestFirst },
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
