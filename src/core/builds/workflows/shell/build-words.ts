/** What the shell takes out of a word: `doc"ker"` is `docker`. */
const QUOTES = `["'\\\\^\`\\r\\n]*`;
const spell = (word: string): string => word.split('').join(QUOTES);

const PROGRAM = new RegExp(['docker', 'podman', 'nerdctl', 'buildah', 'buildx'].map(spell).join('|'), 'i');
const COMMAND = new RegExp(
  `\\b(?:${['build', 'bud', 'bake', 'b', 'f', 'up', 'run', 'create', 'watch'].map(spell).join('|')})\\b`,
);
/** A program that an expression or a variable names, and what it is asked for. */
const CHOSEN =
  /(?:\$\{\{[^{}\n]{1,300}\}\}|\$\w{1,80}|\$\{\w[^{}\n]{0,80}\})["']?[ \t]+(?:build|bud|buildx|bake|compose|image|builder)\b/;

/** Whether a script may build something. */
export function speaksOfBuilds(script: string): boolean {
  return (PROGRAM.test(script) && COMMAND.test(script)) || CHOSEN.test(script);
}

/** Whether a file may hold such a script. */
export function namesBuilder(text: string): boolean {
  return PROGRAM.test(text) || CHOSEN.test(text);
}
