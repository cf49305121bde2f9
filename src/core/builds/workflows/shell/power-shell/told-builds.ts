import type { Build } from '../../../build.js';

/** Why a build counts that bash does not see. */
export const WHY_POWER_SHELL =
  'PowerShell may run this script; if it does not, add a label such as linux to runs-on, or shell: bash';

/** A build that only PowerShell would start: what is not known of it says so. */
export function tellPowerShell(build: Build): Build {
  const { problem, reasons } = build;
  const tell = (sentence: string): string => `${sentence}; ${WHY_POWER_SHELL}`;
  return {
    ...build,
    isPowerShell: true,
    problem: problem === null ? null : tell(problem),
    ...(reasons === undefined
      ? {}
      : { reasons: new Map([...reasons].map(([field, reason]) => [field, tell(reason)])) }),
  };
}
