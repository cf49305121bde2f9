import { join } from 'node:path';
import { BASELINE } from '../core/baseline/baseline-path.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Problem } from '../core/report.js';
import type { InspectedFiles } from '../core/starting-policy/policy-trial.js';
import type { StartingSettings } from '../core/starting-policy/starting-policy.js';
import { isTaken } from '../io/disk/new-file.js';
import { isFolder } from '../io/disk/workspace.js';
import { findGitRemote } from '../io/git/git-remote.js';
import { DEFAULT_POLICY } from '../policy-chain.js';
import { type InitReport, renderInit } from '../reporters/init/init-report.js';
import { quoteText } from '../reporters/text/message-text.js';
import type { Checkout } from './files/checkout.js';
import { chooseFiles } from './files/chosen-files.js';
import { judgeChosenFiles } from './files/judged-files.js';
import { hintAtWorkflow, WORKFLOW, writeWorkflow } from './init/chosen-workflow.js';
import { type InitOptions, readInitOptions } from './init/init-options.js';
import { makePolicy } from './init/made-policy.js';
import { recordDebt } from './init/recorded-debt.js';
import { recordFiles } from './init/recorded-files.js';
import { failTaken, printFiles, writeFiles } from './init/written-files.js';
import type { CommandLine } from './options/command-line.js';
import { findProgramName } from './options/program-name.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writeAside, writePieces } from './output/output.js';
import { findScreen } from './output/standard-streams.js';
import { tellProblems } from './output/told-problems.js';
import { failEvaluation, failUsage, type Result, toProblem } from './result.js';

/** `init`: writes a policy that approves what is in use, and returns the exit status. */
export async function runInit(
  options: RunOptions,
  checkout: Checkout,
  line: CommandLine,
): Promise<Result<number>> {
  const asked = readInitOptions(line, options.today);
  if ('failure' in asked) return asked;
  const { blockFrom, own, updates, from, workflow, baseline, force, dry, runImages } = asked.value;
  if (options.paths.includes('-')) return failUsage('init reads files, not standard input: name a folder');
  const { root, repository } = checkout.workspace;
  const names = [DEFAULT_POLICY, ...(workflow ? [WORKFLOW] : []), ...(baseline ? [BASELINE] : [])];
  const taken = force || dry ? undefined : names.find((name) => isTaken(join(root, name)));
  if (taken !== undefined) return failTaken(taken);

  const ignore = asked.value.ignore.map((glob) => (isFolder(checkout.workspace, glob) ? `${glob}/**` : glob));
  const [found, remote] = await Promise.all([
    findFiles(options, checkout, { ignore, runImages }),
    repository === null ? null : findGitRemote(repository),
  ]);
  if ('failure' in found) return found;
  const settings: StartingSettings = {
    today: options.today,
    blockFrom,
    own,
    updates,
    remote,
    endOfLife: END_OF_LIFE,
    ignore,
    runImages,
    isRecorded: baseline,
  };
  const made = makePolicy(from, found.value, settings);
  const recorded = baseline ? recordDebt(made.text, found.value, options.today) : null;
  const texts = new Map([
    [WORKFLOW, writeWorkflow(asked.value)],
    [BASELINE, recorded?.text ?? ''],
  ]);
  const files = names.map((name) => ({ name, text: texts.get(name) ?? made.text }));
  const written = dry ? printFiles(files) : writeFiles(root, files, force);
  if ('failure' in written) return written;
  const blocksToday = recorded !== null && recorded.unrecorded > 0 && blockFrom <= options.today;
  const next = listCommands(
    options.paths,
    blockFrom,
    recorded === null ? null : blocksToday ? 'some' : 'all',
  );
  return tell(
    {
      ...made,
      hints: [...made.hints, ...hintAtWorkflow(root, asked.value)],
      blockFrom,
      today: options.today,
      next,
      recorded,
      program: findProgramName(process.argv[1], process.cwd(), process.env),
      written: dry ? [] : names,
    },
    dry,
  );
}

/** Reads what `check` will judge; the policy that is there already, if any, is about to be replaced and says nothing. */
async function findFiles(
  options: RunOptions,
  checkout: Checkout,
  { ignore, runImages }: Pick<InitOptions, 'ignore' | 'runImages'>,
): Promise<Result<InspectedFiles>> {
  const text = `version: 1\nsettings: { ignore: ${JSON.stringify(ignore)} }\n`;
  const { policy } = loadPolicy([{ path: 'default', text }], { today: options.today });
  if (policy === null) throw new Error('the default policy does not load');
  const chosen = await chooseFiles(checkout, policy, options, { runImages: true });
  if ('failure' in chosen) return chosen;
  const { search, notes } = chosen.value;
  const { recorder, judge, countRunOnly, listBuilt } = recordFiles(options.build, runImages);
  const failure = await judgeChosenFiles(checkout.workspace, chosen.value, false, recorder);
  if (failure !== null) return failEvaluation(`A file could not be read from git: ${failure}`);
  tellSome([...search.problems, ...notes]);
  const { files, counts } = judge(policy, options.today);
  return {
    value: {
      readings: files,
      dockerfiles: counts.files,
      judge: (written, day) => judge(written, day).findings,
      built: listBuilt(),
      runOnly: countRunOnly(),
    },
  };
}

/** More notes would hide what this command has to say. */
const MOST_NOTES = 3;

function tellSome(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  const message = `There are ${others.length} more notes on files and builds like this one; \`base-image-gate images\` prints all of them`;
  const isMany = first !== undefined && problems.length > MOST_NOTES;
  tellProblems(isMany ? [first, toProblem(message, 'warning')] : problems);
}

/** As they have to be typed where this one was. `excused`: what the baseline excuses today. */
function listCommands(
  paths: readonly string[],
  blockFrom: string,
  excused: 'all' | 'some' | null,
): InitReport['next'] {
  const check = ['base-image-gate check', ...paths.map((path) => quoteText(path))].join(' ');
  if (excused === 'some')
    return [
      [
        check,
        'lists what cannot be recorded: correct it, or add its path to settings.ignore or an exception',
      ],
    ];
  if (excused === 'all')
    return [
      [check, 'passes: what is there is recorded'],
      ['base-image-gate check --prune', 'when some of it is fixed: shortens the baseline'],
    ];
  return [
    [check, 'what it says today: warnings only'],
    [`${check} --today ${blockFrom}`, 'what will block'],
  ];
}

/** On standard output, unless the policy itself goes there. */
function tell(report: InitReport, dry: boolean): Result<number> {
  const stream = findScreen(dry ? 'error' : 'output');
  const paper = { colors: wantsColors(stream, process.env), width: findWidth(stream) };
  const pieces = renderInit(report, paper);
  if (dry) writeAside([...pieces].join(''));
  const told = dry ? { value: null } : writePieces(pieces, null);
  return 'failure' in told ? told : { value: 0 };
}
