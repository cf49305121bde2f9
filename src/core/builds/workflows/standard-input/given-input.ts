import { encodeText, toBytes } from '../../../dockerfile/go/byte-string.js';
import type { OverlaidFile } from '../../repository/overlaid-tree.js';
import type { GivenValue, StepEnvironment } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { fingerprint } from '../../unknown/fingerprint.js';
import { isUnknown } from '../../unknown-texts.js';
import { questionOf } from '../made-files/built-texts.js';
import { mayPrintOther, readStepText } from '../made-files/input-text.js';
import type { PlainWords } from '../made-files/open-words.js';
import { listPlain } from '../made-files/plain-words.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import type { DockerCommand } from '../shell/docker-commands.js';
import type { Step } from '../step.js';
import { describeSources, doingOf } from '../surroundings.js';
import { type InputLine, type InputReader, type InputText, readInputText } from './input-text.js';

/** What a command reads on its standard input, as a file. */
export interface GivenFile extends OverlaidFile {
  /** Variables for what is not known of it. */
  readonly unknown: ReadonlyMap<string, GivenValue>;
  /** Where its lines are written; null: in the file of the repository that it is. */
  readonly lines: readonly InputLine[] | null;
  /** Where it is a file of the repository: the path of that. */
  readonly path: string | null;
  /** Says that not all of it is known; none: what is not can be no more than a word. */
  readonly sayPartial?: () => void;
}

/** What is known of it: `path`, that it is the file there, of which nothing is known. */
export type GivenInput = { readonly given: GivenFile } | { readonly path: TracedText } | null;

/** What a command of a script is given to read. */
export function openGivenInput(
  step: Step,
  { input, folder }: Pick<DockerCommand, 'input' | 'folder'>,
  name: InputReader['name'],
): GivenInput {
  const reader = { name, folder };
  if (input === null || input.kind === 'other') return null;
  if (input.isPrinted === true && mayPrintOther(step)) return null;
  if (input.kind === 'file') return openFile(step, input.path, reader);
  return openText(step, input.text, reader, plainOf(step, input.text));
}

function plainOf(step: Step, { value }: TracedText): PlainWords {
  const read = isUnknown(value) ? readStepText(step) : null;
  return read === null ? new Map() : listPlain(value, step.context.session.texts, { step, ...read });
}

/** A text of the script; what is not known of it may be more than a value, which is said. */
function openText(step: Step, text: TracedText, reader: InputReader, plain: PlainWords): GivenInput {
  const { session } = step.context;
  const read = readInputText(
    text,
    reader,
    session.texts,
    (part) => session.texts.restore(part) + describeSources(step, part),
  );
  if (read === null) return null;
  const isPartial = [...read.unknown.values()].some(
    (value) => 'unknown' in value && plain.get(value.unknown) !== 'word',
  );
  const sayPartial = (): void => {
    const { file, line } = text.place();
    const said = `A script hands a file to ${reader.name}, and only what is known of its text is judged`;
    session.failOnce(file, line, said, doingOf(step));
  };
  return { given: { ...makeGiven(read), ...(isPartial ? { sayPartial } : {}) } };
}

function makeGiven({ text, unknown, lines }: InputText): GivenFile {
  const file = { kind: 'bytes', bytes: toBytes(encodeText(text)) } as const;
  return { file, identify: () => fingerprint(text), unknown, lines, path: null };
}

/** `< FILE`: as the repository has it, or as the scripts of the job have left it. */
function openFile(step: Step, path: TracedText, reader: InputReader): GivenInput {
  const { folder } = reader;
  const { workspace, session } = step.context;
  const { value } = withoutAnchor(path, folder ?? '.', session.texts);
  const found = folder === null || isUnknown(value) ? null : workspace.foldersAt(folder).resolve(value);
  if (found === null) return { path };
  if (workspace.made.paths.includes(found)) {
    const made = workspace.made.takeTexts(found, questionOf(step, new Set()), () => true) ?? [];
    const [only, ...others] = made;
    if (only !== undefined && others.length === 0) return openText(step, only.text, reader, only.plain);
    if (made.length > 0) return { path };
  }
  if (!session.tree.has(found)) return { path };
  workspace.buildFiles.add(found);
  const file = session.tree.read(found);
  const identify = (): string => session.tree.identify(found) ?? found;
  return { given: { file, identify, unknown: new Map(), lines: null, path: found } };
}

/** The environment with what is not known of a text. */
export function withUnknown(
  environment: StepEnvironment,
  { unknown }: Pick<GivenFile, 'unknown'>,
): StepEnvironment {
  if (unknown.size === 0) return environment;
  return { ...environment, lookUp: (name) => unknown.get(name) ?? environment.lookUp(name) };
}
