import type { WorkflowSession } from '../session.js';
import { textMentionsBuild } from '../shell/mentioned/build-text.js';
import { isRunVariable } from '../shell/mentioned/run-variables.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Warns of a variable that programs run and that speaks of a build: `env: { GIT_SSH_COMMAND: docker build . }`. */
export function warnOfVariables(
  places: readonly (YamlTree | undefined)[],
  session: Pick<WorkflowSession, 'failOnce'>,
): void {
  for (const place of places)
    for (const { key, value } of entriesOf(memberOf(place, 'env'))) {
      const text = textOf(value);
      if (text === null || !isRunVariable(key) || !textMentionsBuild(text.value)) continue;
      const { file, line } = text.place();
      session.failOnce(file, line, `Programs run what ${key} says, and the build there is not read`);
    }
}
