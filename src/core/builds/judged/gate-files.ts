import { encodeText, toBytes } from '../../dockerfile/go/byte-string.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { SourceFile } from '../../source-file.js';
import type { InlineDockerfile } from '../build.js';
import type { ChangedInline } from './build-change.js';
import type { JudgedBuilds } from './builds-outcome.js';

/** A Dockerfile, what it was, and how both are built. */
export interface BuiltFile {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
  readonly builds: readonly FileBuild[];
  readonly baseBuilds: readonly FileBuild[];
  readonly inline?: InlineDockerfile;
  readonly baseInline?: InlineDockerfile;
  /** Only what builds newly make of it is part of the change: the file itself is as it was. */
  readonly isUntouched?: true;
  /** The build for which it is judged, where it is as it was. */
  readonly touchedBy?: FileBuild;
}

/** A file with the builds that name it. */
export function addBuilds<F extends { readonly head: SourceFile; readonly base: SourceFile | null }>(
  file: F,
  { named, baseNamed }: Pick<JudgedBuilds, 'named' | 'baseNamed'>,
): F & Pick<BuiltFile, 'builds' | 'baseBuilds'> {
  const { head, base } = file;
  return {
    ...file,
    builds: named.get(head.path) ?? [],
    baseBuilds: base === null ? [] : (baseNamed.get(base.path) ?? []),
  };
}

/** The Dockerfiles inside build files that are part of the change. */
export function listInlineFiles({ inline }: Pick<JudgedBuilds, 'inline'>): readonly BuiltFile[] {
  return inline.map(toFile);
}

function toFile({ head, base, isUntouched }: ChangedInline): BuiltFile {
  const toSource = ({ file, text }: InlineDockerfile): SourceFile => ({
    path: file,
    bytes: toBytes(encodeText(text)),
  });
  const [touchedBy] = head.builds;
  return {
    head: toSource(head.inline),
    base: base && toSource(base.inline),
    builds: head.builds,
    baseBuilds: base?.builds ?? [],
    inline: head.inline,
    ...(base === null ? {} : { baseInline: base.inline }),
    ...(isUntouched === true ? { isUntouched } : {}),
    ...(touchedBy === undefined ? {} : { touchedBy }),
  };
}
