import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { evaluateText, type StepScope } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { findVariable } from '../written-map.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { type ContainerOptions, readContainerOptions } from './container-options.js';
import { type Container, findContainer } from './job-container.js';

const READ = new WeakMap<UnknownTexts, Map<string, ContainerOptions>>();

/** Options whose places do not matter. */
function readOnce(text: TracedText, texts: UnknownTexts): ContainerOptions {
  const known = READ.get(texts) ?? new Map<string, ContainerOptions>();
  READ.set(texts, known);
  const options = known.get(text.value) ?? readContainerOptions(text, texts);
  known.set(text.value, options);
  return options;
}

/** What a job says of a variable, also by its container; without a name of any. */
export function listJobVariables(
  job: YamlTree | undefined,
  name: string,
  scope: StepScope,
): readonly YamlTree[] {
  const container = job === undefined ? null : findContainer(job, scope);
  return [findVariable(job, name), ...listContainerVariables(container, name)].flatMap((tree) => tree ?? []);
}

function listContainerVariables(
  container: Container | null,
  name: string,
): readonly (YamlTree | undefined)[] {
  if (container === null) return [];
  if ('open' in container) return [container.written];
  const { tree, scope } = container;
  const options = memberOf(tree, 'options');
  const text = textOf(options);
  if (text === null) return [findVariable(tree, name)];
  const { files, isOpen } = readOnce(evaluateText(text, scope), scope.texts);
  const isNamed = isOpen || files.length > 0 || text.value.includes(name);
  return [findVariable(tree, name), isNamed ? options : undefined];
}

/** What names the image of the container of a job. */
export function imageOf(job: YamlTree): YamlTree | undefined {
  const container = memberOf(job, 'container');
  return container?.kind === 'map' ? memberOf(container, 'image') : container;
}

/** The files of variables that the options of a container name. */
export function listContainerFiles(
  job: YamlTree,
  scope: StepScope,
  find: (path: string) => string | null,
): readonly string[] {
  const options = textOf(memberOf(memberOf(job, 'container'), 'options'));
  if (options === null) return [];
  return readOnce(evaluateText(options, scope), scope.texts).files.flatMap(
    (file) => find(withoutAnchor(file, '.', scope.texts).value) ?? [],
  );
}
