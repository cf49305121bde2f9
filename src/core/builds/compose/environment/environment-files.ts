import type { StepEnvironment } from '../../step-environment.js';

/** Which files of variables compose reads because of what is set where it is started. */
export type EnvironmentFileChoice =
  /** The `.env` in its usual places. */
  | 'usual'
  /** Those, by paths as they are written; none is possible. */
  | readonly string[]
  /** The variable that decides, and that is not known. */
  | { readonly unknown: string };

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
  if (named !== undefined && 'unknown' in named) return { unknown: FILES };
  const paths = named?.value.split(',').filter((path) => path !== '') ?? [];
  if (paths.length > 0) return paths;
  const off = environment?.lookUp(WITHOUT_FILE);
  if (off === undefined) return 'usual';
  const isOff = 'unknown' in off ? null : parseSwitch(off.value);
  if (isOff === null) return { unknown: WITHOUT_FILE };
  return isOff ? [] : 'usual';
}
