import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { parseReference } from '../../core/image/reference.js';
import {
  type AskedPlace,
  type ExplainedLine,
  explainPlace,
} from '../../core/judge/explanation/explain-place.js';
import { findVerdict } from '../../core/judge/explanation/verdict-steps.js';
import { joinMessages, type Message, own, say } from '../../core/message.js';
import { openRegistries } from '../../evidence.js';
import { loadGivenScans } from '../../given-scans.js';
import { findTarget } from '../../io/disk/workspace.js';
import { toPlaceJson } from '../../reporters/json.js';
import { renderExplanation, renderUnread } from '../../reporters/terminal/terminal-explanation.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import type { Checkout } from '../files/checkout.js';
import { failPolicy, type LoadedPolicy } from '../loaded-policy.js';
import type { CommandLine } from '../options/command-line.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { writePieces } from '../output/output.js';
import { findScreen } from '../output/standard-streams.js';
import { failQuoting, failUsage, type Result } from '../result.js';
import type { ExplainFormat } from './explain-rule.js';
import { openExplainedPolicy } from './explained-policy.js';
import { readAround } from './read-around.js';
import type { TypedPlace } from './typed-place.js';

/** `explain FILE:LINE`. Null: the gate does not read that file, and the text is an image reference as well. */
export async function explainTypedPlace(
  checkout: Checkout,
  place: TypedPlace,
  line: CommandLine,
  today: string,
): Promise<Result<number> | null> {
  const { options } = line;
  const target = findTarget(checkout.workspace, checkout.folder, place.path);
  if (target.kind !== 'file') return null;
  const opened = await openExplainedPolicy(checkout, line, today);
  if ('failure' in opened) return opened;
  const { loaded, baseline } = opened.value;
  const given = await loadGivenScans(options.get('scan-report') ?? []);
  if ('error' in given) return failUsage(`--scan-report: ${given.error}`);
  const asked: AskedPlace = { file: target.file.path, line: place.line, column: place.column };
  const around = await readAround(checkout, loaded, baseline, asked.file, {
    today,
    lookUp: options.has('offline') ? null : openRegistries(process.env),
    scans: given.scans,
  });
  if ('failure' in around) return around;
  const { files, report, isKnown, policyProblems, ran, evidence } = around.value;
  if (policyProblems.length > 0) return failPolicy(loaded.chain, [...loaded.problems, ...policyProblems]);
  if (!isKnown) {
    // a program may have the name of an image, a text hardly
    const isImage = !('error' in parseReference(place.text)) && !/\.[a-z]+$/i.test(place.path);
    if (isImage) return null;
    return failUsage(
      `${place.path} is not judged: it is not a Dockerfile by the policy's settings, and not a build file that the gate reads`,
    );
  }
  const judge = { policy: loaded.policy, today, endOfLife: END_OF_LIFE, evidence };
  const explained = explainPlace(judge, files, report.findings, asked);
  if (explained.references.length === 0 && explained.findings.length === 0) {
    const run = ran.find(({ line }) => line === asked.line);
    return failQuoting(
      run === undefined
        ? describeNothing(explained, asked)
        : say`${place.text} only runs ${run.image}, and builds nothing on it: that is judged only with settings.run-images: true in the policy`,
    );
  }
  const format = (options.get('format')?.at(-1) ?? 'terminal') as ExplainFormat;
  const written = writePieces(render(explained, asked, loaded, format), null);
  if ('failure' in written) return written;
  const verdicts = [...explained.references.map(({ verdict }) => verdict), findVerdict(explained.findings)];
  return { value: verdicts.includes('blocked') ? 1 : 0 };
}

function render(
  explained: ExplainedLine,
  asked: AskedPlace,
  { chain }: LoadedPolicy,
  format: ExplainFormat,
): readonly string[] {
  if (format === 'json') return [toPlaceJson(explained, asked, chain.source)];
  const paper = {
    style: openStyle(wantsColors(findScreen('output'), process.env)),
    width: findWidth(findScreen('output')),
  };
  const { source } = chain.source;
  const parts = [
    ...explained.references.map((reference) => renderExplanation(reference, source, paper)),
    ...(explained.findings.length === 0 ? [] : [renderUnread(explained, source, paper)]),
  ];
  return [parts.join('\n')];
}

/** Says where the closest ones are. */
function describeNothing({ nearest }: ExplainedLine, { file, line }: AskedPlace): Message {
  if (nearest.length === 0) return say`${file} does not name any image`;
  const places = nearest.map((each) => say`${`${file}:${each.line}`} (${each.written})`);
  const are = own(nearest.length === 1 ? 'the closest is' : 'the closest are');
  return say`there is no image in line ${line} of ${file}; ${are} ${joinMessages(places, ' and ')}`;
}
