import type { InlineDockerfile } from '../../builds/build.js';
import type { ImageUse } from '../../dockerfile/reading.js';
import { placeExactly } from '../../dockerfile/uses/exact-place.js';
import type { TracedArgument, TracedUse } from '../../dockerfile/variants/argument-trace.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { own, quote, say } from '../../message.js';
import type { Policy } from '../../policy/policy.js';
import { toDecision } from '../rule-origin.js';
import { type ExplanationStep, toStep } from './step.js';

/** What is known of a use, and of the file that has it. */
export interface WrittenUse {
  readonly policy: Policy;
  readonly file: string;
  readonly use: ImageUse;
  /** Null: the way from the text to the name could not be followed. */
  readonly trace: TracedUse | null;
  readonly inline?: InlineDockerfile | undefined;
}

/** From the text in the file to the name that BuildKit asks for. */
export function listWrittenSteps({ policy, file, use, trace, inline }: WrittenUse): ExplanationStep[] {
  const text = trace?.text ?? use.written;
  const line = Math.max(1, placeExactly(use).line);
  const moveLine = (at: number): number => inline?.lines[at - 1]?.line ?? at;
  return [
    toStep('written', quote(text), null, { file, line }),
    ...(trace?.arguments ?? []).map((argument) => toArgumentStep(policy, file, argument, moveLine)),
    ...(text === use.written ? [] : [toStep('expanded', quote(use.written))]),
    ...listContextSteps(use),
  ];
}

function toArgumentStep(
  policy: Policy,
  file: string,
  { name, value, source }: TracedArgument,
  moveLine: (line: number) => number,
): ExplanationStep {
  const is =
    value === null
      ? say`${name} has no value`
      : say`${name} is ${value === '' ? own('empty') : quote(value)}`;
  switch (source.kind) {
    case 'default':
      return toStep('argument', say`${is}, its default`, null, { file, line: moveLine(source.line) });
    case 'given':
      return toStep('argument', say`${is}, given to the build`);
    case 'settings':
      return toStep('argument', is, findSettings(policy));
    case 'predefined':
      return toStep('argument', say`${is}, set by BuildKit`);
    case 'unset':
      return toStep('argument', is);
    case 'undeclared':
      return toStep('argument', say`${name} is empty, because no ARG before the first FROM declares it`);
    case 'build': {
      const { build } = source;
      if ('args' in build) return toBuildStep(name, value, build);
      // an entry of the policy's own builds
      const decidedBy = { key: build.name, line: build.line };
      const isOwn = build.file === policy.place.file;
      return toStep('argument', is, isOwn ? decidedBy : { ...decidedBy, file: build.file });
    }
  }
}

function toBuildStep(name: string, value: string | null, build: FileBuild): ExplanationStep {
  const { file, line } = build.places?.get(`args.${name}`) ?? build;
  const reason =
    build.reasons?.get(`args.${name}`) ?? build.reasons?.get('args') ?? build.problem ?? 'unknown';
  const result =
    value === null
      ? say`${name} is not known in the build ${build.name}: ${reason}`
      : say`${name} is ${value === '' ? own('empty') : quote(value)}, from the build ${build.name}`;
  return toStep('argument', result, null, { file, line });
}

/** Its line is not kept: that of the settings' own key is not needed to find it. */
function findSettings(policy: Policy) {
  return { ...toDecision(policy, policy.place), key: 'settings.args', line: 0 };
}

function listContextSteps({ replacedBy, claim }: ImageUse): ExplanationStep[] {
  if (replacedBy !== null) {
    const result =
      replacedBy.image === null
        ? say`the context ${replacedBy.context} replaces it, and is not an image`
        : say`the context ${replacedBy.context} replaces it by ${replacedBy.image}`;
    return [toStep('context', result)];
  }
  if (claim === undefined) return [];
  const { build, context } = claim;
  const result = say`the build ${build.name} replaces it by the context ${context}, which counts only if the policy says so`;
  return [toStep('context', result, null, { file: build.file, line: build.line })];
}
