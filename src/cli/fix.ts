import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { type ByteString, decodeText } from '../core/dockerfile/go/byte-string.js';
import type { Judged, Sources } from '../core/fix/fix.js';
import { type Drafts, type ProvenFixes, proveFixes } from '../core/fix/proven-fixes.js';
import { writeDiff } from '../core/fix/unified-diff.js';
import { exitCode } from '../gate.js';
import { writeEditedFiles } from '../io/disk/edited-files.js';
import { findRelativePath } from '../io/disk/system-path.js';
import { renderFixes } from '../reporters/fix/fix-report.js';
import { withoutCommands } from '../reporters/text/command-free-lines.js';
import { showHidden } from '../reporters/text/hostile-text.js';
import { quoteText, writePath } from '../reporters/text/message-text.js';
import { type OpenBaseline, openBaseline } from './baseline/found-baseline.js';
import type { Checkout } from './files/checkout.js';
import { openSources } from './fix/editable-files.js';
import { judgeTree } from './fix/judged-tree.js';
import { type LoadedPolicy, openPolicy } from './loaded-policy.js';
import type { CommandLine } from './options/command-line.js';
import { findProgramName } from './options/program-name.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writeAside, writePieces } from './output/output.js';
import { findScreen, STANDARD } from './output/standard-streams.js';
import { type CommandFailure, failEvaluation, failUsage, type Result } from './result.js';

/** `fix`: writes what findings say to write instead, and returns the status that `check` ends with afterwards. */
export async function runFix(
  options: RunOptions,
  checkout: Checkout,
  line: CommandLine,
): Promise<Result<number>> {
  if (options.paths.includes('-'))
    return failUsage('fix changes files, not standard input: name a file or a folder');
  const isDry = line.options.has('dry-run');
  const loaded = await openPolicy(checkout, options);
  if ('failure' in loaded) return loaded;
  const baseline = await openBaseline(checkout, loaded.value);
  if ('failure' in baseline) return baseline;
  const before = await judgeTree(checkout, loaded.value, baseline.value, options);
  if ('failure' in before) return before;
  const { judged, chosen } = before.value;
  const sources = openSources(checkout.workspace, chosen);
  const proven = await proveFixes<{ readonly failure: CommandFailure }>(
    judged,
    sources,
    openCheck(checkout, loaded.value, baseline.value, options),
  );
  if ('failure' in proven) return proven;
  const written = isDry
    ? printDiff(checkout, proven.value.drafts, sources)
    : writeDrafts(checkout, proven.value.drafts, sources);
  if ('failure' in written) return written;
  return tell(proven.value, judged, sources, options, isDry);
}

/** Judges a checkout with drafts in the place of files. */
function openCheck(checkout: Checkout, loaded: LoadedPolicy, baseline: OpenBaseline, options: RunOptions) {
  return async (drafts: Drafts): Promise<Result<Judged>> => {
    const { workspace } = checkout;
    const contents = new Map([...drafts].map(([name, text]) => [join(workspace.root, name), toBytes(text)]));
    const drafted = { ...checkout, listing: null, workspace: { ...workspace, drafts: contents } };
    const after = await judgeTree(drafted, loaded, baseline, options);
    return 'failure' in after ? after : { value: after.value.judged };
  };
}

function printDiff({ workspace }: Checkout, drafts: Drafts, sources: Sources): Result<null> {
  const { root, repository } = workspace;
  const prefix = findRelativePath(repository ?? root, root);
  const nameAtTop = (name: string) => (prefix === '' ? name : `${prefix}/${name}`);
  const diffs = [...drafts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => writeDiff(nameAtTop(name), sources.read(name), text))
    .map((diff) => (isObeyed(diff) ? showLines(diff) : toBytes(diff)));
  return writePieces(diffs, null);
}

/** A terminal obeys what a pull request writes, and a log obeys commands of the runner; a file obeys nothing. */
function isObeyed(diff: ByteString): boolean {
  if (findScreen('output').isTTY === true) return true;
  const text = decodeText(diff);
  return withoutCommands(text) !== text && !fstatSync(STANDARD.output).isFile();
}

function showLines(diff: ByteString): string {
  return decodeText(diff)
    .split(/(\r?\n|\t)/)
    .map((part) => (/^(?:\r?\n|\t)$/.test(part) ? part : showHidden(part)))
    .join('');
}

function writeDrafts({ workspace: { root } }: Checkout, drafts: Drafts, sources: Sources): Result<null> {
  const failed = writeEditedFiles(
    root,
    [...drafts].map(([name, text]) => ({
      place: join(root, name),
      before: toBytes(sources.read(name)),
      after: toBytes(text),
    })),
  );
  if (failed === null) return { value: null };
  return failEvaluation(
    `${writePath(findRelativePath(root, failed.place))} could not be written: ${failed.reason}`,
  );
}

function toBytes(text: ByteString): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** On standard output, unless the difference goes there. */
function tell(
  { fixes, left, after }: ProvenFixes,
  before: Judged,
  sources: Sources,
  { paths }: RunOptions,
  isDry: boolean,
): Result<number> {
  const stream = findScreen(isDry ? 'error' : 'output');
  const paper = { colors: wantsColors(stream, process.env), width: findWidth(stream) };
  const typed = paths.map((path) => quoteText(path));
  const pieces = renderFixes(
    {
      fixes,
      left,
      read: sources.read,
      isDry,
      before: before.report,
      after: after.report,
      next: ['base-image-gate check', ...typed].join(' '),
      program: findProgramName(process.argv[1], process.cwd(), process.env),
    },
    paper,
  );
  if (isDry) writeAside([...pieces].join(''));
  const told = isDry ? { value: null } : writePieces(pieces, null);
  return 'failure' in told ? told : { value: exitCode(after.report) };
}
