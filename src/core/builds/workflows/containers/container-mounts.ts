import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { evaluateText, type StepScope } from '../scope.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { readContainerOptions } from './container-options.js';
import { findContainer } from './job-container.js';

/** What the container of a job sees of the machine that it runs on. */
export interface ContainerMount {
  /** A path of the machine; null: nothing tells. */
  readonly source: string | null;
  /** Where the container has it; null: nothing tells. */
  readonly target: string | null;
  readonly written: string;
}

/** The folders and files that are mounted into the container of a job, by its `volumes` and `options`. */
export function listMounts(job: YamlTree, scope: StepScope): readonly ContainerMount[] {
  const container = findContainer(job, scope);
  if (container === null) return [];
  const { texts } = scope;
  if ('open' in container) return [openMount(texts.restore(container.open.value))];
  const { tree, scope: own } = container;
  const volumes = memberOf(tree, 'volumes');
  const text = textOf(memberOf(tree, 'options'));
  return [
    ...(volumes === undefined || volumes.kind === 'list' ? [] : [openMount('volumes')]),
    ...itemsOf(volumes).flatMap((item) => {
      const volume = textOf(item);
      return volume === null ? [] : readVolume(evaluateText(volume, own), texts);
    }),
    ...(text === null ? [] : readOptions(evaluateText(text, own), texts)),
  ];
}

function readOptions(text: TracedText, texts: UnknownTexts): readonly ContainerMount[] {
  const { mounts, isOpen } = readContainerOptions(text, texts);
  return [
    ...(isOpen ? [openMount(texts.restore(text.value))] : []),
    ...mounts.volumes.flatMap((volume) => readVolume(volume, texts)),
    ...mounts.binds.flatMap((bind) => readBind(bind, texts)),
    ...mounts.others.map((other) => openMount(texts.restore(other.value))),
  ];
}

/** `SOURCE:TARGET:MODE`; a target alone is a folder of docker's own. */
function readVolume({ value }: TracedText, texts: UnknownTexts): readonly ContainerMount[] {
  const written = texts.restore(value);
  const [source = '', target] = value.split(':');
  if (target !== undefined) return [{ source, target: isUnknown(target) ? null : target, written }];
  return isUnknown(value) ? [openMount(written)] : [];
}

/** `type=bind,source=SOURCE,target=TARGET` */
function readBind({ value }: TracedText, texts: UnknownTexts): readonly ContainerMount[] {
  const written = texts.restore(value);
  const fields = value.split(',').map((field) => field.replace(/^"|"$/g, ''));
  const find = (names: RegExp): string | null => {
    const field = fields.findLast((each) => names.test(each));
    return field === undefined ? null : field.replace(names, '');
  };
  // what a volume is made from may be a folder, and one without words is not known
  if (fields.some((field) => isUnknown(field.split('=', 1)[0] ?? '') || /^volume-opt=/i.test(field)))
    return [openMount(written)];
  const source = find(/^(?:source|src)=/i);
  const target = find(/^(?:target|destination|dst)=/i);
  return source === null
    ? []
    : [{ source, target: target === null || isUnknown(target) ? null : target, written }];
}

function openMount(written: string): ContainerMount {
  return { source: null, target: null, written };
}
