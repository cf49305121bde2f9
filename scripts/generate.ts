import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../src/core/rules/index.js';
import { generateBaselineSchema } from './generate/baseline-schema.js';
import { DOCUMENTS, WORKFLOW_FILES } from './generate/documents.js';
import { generatePolicySchema } from './generate/policy-schema.js';
import { fillSections, isReleased, nameWhatExists } from './generate/readme.js';
import { generateReportPage } from './generate/report-page.js';
import { generateTemplates } from './generate/templates.js';

/** One file that is written from other files of the repository, whole or in parts. */
interface Generated {
  readonly path: string;
  /** From the text that is there now to the text that should be. */
  readonly make: (current: string) => string | Promise<string>;
}

/** This script runs compiled, from lib/scripts/. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function read(path: string): string {
  if (!existsSync(ROOT + path)) throw new Error('is missing; write it as CONTRIBUTING.md says');
  return readFileSync(ROOT + path, 'utf8');
}

function fillDocument(path: string, rulePages: string): Generated {
  const make = (current: string) =>
    fillSections(nameWhatExists(current, isReleased({ read })), {
      action: read('action.yml'),
      rules: Object.values(RULES),
      rulePages,
      read,
    });
  return { path, make };
}

const GENERATED: readonly Generated[] = [
  ...WORKFLOW_FILES.map((path) => ({
    path,
    make: (current: string) => nameWhatExists(current, isReleased({ read })),
  })),
  ...DOCUMENTS.map(([path, rulePages]) => fillDocument(path, rulePages)),
  { path: 'policies/policy.schema.json', make: generatePolicySchema },
  { path: 'data/templates.json', make: () => generateTemplates(read) },
  { path: 'data/report-page.json', make: () => generateReportPage(ROOT, read) },
  { path: 'policies/baseline.schema.json', make: generateBaselineSchema },
];

/** Writes what is out of date; with `check` only names it and fails. */
async function generate({ path, make }: Generated, check: boolean): Promise<void> {
  const current = read(path);
  const wanted = await make(current);
  if (current === wanted) return;
  if (check) throw new Error('is out of date; run "npm run generate" and commit it');
  writeFileSync(ROOT + path, wanted);
  console.log(`wrote ${path}`);
}

for (const generated of GENERATED) {
  try {
    await generate(generated, process.argv.includes('--check'));
  } catch (error) {
    // Anything more special than a plain error is a bug.
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    console.error(`${generated.path}: ${error.message}`);
    process.exitCode = 1;
  }
}
