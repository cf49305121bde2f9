import { defineConfig } from 'vitest/config';

const results = process.env['BASE_IMAGE_GATE_RESULTS'];

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    server: { deps: { inline: [/@actions\//] } },
  },
});
