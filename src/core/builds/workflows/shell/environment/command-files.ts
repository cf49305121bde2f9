/** The file that steps write their variables to, under its own name. */
const VARIABLE_FILE = /GITHUB_ENV\b/;
/** The same where case does not count. */
const OTHER_FILE = /\bgithub(?:\.|\s{0,3}\[\s{0,3}')env\b|\benv:github_env\b|%github_env\b/i;
const OLD_SETTING = /(?:::|##\[)set-env\b/i;
const OLD_NAME = /(?:::|##\[)set-env\b[^\n]{0,20}?\bname=(?:(\w+)(?=::|[\],]))?/gi;
const EXPORTING = /\bexportVariable\b/;
const ADDING_PATHS =
  /GITHUB_PATH\b|\bgithub(?:\.|\s{0,3}\[\s{0,3}')path\b|\benv:github_path\b|%github_path\b|(?:::|##\[)add-path\b/i;

/** Whether a text names the file that the variables of later steps are written to. */
export function namesVariableFile(text: string): boolean {
  return VARIABLE_FILE.test(text) || OTHER_FILE.test(text);
}

/** Whether a text says that it sets variables for later steps: by the file, or by a command of the log. */
export function setsVariables(text: string): boolean {
  return namesVariableFile(text) || OLD_SETTING.test(text);
}

/** The same of a program, which may have the toolkit of GitHub. */
export function programSetsVariables(text: string): boolean {
  return setsVariables(text) || EXPORTING.test(text);
}

/** Whether a text says that it adds folders to the path of later steps. */
export function addsPaths(text: string): boolean {
  return ADDING_PATHS.test(text);
}

/** The variables that commands of the log set. */
export function readLogCommands(text: string): {
  readonly names: readonly string[];
  readonly isOpen: boolean;
} {
  const found = [...text.matchAll(OLD_NAME)].map(([, name]) => name);
  return { names: found.flatMap((name) => name ?? []), isOpen: found.includes(undefined) };
}
