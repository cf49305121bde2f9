import type { ByteString } from '../go/byte-string.js';
import { type Instructions, readInstructions } from '../instructions/stage-text.js';
import { Refusal } from '../refusal.js';
import { QuoteReading } from '../shell/quote-reading.js';
import { validateCheckOptions } from '../syntax/check-options.js';
import { type FoundDirective, findDirectives } from '../syntax/directives.js';
import { parseFile } from '../syntax/parse-file.js';

/** The build argument that replaces `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';

/** What the build gets in addition to the file. */
export interface BuildInput {
  readonly buildArgs: ReadonlyMap<ByteString, ByteString>;
  readonly target: ByteString;
  readonly platform: ByteString;
  readonly buildPlatform: ByteString;
  readonly contexts: ReadonlyMap<ByteString, ByteString>;
  /** Arguments that are given a value which is not known. */
  readonly unknownArgs: ReadonlySet<ByteString>;
  /** Predefined arguments whose value is one of several. */
  readonly doubtedArgs?: ReadonlySet<ByteString>;
  /** Whether somebody wants to know what is done on the images that ship. */
  readonly asksAdvice?: boolean;
}

/** The parsed text of a file: the same for all values of its arguments. */
export interface FileText {
  readonly escapeToken: string;
  readonly instructions: Instructions;
  /** The number of instructions. */
  readonly size: number;
  readonly quotes: QuoteReading;
  /** The frontend that the file names. */
  readonly syntax: FoundDirective | null;
  /** The same, as frontends before 1.28 parse it. */
  readonly old: () => FileText | Refusal;
}

/** A file that is read once for all values of its arguments. */
export interface OpenFile {
  readonly file: ByteString;
  readonly syntax: FoundDirective | null;
  readonly text: FileText | Refusal;
}

/** As `maxFileSize` of dockerui/readfile.go. */
const MAX_SIZE = 16 * 1024 * 1024;

export function openFile(file: ByteString, input: Pick<BuildInput, 'buildArgs'>): OpenFile {
  const { syntax, check } = findDirectives(file);
  const text = readText(file, new QuoteReading(false), syntax, check, input);
  return { file, syntax, text };
}

/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(
  file: ByteString,
  quotes: QuoteReading,
  syntax: FoundDirective | null,
  check: FoundDirective | null,
  input: Pick<BuildInput, 'buildArgs'>,
): FileText | Refusal {
  try {
    if (file.length > MAX_SIZE)
      throw new Refusal(`Dockerfile exceeds maximum allowed size of ${MAX_SIZE} bytes`, 'parse', 1);
    if (file === '') throw new Refusal('the Dockerfile cannot be empty', 'parse', 1);
    checkLinterOptions(check, input.buildArgs.get(CHECK_ARGUMENT));
    const { nodes, escapeToken } = parseFile(file, null, quotes);
    const instructions = readInstructions(nodes);
    let old: FileText | Refusal | null = null;
    const readOld = () => (old ??= readText(file, new QuoteReading(true), syntax, check, input));
    return { escapeToken, instructions, size: nodes.length, quotes, syntax, old: readOld };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Options for BuildKit's linter, which are refused before the file is read. `newRuleLinter`. */
function checkLinterOptions(found: FoundDirective | null, given: ByteString | undefined): void {
  const where = given === undefined ? 'check options' : `build-arg:${CHECK_ARGUMENT}`;
  try {
    validateCheckOptions(given ?? found?.word ?? '');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      `failed to parse ${where}: ${error.text}`,
      'check-directive',
      given === undefined ? (found?.line ?? 1) : 1,
    );
  }
}
