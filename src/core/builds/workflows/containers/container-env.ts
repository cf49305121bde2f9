import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { openJobEnv } from '../environment.js';
import { type EnvScope, evaluateText, type StepScope } from '../scope.js';
import type { WrittenVariables } from '../shell/written-variables.js';
import { readMap, type WrittenMap, type WrittenValue } from '../written-map.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { readContainerOptions } from './container-options.js';
import { type Container, findContainer } from './job-container.js';

/** The variables of the container that the steps of a job run in, as its `env` and `options` give them. */
export function openContainerEnv(
  job: YamlTree,
  scope: StepScope,
  written: WrittenVariables,
  spend: (characters: number) => boolean,
): EnvScope | null {
  const container = findContainer(job, scope);
  if (container === null) return null;
  const map = readContainer(container, scope, spend);
  const env = openJobEnv(map, scope, null, written);
  // `${{ env.X }}` is what the workflow says, whatever the container has
  return {
    names: env.names,
    lookUp: (name, isExpression = false) => (isExpression ? undefined : env.lookUp(name)),
    original: (name, isExpression = false) => (isExpression ? undefined : env.original?.(name)),
  };
}

function readContainer(
  container: Container,
  around: StepScope,
  spend: (characters: number) => boolean,
): WrittenMap {
  if ('open' in container) return { values: [], rest: container.open };
  const { tree, scope } = container;
  const given = readMap(memberOf(tree, 'env'), { ...scope, env: null });
  const options = textOf(memberOf(tree, 'options'));
  const isRead = options !== null && spend(options.value.length);
  const more = isRead ? readOptions(evaluateText(options, scope), around) : NOTHING;
  const own = given.values.map((value) => withEmptyOfRunner(value, around));
  return { values: settleTwice([...more.values, ...own], around), rest: given.rest ?? more.rest };
}

const NOTHING: WrittenMap = { values: [], rest: null };

function readOptions(text: TracedText, scope: StepScope): WrittenMap {
  const { texts } = scope;
  const { variables, files, isOpen } = readContainerOptions(text, texts);
  const values = variables.flatMap((variable): WrittenValue[] => {
    const [key = ''] = variable.value.split('=', 1);
    if (isUnknown(key)) return [];
    const value =
      key === variable.value ? variable.as(texts.standIn(`$${key}`)) : variable.slice(key.length + 1);
    return [{ key, text: value, scope }];
  });
  const [file] = files;
  const said = texts.restore(text.value);
  const reason = isOpen ? `the options ${said} of the container` : null;
  const open = reason ?? (file === undefined ? null : `--env-file ${texts.restore(file.value)}`);
  return { values, rest: open === null ? null : text.as(texts.standIn(open)) };
}

/** An empty value in the `env` of a container is what the machine of the runner has, or none. */
function withEmptyOfRunner(value: WrittenValue, { texts }: StepScope): WrittenValue {
  return value.text.value === '' ? { ...value, text: value.text.as(texts.standIn(`$${value.key}`)) } : value;
}

/** Of several values of one name the last one counts, unless something else than docker runs the container. */
function settleTwice(values: readonly WrittenValue[], { texts }: StepScope): readonly WrittenValue[] {
  const said = new Map<string, Set<string>>();
  for (const { key, text } of values)
    said.set(key, (said.get(key) ?? new Set()).add(`${key}=${texts.restore(text.value)}`));
  return values.map((value) => {
    const all = [...(said.get(value.key) ?? [])];
    return all.length < 2
      ? value
      : { ...value, text: value.text.as(texts.standIn(`${all.join(' and ')} of the container`)) };
  });
}
