import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../src/core/rules/index.js';
import { DOCUMENTS } from './generate/documents.js';
import { generatePolicySchema } from './generate/policy-schema.js';
import { fillSections } from './generate/readme.js';

/** One file that is written from other files of the repository, whole or in parts. */
interface Generated {
  readonly path: string;
  /** From the text that is there now to the text that should be. */
  readonly make: (current: string) => string;
}

/** This script runs compiled, from lib/scripts/. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function read(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

function fillDocument(path: string, rulePages: string): Generated {
  const make = (current: string) =>
    fillSections(current, {
      action: read('action.yml'),
      rules: Object.values(RULES),
      rulePages,
      read,
    });
  return { path, make };
}

const GENERATED: readonly Generated[] = [
  ...DOCUMENTS.map(([path, rulePages]) => fillDocument(path, rulePages)),
  { path: 'policies/policy.schema.json', make: generatePolicySchema },
];

/** Writes what is out of date; with `--check` only names it and fails. */
function generate(check: boolean): void {
  for (const { path, make } of GENERATED) {
    const current = read(path);
    const wanted = make(current);
    if (current === wanted) continue;
    if (check) {
      process.exitCode = 1;
      console.error(`${path} is out of date: run "npm run generate" and commit it`);
    } else {
      writeFileSync(ROOT + path, wanted);
      console.log(`wrote ${path}`);
    }
  }
}

generate(process.argv.includes('--check'));
