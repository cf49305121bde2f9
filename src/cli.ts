#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.js';
import { main } from './cli/main.js';
import { writeStandard } from './cli/output/standard-streams.js';

/** Only bugs come here, and pieces of the program that are gone. */
async function reportBug(error: unknown): Promise<void> {
  process.exitCode = 3;
  const report = await import('./cli/output/bug-report.js');
  report.reportBug(error);
}

process.on('SIGINT', () => process.exit(130));

const words = process.argv.slice(2);
const keep = keepCompiledCode(words, process.env);
main(words)
  .then((status) => {
    process.exitCode ??= status;
    keep();
  }, reportBug)
  .catch(() =>
    writeStandard('error', 'A part of base-image-gate is missing; nothing was judged: install it again.\n'),
  );
