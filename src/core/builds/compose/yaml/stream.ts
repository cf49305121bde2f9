import type { Scalar } from 'yaml';
import type { SourceText } from '../../source-text.js';
import { type LenientRefusal, parseLeniently } from '../../yaml/lenient-parser.js';
import type { WrittenNode } from '../../yaml/node.js';
import { convertNode, type NodeConversion } from '../../yaml/parsed-nodes.js';
import { readSimpleYaml } from '../../yaml/simple-yaml.js';
import { MAX_DEPTH } from '../bounds.js';
import type { NodeOrigin } from '../model/node.js';
import { LIMIT, type Refusals } from '../refusals.js';
import { TOO_MUCH, type WorkBudget } from '../work-budget.js';
import { readQuoted } from './quoted.js';

/**
 * What the documents of a file hold, with every scalar as the text it is: what kind of value it means is for go-yaml's
 * rules to say. Null where the file is not YAML; why is told to `refusals`.
 */
export function parseStream(
  source: SourceText,
  refusals: Refusals,
  work: WorkBudget,
): readonly (WrittenNode | null)[] | null {
  const simple = readSimpleYaml(source.text);
  if (simple !== null) return [simple];
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(source.text);
  if (control !== null) {
    refusals.add(source, control.index, 'control characters are not allowed');
    return null;
  }
  // The real parser takes its time. What escapes mean is read again by compose's own rules.
  const parsed = parseLeniently(source.text, OPTIONS, (count) => work.spend(4 * count), ['BAD_DQ_ESCAPE']);
  if (parsed.kind !== 'read') {
    refusals.add(source, parsed.offset, describeError(parsed), parsed.kind === 'wrong' ? {} : LIMIT);
    return null;
  }
  for (const document of parsed.documents) {
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== '1.1') {
      refusals.add(source, 0, `found incompatible YAML document (%YAML ${yaml.version}); remove the line`);
    }
  }
  const conversion: NodeConversion = {
    depth: MAX_DEPTH,
    trace: parsed.trace,
    joinsColon: (offset) => /^:[,\]}]/.test(source.text.slice(offset, offset + 2)),
    readScalar(scalar, start, end) {
      // Within a text they are kept, and fold in another way.
      const separator = source.text.slice(start, end).search(/[\u2028\u2029]/);
      if (separator !== -1)
        refusals.add(source, start + separator, 'a text holds a Unicode line separator; remove it', LIMIT);
      return { text: textOfScalar(scalar, { source, start, end }) };
    },
  };
  return parsed.documents.map(({ contents }) => convertNode(contents, conversion));
}

const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function describeError({ kind, message }: LenientRefusal): string {
  switch (kind) {
    case 'too-much':
      return TOO_MUCH;
    case 'too-deep':
      return 'its values are nested too deeply';
    case 'mark':
      return 'a byte order mark begins a line; remove it';
    case 'doubtful':
      return `the gate cannot read it as YAML, which compose may: ${message.slice(0, 200)}`;
    case 'wrong':
      return `it is not YAML: ${message.slice(0, 200)}`;
  }
}

/** The text of a scalar as libyaml reads it; null: it does not. */
function textOfScalar(scalar: Scalar, origin: NodeOrigin): string | null {
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  if (isQuoted) return readQuoted(origin.source.text, origin.start)?.value ?? null;
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  return isBlock && hasAddedBreak(value, origin) ? value.slice(0, -1) : value;
}

/** The parser ends a block text with a line feed where the file ends without one; libyaml does not. */
function hasAddedBreak(value: string, { source: { text }, end }: NodeOrigin): boolean {
  if (end < text.length || !value.endsWith('\n') || /[\n\r\u0085]$/.test(text)) return false;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const shown = value.slice(value.lastIndexOf('\n', value.length - 2) + 1, -1);
  return last.trim() !== '' || (shown !== '' && shown.trim() === '' && last.endsWith(shown));
}
