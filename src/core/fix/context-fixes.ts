import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { formatReference, parseReference } from '../image/reference.js';
import { joinMessages, type Message, quote, say } from '../message.js';
import type { Finding } from '../report.js';
import {
  type FileEdit,
  type Judged,
  type LeftFinding,
  nameOrigin,
  type PlannedFix,
  type ReferenceChange,
  type Sources,
} from './fix.js';
import { editGivenValue } from './given-value.js';
import { addTo, awaitsApproval } from './spots.js';

/** Findings about an image that a build context puts in the place of what is written. */
interface ContextImage {
  readonly path: string;
  readonly context: string;
  readonly image: string;
  readonly findings: Finding[];
}

/** Changes the values of build contexts, if a build file gives them. */
export function planContexts(
  judged: Judged,
  sources: Sources,
): { readonly fixes: readonly PlannedFix[]; readonly left: readonly LeftFinding[] } {
  const fixes: PlannedFix[] = [];
  const left: LeftFinding[] = [];
  for (const group of listContextImages(judged)) {
    const planned = planContext(group, judged, sources);
    if (!('why' in planned)) fixes.push(planned);
    else for (const finding of group.findings) left.push({ finding, why: planned.why });
  }
  return { fixes, left };
}

function listContextImages({ report }: Judged): Iterable<ContextImage> {
  const contexts = new Map<string, Set<string>>();
  const add = (key: string, context: string) =>
    contexts.set(key, (contexts.get(key) ?? new Set()).add(context));
  for (const { file, images } of report.files)
    for (const { line, column, replacedBy } of images)
      if (replacedBy?.image != null)
        add(JSON.stringify([file, line, column, replacedBy.image]), replacedBy.context);
  const groups = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const { file, line, column, image, fix, waiver } = finding;
    if (waiver !== null || fix?.inContext === undefined || awaitsApproval(finding)) continue;
    for (const context of contexts.get(JSON.stringify([file, line, column, image])) ?? [])
      addTo(groups, JSON.stringify([file, context, image]), finding);
  }
  return [...groups].map(([key, findings]) => {
    const [path, context, image] = JSON.parse(key) as [string, string, string];
    return { path, context, image, findings };
  });
}

function planContext(
  { path, context, image, findings }: ContextImage,
  judged: Judged,
  sources: Sources,
): PlannedFix | { readonly why: Message } {
  const wishes = new Set(findings.map(({ fix }) => fix?.inContext ?? ''));
  const [wish = ''] = wishes;
  const all = joinMessages([...wishes].map(quote), ' or ');
  if (wishes.size > 1) return { why: say`its findings disagree on what to write: ${all}` };
  const file = sources.nameOf(path);
  if (typeof file !== 'string') return { why: file };
  const builds = (judged.builds.get(path) ?? []).filter((build) => findImage(build, context) === image);
  const [value = ''] = builds.map(({ contexts }) => contexts.get(context) ?? '');
  const edits: FileEdit[] = [];
  const instead = `${SCHEME}${wish}`;
  for (const build of builds) {
    const given = build.contexts.get(context) ?? '';
    const edit = editGivenValue(build, { kind: 'contexts', name: context, value: given, instead }, sources);
    if (!('file' in edit)) return { why: edit };
    edits.push(edit);
  }
  if (edits.length === 0)
    return { why: say`the policy or the command line gives the build context ${context} this image` };
  const given = builds.map((build) => ({
    key: 'contexts',
    value: build.contexts.get(context) ?? value,
    instead,
    builds: [nameOrigin(build)],
  }));
  return { edits, changes: listChanges({ path, context, image }, file, wish, judged), given, findings };
}

const SCHEME = 'docker-image://';

function findImage({ contexts }: FileBuild, context: string): string | null {
  const value = contexts.get(context);
  return value?.startsWith(SCHEME) === true ? toCanonical(value.slice(SCHEME.length)) : null;
}

function toCanonical(text: string): string | null {
  const reference = parseReference(text);
  return 'error' in reference ? null : formatReference(reference);
}

/** Every reference that the context replaces, wherever it is. */
function listChanges(
  { path, context, image }: Omit<ContextImage, 'findings'>,
  file: string,
  wish: string,
  { report }: Judged,
): ReferenceChange[] {
  const instead = toCanonical(wish) ?? wish;
  return report.files
    .filter((reading) => reading.file === path)
    .flatMap(({ images }) => images)
    .filter(({ replacedBy }) => replacedBy?.context === context && replacedBy.image === image)
    .map(({ line, column, endColumn, written }) => ({
      ...{ file, line, column, endColumn, written },
      context: image,
      instead,
    }));
}
