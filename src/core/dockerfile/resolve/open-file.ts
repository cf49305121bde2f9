import type { ByteString } from '../go/byte-string.js';
import { type Instructions, readInstructions } from '../instructions/stage-text.js';
import { Refusal } from '../refusal.js';
import type { Side } from '../shell/expansion.js';
import { FrontendReading } from '../shell/frontend-reading.js';
import { validateCheckOptions } from '../syntax/check-options.js';
import { type FoundDirective, findDirectives } from '../syntax/directives.js';
import { findOlderSyntaxes, type OlderSyntax } from '../syntax/older-directives.js';
import { parseFile } from '../syntax/parse-file.js';

/** The build argument that replaces `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';

/** Whether values that are not known are read as empty or not, where a word stands in their place. */
export interface ReadSides {
  /** All of them alike. */
  readonly all: Side | null;
  /** Those of one argument each, as `GlobalArguments.findSides` names them. */
  readonly chosen: ReadonlyMap<ByteString, Side>;
  /** Whether something gives an argument without a default a value: then that is judged, and no side of it. */
  readonly isGiven?: (name: ByteString) => boolean;
}

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
  /** From which sides of values that are not known it is read. */
  readonly sides?: ReadSides;
  /** Whether somebody wants to know what is done on the images that ship. */
  readonly asksAdvice?: boolean;
}

/** The parsed text of a file: the same for all values of its arguments. */
export interface FileText {
  readonly escapeToken: string;
  readonly instructions: Instructions;
  /** The number of instructions. */
  readonly size: number;
  readonly frontend: FrontendReading;
  /** The frontend that the file names. */
  readonly syntax: FoundDirective | null;
  /** What older builders take for it instead. */
  readonly olderSyntaxes: readonly OlderSyntax[];
  /** The same, as another version of the frontend reads it. */
  readonly asRead: (version: number) => FileText | Refusal;
}

/** A file that is read once for all values of its arguments. */
export interface OpenFile {
  readonly file: ByteString;
  readonly syntax: FoundDirective | null;
  /** What older builders take for it instead. */
  readonly olderSyntaxes: readonly OlderSyntax[];
  readonly text: FileText | Refusal;
}

/** As `maxFileSize` of dockerui/readfile.go. */
const MAX_SIZE = 16 * 1024 * 1024;

export function openFile(file: ByteString, input: Pick<BuildInput, 'buildArgs'>): OpenFile {
  const { syntax, check } = findDirectives(file);
  const top: FileTop = { syntax, olderSyntaxes: findOlderSyntaxes(file, syntax), check };
  const text = readText(file, new FrontendReading(), top, input);
  return { file, syntax, olderSyntaxes: top.olderSyntaxes, text };
}

/** What a file says before it is parsed. */
interface FileTop extends Pick<OpenFile, 'syntax' | 'olderSyntaxes'> {
  readonly check: FoundDirective | null;
}

/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(
  file: ByteString,
  frontend: FrontendReading,
  top: FileTop,
  input: Pick<BuildInput, 'buildArgs'>,
): FileText | Refusal {
  try {
    if (file.length > MAX_SIZE)
      throw new Refusal(`Dockerfile exceeds maximum allowed size of ${MAX_SIZE} bytes`, 'parse', 1);
    if (file === '') throw new Refusal('the Dockerfile cannot be empty', 'parse', 1);
    checkLinterOptions(top.check, input.buildArgs.get(CHECK_ARGUMENT));
    const { nodes, escapeToken } = parseFile(file, null, frontend);
    const instructions = readInstructions(nodes);
    const { syntax, olderSyntaxes } = top;
    const known = new Map<number, FileText | Refusal>();
    const asRead = (version: number): FileText | Refusal => {
      const read = known.get(version) ?? readText(file, new FrontendReading(version), top, input);
      known.set(version, read);
      return read;
    };
    return { escapeToken, instructions, size: nodes.length, frontend, syntax, olderSyntaxes, asRead };
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
