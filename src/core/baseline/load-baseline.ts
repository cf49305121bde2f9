import { parseYamlSource } from '../policy/load/yaml-source.js';
import type { Problem } from '../problem.js';
import { openKeyHomes } from '../shapes/key-homes.js';
import { type DocumentKind, PolicyDocument } from '../shapes/policy-document.js';
import { Cursor } from '../shapes/shape.js';
import { type Baseline, baselineShape } from './baseline-shape.js';
import { identifyRecord } from './record-key.js';

/** Larger ones are refused: GitHub sends no more at once, and nobody reviews them. In bytes. */
export const MAX_BASELINE_SIZE = 1_000_000;

const DOCUMENT: DocumentKind = {
  noun: 'baseline',
  isGenerated: true,
  maxLength: MAX_BASELINE_SIZE,
  maxSigns: null,
  whenLong: 'fix what is easily fixed, or leave more to the policy, and write it again',
  beginning: '"version: 1" and "files: []"',
  keys: '"version: 1" and "files:"',
};

const HOMES = openKeyHomes(baselineShape, DOCUMENT.noun);

/** Reads a baseline. It is null exactly if there is a problem, and all of them are errors. */
export function loadBaseline(
  path: string,
  source: string,
): { readonly baseline: Baseline | null; readonly problems: readonly Problem[] } {
  const document = new PolicyDocument(path, source, DOCUMENT);
  const root = parseYamlSource(document);
  const read = root === null ? undefined : baselineShape.read(root, new Cursor(document, HOMES));
  if (read !== undefined) reportRepeated(document, read);
  const isUsable = read !== undefined && !document.hasErrors;
  return {
    baseline: isUsable ? { expires: read.expires, files: read.files } : null,
    problems: document.listProblems(),
  };
}

/** What is written twice may be a merge that went wrong, or may mean two: the one who knows writes it down. */
function reportRepeated(document: PolicyDocument, { files }: Pick<Baseline, 'files'>): void {
  const names = new Map<string, number>();
  for (const { file, place, findings } of files) {
    const line = names.get(file);
    if (line === undefined) names.set(file, place.line);
    else
      document.report(
        place,
        `"${place.key}" names a file that is in line ${line} too; write its findings in one place`,
      );
    const keys = new Map<string, number>();
    for (const finding of findings) {
      const key = identifyRecord(finding);
      const first = keys.get(key);
      if (first === undefined) keys.set(key, finding.place.line);
      else
        document.report(
          finding.place,
          `"${finding.place.key}" is in line ${first} too; remove one of them, or write count: 2 if the file has it twice`,
        );
    }
  }
}
