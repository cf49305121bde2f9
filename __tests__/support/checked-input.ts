import { makeEmptyInput, type PlaygroundInput, POLICY_NAME } from '../../playground/input.js';
import type { PlaygroundAnswer } from '../../playground/judge/judge-input.js';
import { gatherExamples } from '../../scripts/playground/gathered-examples.js';
import { runCommand, TODAY } from './command.js';
import { plantTree } from './planted-tree.js';
import { ROOT } from './repository.js';

/** Every example of the playground by its name, with all fields. */
export const EXAMPLE_INPUTS: readonly { readonly name: string; readonly input: PlaygroundInput }[] =
  gatherExamples(ROOT).examples.map(({ group, title, input }) => ({
    name: `${group}: ${title}`,
    input: { ...makeEmptyInput(TODAY), ...input },
  }));

/** A verdict with every finding and problem that has a place: `fail`, `4:6 unapproved block: …`, `policy 3 error`. */
export type Told = readonly string[];

interface Checked {
  readonly verdict: string;
  readonly findings: readonly {
    readonly line: number;
    readonly column: number;
    readonly rule: string;
    readonly level: string;
    readonly waiver: unknown;
    readonly message: string;
  }[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly level: string }[];
}

/** What the command line says where the input is a file of its own. */
export async function checkInput(input: PlaygroundInput): Promise<Told> {
  const { root, write } = plantTree();
  write(input.path, input.dockerfile);
  write(POLICY_NAME, input.policy);
  const options = [
    ...listLines(input.buildArgs).map((text) => `--build-arg=${text}`),
    ...listLines(input.contexts).map((text) => `--build-context=${text}`),
    ...(input.target === '' ? [] : [`--target=${input.target}`]),
    ...(input.platforms === '' ? [] : [`--platform=${input.platforms}`]),
  ];
  const words = ['check', input.path, '--format=json', '--offline', `--today=${input.today}`, ...options];
  const { stdout } = await runCommand(words, { cwd: root });
  return tell(JSON.parse(stdout));
}

/** What the playground says. */
export function tellAnswer(answer: PlaygroundAnswer): Told {
  if (answer.kind === 'usage') return ['error', answer.message];
  if (answer.kind === 'policy') return tell({ verdict: 'error', findings: [], problems: answer.problems });
  return tell(answer.report);
}

function tell({ verdict, findings, problems }: Checked): Told {
  return [
    verdict,
    ...findings.map(
      ({ line, column, rule, level, waiver, message }) =>
        `${line}:${column} ${rule} ${waiver === null ? level : 'waived'}: ${message}`,
    ),
    ...problems.filter(({ line }) => line > 0).map(({ file, line, level }) => `${file} ${line} ${level}`),
  ];
}

function listLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
