import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUT_RULES, SHIPPED_RULES } from '../../src/core/rules/index.js';
import { cli, plantFiles } from './command.js';
import { generateDockerfiles } from './corpus.js';
import { generateHastyDockerfiles } from './hasty-corpus.js';
import { cpuOf, median, ms } from './measure.js';
import type { Row } from './table.js';

const FILES = 10_000;
const ROUNDS = 5;
const ADVICE = [...SHIPPED_RULES, ...INPUT_RULES, 'unofficial-image'];

const toPolicy = (level: 'ignore' | 'warn'): string => {
  const rules = ADVICE.map((id) => `${id}: ${level}`).join(', ');
  return `version: 1\nallow: ["**"]\nrules: { unpinned: ignore, end-of-life: ignore, ${rules} }\n`;
};

/** `check` with the rules of advice on `warn` against the same with them on `ignore`, in processor time. */
export function benchAdvice(): Row[] {
  return [
    compareLevels('realistic', generateDockerfiles(FILES, 7)),
    compareLevels('hasty', generateHastyDockerfiles(FILES, 7)),
  ];
}

function compareLevels(kind: string, texts: readonly string[]): Row {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  try {
    plantFiles(folder, texts);
    execFileSync('git', ['init', '-q'], { cwd: folder, stdio: 'pipe' });
    execFileSync('git', ['add', '.'], { cwd: folder, stdio: 'pipe' });
    const times = { ignore: [] as number[], warn: [] as number[] };
    const levels = ['ignore', 'warn'] as const;
    for (const level of levels) writeFileSync(join(folder, `${level}.yml`), toPolicy(level));
    for (let round = 0; round < ROUNDS; round++)
      for (const level of levels)
        times[level].push(cpuOf([cli, 'check', '--policy', `${level}.yml`], [0], folder));
    const [without, all] = [median(times.ignore), median(times.warn)];
    return {
      what: `check of ${texts.length.toLocaleString('en')} ${kind} Dockerfiles with all ${ADVICE.length} rules of advice, processor time`,
      ours: ms(all),
      peer: `without them: ${ms(without)}`,
      ratio: all / without,
      unit: 'times the time',
      atMost: 1.3,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
