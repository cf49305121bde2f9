import type { GivenValue, StepEnvironment } from '../../step-environment.js';

/** Which files of variables compose reads because of what is set where it is started. */
export type EnvironmentFileChoice =
  /** The `.env` in its usual places. */
  | 'usual'
  /** Those, by paths as they are written; none is possible. */
  | readonly string[]
  /** Of what decides, which is not known; whatever is in the files is not either. */
  | { readonly open: GivenValue };

const FILES = 'COMPOSE_ENV_FILES';
/** Also within `.env`, which then says of itself that it is not read. */
export const WITHOUT_FILE = 'COMPOSE_DISABLE_ENV_FILE';

/** As Go reads what is true or false; null: neither. */
export function parseSwitch(text: string): boolean | null {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : null;
}

/** Where `--env-file` names none. */
export function chooseEnvironmentFiles(environment: StepEnvironment | undefined): EnvironmentFileChoice {
  const named = environment?.lookUp(FILES);
  if (named !== undefined && 'unknown' in named) return { open: named };
  const paths = named?.value.split(',').filter((path) => path !== '') ?? [];
  if (paths.length > 0) return paths;
  const off = environment?.lookUp(WITHOUT_FILE);
  if (off === undefined) return 'usual';
  if ('unknown' in off) return { open: off };
  const isOff = parseSwitch(off.value);
  if (isOff === null) return { open: { unknown: `${WITHOUT_FILE}=${off.value}` } };
  return isOff ? [] : 'usual';
}
