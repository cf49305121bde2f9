import type { StepEnvironment } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { madeAt, type Step } from '../step.js';

/** Files that the environment names where nothing else does; `steering`: a variable of which it is not known what it does. */
export function withNamedFiles<Call extends { readonly files: readonly TracedText[] }>(
  step: Step,
  call: Call,
  environment: StepEnvironment,
): { readonly call: Call; readonly steering: string | null } {
  const textOfVariable = (name: string): string | null => {
    const given = environment.lookUp(name);
    return given === undefined ? '' : 'value' in given ? given.value.trim() : null;
  };
  if (!/^(?:|0|f|false)$/i.test(textOfVariable(RELATIVE_PATHS) ?? '?'))
    return { call, steering: RELATIVE_PATHS };
  if (call.files.length > 0) return { call, steering: null };
  const [named, separator] = [textOfVariable(NAMED_FILES), textOfVariable(SEPARATOR)];
  if (named === null || separator === null) return { call, steering: NAMED_FILES };
  const files = named
    .split(separator || ':')
    .map((file) => file.trim())
    .filter((file) => file !== '');
  return { call: { ...call, files: files.map((file) => madeAt(step, file)) }, steering: null };
}

export const NAMED_FILES = 'BUILDX_BAKE_FILE';
const SEPARATOR = 'BUILDX_BAKE_PATH_SEPARATOR';
const RELATIVE_PATHS = 'BUILDX_BAKE_FILE_RELATIVE_PATHS';
