import { decodeExactly, toByteString } from '../../../dockerfile/go/byte-string.js';
import type { BuildKind } from '../../build.js';
import { isHidden } from '../../source-text.js';
import { limitSize, type Tree } from '../../tree.js';
import { type Allowance, BoundExceeded } from '../bounds.js';
import { type AnyBody, jsonBody, nativeBody } from '../hcl/body.js';
import { parseHcl } from '../hcl/body-parser.js';
import { parseJson } from '../hcl/json-parser.js';
import { Source, SyntaxProblem } from '../hcl/source.js';

/** A file that cannot be read: bake refuses the project. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The target or group that bake refuses, which builds the others. */
  readonly target?: string;
  /** Only the gate gives up, and bake may read it. */
  readonly isLimit?: true;
  /** Given where the reader of another kind says it, in the same words. */
  readonly kind?: BuildKind;
}

export type ReadDefinitions =
  | { readonly kind: 'body'; readonly body: AnyBody }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly text: string }
  /** Wanted and not yet there. */
  | { readonly kind: 'waiting' };

/** Reads one definition file by the syntax that its name says; another name is tried as both. */
export function readFile(path: string, tree: Tree, allowance: Allowance): ReadDefinitions {
  const problem = (message: string, line = 1, text = ''): ReadDefinitions => {
    return { kind: 'problem', problem: { file: path, line, message }, text };
  };
  const limit = (message: string, text = ''): ReadDefinitions => {
    return { kind: 'problem', problem: { file: path, line: 1, message, isLimit: true }, text };
  };
  if (!tree.has(path)) return problem('there is no such file');
  const found = limitSize(tree.read(path));
  if (found.kind === 'absent') return { kind: 'waiting' };
  if (found.kind === 'unreadable') return (isHidden(found) ? limit : problem)(`the file ${found.reason}`);
  // JSON is dear: each of its texts is a template of its own.
  const length = found.bytes.length;
  if (!allowance.spend(path.endsWith('.json') ? length >> 1 : length >> 2))
    return limit('not read, since all bake files together take too many steps to evaluate');
  const source = new Source(path, decodeExactly(toByteString(found.bytes)));
  try {
    return { kind: 'body', body: parse(source) };
  } catch (error) {
    if (error instanceof BoundExceeded) return limit(`not read, since ${error.message}`, source.text);
    if (!(error instanceof SyntaxProblem)) throw error;
    return problem(error.message, error.span.source.positionAt(error.span.start).line, source.text);
  }
}

function parse(source: Source): AnyBody {
  if (source.file.endsWith('.json')) return parseJsonBody(source);
  if (source.file.endsWith('.hcl')) return nativeBody(parseHcl(source));
  try {
    return nativeBody(parseHcl(source));
  } catch (error) {
    if (error instanceof SyntaxProblem && source.text.trimStart().startsWith('{'))
      return parseJsonBody(source);
    throw error;
  }
}

function parseJsonBody(source: Source): AnyBody {
  const root = parseJson(source);
  if (root.kind !== 'object' && root.kind !== 'array')
    throw new SyntaxProblem(root, 'the file must be a JSON object');
  return jsonBody(root);
}
