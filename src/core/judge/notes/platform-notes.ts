import { nameBuilds } from '../../builds/judged/build-name.js';
import { type BuildNote, groupNotes, type NoteKind } from '../../builds/judged/notes/grouped-notes.js';
import type { Reading } from '../../dockerfile/reading.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { groupBy } from '../../grouping.js';
import { own, say } from '../../message.js';
import type { Problem } from '../../report.js';

/** A Dockerfile as it was judged, with its builds now and at the base. */
interface JudgedFile {
  readonly builds?: readonly FileBuild[];
  readonly baseBuilds?: readonly FileBuild[];
}

/** What is to be said of builds whose platforms are not known, where something in their Dockerfiles depends on them. */
export interface PlatformNotes {
  note(file: JudgedFile, reading: Reading | null): void;
  /** `isChange`: they are about what a change has. */
  report(isChange: boolean): readonly Problem[];
}

const WHAT = own('the platforms are not known, so those of the policy count');

const KIND: NoteKind = {
  summarise: (notes) => {
    const [builds, files] = [
      notes.reduce((sum, each) => sum + each.builds, 0),
      new Set(notes.map(({ file }) => file)).size,
    ];
    return say`${own(`${builds} builds in ${files} ${files === 1 ? 'file' : 'files'}`)}: ${WHAT}`;
  },
};

export function openPlatformNotes(): PlatformNotes {
  const open = new Map<string, FileBuild>();
  return {
    note({ builds = [], baseBuilds = [] }, reading) {
      if (reading?.openPlatforms !== true) return;
      const known = new Set(baseBuilds.map(identifyDoubt));
      for (const build of builds)
        if (build.hasUnknownPlatforms === true && !known.has(identifyDoubt(build)))
          open.set(JSON.stringify([build.file, build.line, build.name]), build);
    },
    report(isChange) {
      const groups = groupBy(open.values(), (build) => JSON.stringify([build.file, explain(build)]));
      return groupNotes([...groups.values()].map(describe), KIND, () => isChange);
    },
  };
}

/** What decides the platforms of a build, and what it is called. */
function identifyDoubt({ file, name, knownAs, written, problem }: FileBuild): string {
  return JSON.stringify([knownAs ?? [file, name], written?.get('platforms') ?? null, problem]);
}

function explain({ reasons, problem }: FileBuild): string {
  return reasons?.get('platforms') ?? problem ?? '';
}

function describe(builds: readonly [FileBuild, ...FileBuild[]]): BuildNote {
  const [first] = builds;
  const line = builds.reduce((least, build) => Math.min(least, build.line), first.line);
  const message = say`${nameBuilds(builds.map(({ name }) => ({ name, kind: 'workflow' })))}: ${WHAT} (${explain(first)}).`;
  return { file: first.file, line, message, builds: builds.length };
}
