import { hashContent } from '../../content-hash.js';
import { type BuiltImages, NOTHING_BUILT } from '../../core/builds/judged/built-images.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Report } from '../../core/report.js';
import { type Gate, type GateOptions, openGate } from '../../gate.js';
import { DEFAULT_POLICY } from '../../policy-chain.js';

/** Files that were read once, to be judged by more than one policy. */
export interface RecordedFiles {
  /** Takes down what is handed to it. */
  readonly recorder: Pick<Gate, 'judge' | 'judgeBuildFile' | 'noteBuilt'>;
  judge(policy: Policy, today: string): Report;
  /** How many different images are only run, which is not judged. */
  countRunOnly(): number;
  /** What builds of the repository make. */
  listBuilt(): BuiltImages;
}

/** Keeps files for a gate, which judges them as `check` would. `runImages`: images that are only run too. */
export function recordFiles(build: GateOptions['build'], runImages = false): RecordedFiles {
  const calls: ((gate: Gate) => void)[] = [];
  const runOnly = new Set<string>();
  let built = NOTHING_BUILT;
  return {
    countRunOnly: () => runOnly.size,
    listBuilt: () => built,
    recorder: {
      noteBuilt(images) {
        built = images;
        calls.push((gate) => gate.noteBuilt(images));
      },
      judge: (file) => calls.push((gate) => gate.judge(file)),
      judgeBuildFile({ reading, ...file }) {
        const images = reading.images.filter(({ role }) => runImages || role !== 'run');
        for (const { image, role } of reading.images)
          if (!runImages && role === 'run' && image !== null) runOnly.add(image);
        const judged = { ...file, reading: { ...reading, images } };
        calls.push((gate) => gate.judgeBuildFile(judged));
      },
    },
    judge(policy, today) {
      const gate = openGate({
        policy,
        source: { source: DEFAULT_POLICY, sha256: '' },
        today,
        endOfLife: END_OF_LIFE,
        build,
        scope: 'all',
        failOn: 'block',
        keepFiles: true,
        hash: hashContent,
      });
      for (const call of calls) call(gate);
      return gate.finish();
    },
  };
}
