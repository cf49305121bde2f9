/** A file of the runner to which steps write names with their values. */
export interface RunnerFile {
  /** The variable that names it. */
  readonly variable: string;
  /** The file as a word of a script. */
  readonly word: RegExp;
  /** The same by another name, in an expression. */
  readonly inExpression: RegExp;
  /** The command of the log that does the same. */
  readonly command: RegExp;
  readonly ignoresCase: boolean;
}

function define(variable: string, member: string, command: string, ignoresCase: boolean): RunnerFile {
  const name = String.raw`\$\{?${variable}\}?`;
  return {
    variable,
    word: new RegExp(`^(?:"${name}"|${name})$`),
    // `github.output`, `toJSON(github)`, `github[x]`
    inExpression: new RegExp(
      String.raw`\$\{\{[^}]*\bgithub\s*(?:\.\s*(?:${member}\b|\*)|\[|[),}|&=!<>])`,
      'i',
    ),
    command: new RegExp(command, 'i'),
    ignoresCase,
  };
}

/** The outputs of a step. */
export const OUTPUT_FILE: RunnerFile = define('GITHUB_OUTPUT', 'output', 'set-output', true);
/** The variables of the steps after it. */
export const VARIABLE_FILE: RunnerFile = define('GITHUB_ENV', 'env', 'set-env', false);
