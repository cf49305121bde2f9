import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaseSet, loadCaseSets } from './cases.js';
import type { Seeing } from './result.js';
import { judge, TOOLS } from './tools.js';

/** This script runs compiled, from lib/scripts/. */
const FIXTURES = new URL('../../../../__tests__/fixtures/buildkit/', import.meta.url);

function judgeSet({ name, trusted, cases }: CaseSet): Seeing {
  const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-bench-'));
  try {
    const files = cases.map(({ bytes }, index) => {
      const file = `case-${index}.Dockerfile`;
      writeFileSync(join(folder, file), bytes);
      return file;
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const foreign = files.filter((_, index) => cases[index]?.isForeign);
    const controls = files.filter((_, index) => !cases[index]?.isForeign);
    const tools = TOOLS.map((tool) => {
      tool.prepare(folder, [trusted]);
      const blocked = judge(tool, folder, files);
      const count = (some: readonly string[], how: 'named' | 'unread') =>
        some.filter((file) => blocked.get(file) === how).length;
      return {
        name: tool.name,
        named: count(foreign, 'named'),
        unread: count(foreign, 'unread'),
        falseBlocks: count(controls, 'named') + count(controls, 'unread'),
      };
    });
    return { cases: name, foreign: foreign.length, controls: controls.length, tools };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Who sees that BuildKit would pull an image from elsewhere, and who blocks a file that pulls none. */
export const measureSeeing = (): Seeing[] => loadCaseSets(FIXTURES).map(judgeSet);
