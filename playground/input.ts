/** What people type. */
export interface PlaygroundInput {
  readonly dockerfile: string;
  readonly policy: string;
  /** Of the Dockerfile, from the root of the repository. */
  readonly path: string;
  /** `NAME=VALUE`, one a line. */
  readonly buildArgs: string;
  /** `NAME=VALUE`, one a line. */
  readonly contexts: string;
  readonly target: string;
  /** With commas between them. */
  readonly platforms: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type InputField = keyof PlaygroundInput;

export const INPUT_FIELDS = [
  'dockerfile',
  'policy',
  'path',
  'buildArgs',
  'contexts',
  'target',
  'platforms',
  'today',
] as const satisfies readonly InputField[];

/** What counts where nothing is typed; the day is that of the browser. */
export function makeEmptyInput(today: string): PlaygroundInput {
  return {
    dockerfile: '',
    policy: '',
    path: 'Dockerfile',
    buildArgs: '',
    contexts: '',
    target: '',
    platforms: '',
    today,
  };
}

/** How the policy is called in messages. */
export const POLICY_NAME = '.github/base-images.yml';
