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
  /** No build that is known at the base built it, and one does now. */
  readonly isNewlyBuilt?: true;
  readonly inline?: InlineDockerfile;
  readonly baseInline?: InlineDockerfile;
  /** Only what builds newly make of it is part of the change: the file itself is as it was. */
  readonly isUntouched?: true;
  /** The build for which it is judged, where it is as it was. */
  readonly touchedBy?: FileBuild;
}

/** A file with the builds that name it. */
export function addBuilds<
  F extends Pick<BuiltFile, 'head' | 'base' | 'isUntouched'> & { readonly isAsItWas?: true },
>(
  file: F,
  {
    named,
    baseNamed,
    newlyBuilt,
    touched,
  }: Pick<JudgedBuilds, 'named' | 'baseNamed' | 'newlyBuilt' | 'touched'>,
): F & Pick<BuiltFile, 'builds' | 'baseBuilds' | 'isNewlyBuilt' | 'touchedBy'> {
  const { head, base } = file;
  const baseBuilds = base === null ? [] : (baseNamed.get(base.path) ?? []);
  const isAsItWas = file.isUntouched === true || file.isAsItWas === true;
  const touchedBy = isAsItWas ? touched.get(head.path) : undefined;
  return {
    ...file,
    ...(touchedBy === undefined ? {} : { touchedBy }),
    builds: named.get(head.path) ?? [],
    baseBuilds,
    ...(baseBuilds.length === 0 && newlyBuilt.has(head.path) ? { isNewlyBuilt: true } : {}),
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
