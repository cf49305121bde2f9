import { isActionFile, isWorkflowFile } from '../../../builds/build-files.js';
import { SourceText } from '../../../builds/source-text.js';
import { nameAction } from '../../../builds/workflows/actions/action-name.js';
import { isOfRunner, logsIn, setsUpTools } from '../../../builds/workflows/actions/known-actions.js';
import { onlyLooks } from '../../../builds/workflows/actions/looking-actions.js';
import { isReadAction } from '../../../builds/workflows/actions/read-actions.js';
import { splitExpressions } from '../../../builds/workflows/expression.js';
import { readYamlTree } from '../../../builds/workflows/yaml/tree-reading.js';
import {
  entriesOf,
  itemsOf,
  memberOf,
  textOf,
  type YamlTree,
} from '../../../builds/workflows/yaml/yaml-tree.js';
import { type Message, quote, say } from '../../../message.js';
import type { NamedImage } from './named-images.js';

/** A text of a workflow or action. */
export interface FlowText {
  readonly text: string;
  /** Where it begins. */
  readonly line: number;
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** What it is an input of, where nothing reads that; null: of nothing of that kind. */
  readonly uses: string | null;
  /** It is an input of what is known, or a container that a job runs in or with. */
  readonly isSettled: boolean;
}

/** What is known of an image in a workflow: what it is said to be for, or that it is for nothing that builds; null: neither. */
export type KnownUse = Message | 'settled' | null;

/** What an image is for that is not a base: it is made, moved, looked at, run or talked about. */
const OTHER_INPUT =
  /(?:^|[-_])(?:tags?|labels?|names?|services?|subjects?|containers?|runner|renovate|node|utility|test|title|body|message|msg|description|notes?|comment|text|summary|prompt|product|destination|dest|dst|target|output|outputs|push|url|uri)(?:$|[-_])|^images(?:$|[-_])|^image[-_]?refs?$/i;
/** The same, whatever else it says: `cache-from`. */
const CACHE_INPUT = /cache/i;
/** What makes an input that of a base, whatever else it says. */
const BASE_INPUT = /base(?!d|64)|from|parent|builder|runtime|upstream/i;
const IMAGE_INPUT = /ima?ge?s?(?:$|[^a-z])/i;
/** What looks at images, or moves, signs or runs them, as it is called. */
const OTHER_WORK =
  /scan|deploy|sign|attest|sbom|vex|trivy|grype|helm|k8s|kubernetes|kind|k3[ds]|lint|renovate|mirror|copy|retag|promot|vulnerab|provenance|slsa/;
/** Code, and releases of it, at hosts that have no images. */
const NO_IMAGE = /^(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org|gopkg\.in)\//;
/** What the reader of YAML may read of a file. */
const MAX_PARSED = 512 * 1024;

/** The texts of a workflow or action; none of any other file. */
export function listFlowTexts(file: string, text: string): readonly FlowText[] {
  if (!isWorkflowFile(file) && !isActionFile(file)) return [];
  const source = new SourceText(file, text);
  const read = readYamlTree(source, (characters) => characters <= MAX_PARSED);
  return read.kind === 'read' ? listTexts(read.root, { keys: [], uses: null, isSettled: false }, source) : [];
}

/** What is said of images in workflows and actions, of which each is read once, if at all. `texts`: all that files say. */
export function openHanded(texts: ReadonlyMap<string, string>): (image: NamedImage) => KnownUse {
  const known = new Map<string, readonly FlowText[]>();
  return (image) => {
    const { file } = image;
    const flow = known.get(file) ?? listFlowTexts(file, texts.get(file) ?? '');
    known.set(file, flow);
    return findHanded(image, flow);
  };
}

/** What is said of an image that is given to an action or workflow which is not read. */
export function findHanded(image: NamedImage, texts: readonly FlowText[]): KnownUse {
  const before = texts.filter(({ text, line }) => line <= image.line && text.includes(image.written));
  const last = Math.max(...before.map(({ line }) => line));
  const holding = before.filter(({ line }) => line === last);
  const inputs = holding.flatMap((each) => (each.uses === null ? listTakers(each, texts) : [each]));
  const input = inputs.find((each) => mayBeBase(image, each));
  if (input === undefined) return isSettled(holding) ? 'settled' : null;
  return say`for the input ${quote(keyOf(input))} of ${quote((input.uses ?? '').replace(/@[^@]*$/, ''))}`;
}

const isSettled = (holding: readonly FlowText[]): boolean =>
  holding.length > 0 && holding.every((each) => each.isSettled || each.uses !== null);

/** The inputs that a value of a matrix, a variable or an input is handed on to. */
function listTakers({ keys }: FlowText, texts: readonly FlowText[]): readonly FlowText[] {
  const place = keys.findLast((key) => /^(?:matrix|env|inputs)$/.test(key));
  if (place === undefined) return [];
  const names = new Set(keys.slice(keys.lastIndexOf(place) + 1).map((key) => key.toLowerCase()));
  return texts.filter(
    ({ uses, text }) => uses !== null && listReferred(text, place).some((name) => names.has(name)),
  );
}

/** The names in a context that the expressions of a text have. */
function listReferred(text: string, context: string): readonly string[] {
  const expressions = (splitExpressions(text) ?? []).flatMap(({ expression }) => expression ?? []);
  const reference = new RegExp(String.raw`\b${context}((?:\s*(?:\.\s*|\[\s*')[\w-]+(?:'\s*\])?)+)`, 'gi');
  return expressions.flatMap((expression) =>
    [...expression.matchAll(reference)].flatMap(([, path = '']) => path.toLowerCase().match(/[\w-]+/g) ?? []),
  );
}

const keyOf = ({ keys }: FlowText): string => keys.at(-1) ?? '';

function mayBeBase({ written, reference, registry }: NamedImage, input: FlowText): boolean {
  const key = keyOf(input);
  if (CACHE_INPUT.test(key)) return false;
  const isBase = BASE_INPUT.test(key);
  if (registry !== null) return isBase;
  if (NO_IMAGE.test(written) || /^[\w-]+(?:\.[\w-]+)+:\d+$/.test(written)) return false;
  if (!isBase && (OTHER_INPUT.test(key) || OTHER_WORK.test(nameAction(input.uses ?? '')))) return false;
  return reference.tagWritten || reference.digest !== null || isBase || IMAGE_INPUT.test(key);
}

function listTexts(
  tree: YamlTree,
  around: Omit<FlowText, 'text' | 'line'>,
  source: SourceText,
): readonly FlowText[] {
  if (tree.kind === 'scalar') return [{ text: tree.text.value, line: source.lineAt(tree.start), ...around }];
  if (tree.kind === 'list') return itemsOf(tree).flatMap((item) => listTexts(item, around, source));
  const used = textOf(memberOf(tree, 'uses'))?.value ?? '';
  return entriesOf(tree).flatMap(({ key, value }) => {
    const isInput = key === 'with' && used !== '';
    const uses = isInput && isUnread(used) ? used : around.uses;
    const isRun = /^(?:container|services)$/.test(key) && around.keys.at(-2) === 'jobs';
    const isSettled = around.isSettled || isRun || (isInput && !used.startsWith('./'));
    return listTexts(value, { keys: [...around.keys, key], uses, isSettled }, source);
  });
}

/** Whether what an action or workflow is given decides nothing that is known. */
function isUnread(uses: string): boolean {
  const name = nameAction(uses);
  const isOther = [isReadAction, isOfRunner, setsUpTools, logsIn, onlyLooks].some((test) => test(name));
  return uses !== '' && !/^(?:\.|docker:)/.test(uses) && !isOther;
}
