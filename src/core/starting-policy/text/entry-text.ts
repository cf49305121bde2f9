import { parseReference } from '../../image/reference.js';
import { splitTag } from '../../image/tag.js';
import type { Approval } from '../entries/approval.js';
import type { PhaseOut } from '../found/phase-outs.js';
import { countOf } from './counting.js';
import { writeForeign, writeItem, writeValue } from './yaml-words.js';

/** Longer entries take several lines. */
const LONGEST_LINE = 110;

type Pair = readonly [key: string, value: string];

/** An entry of `allow`, with the number of files that need it. */
export function writeApproval(approval: Approval, indent: string): string[] {
  const { image, versions, variants, pin, files, note } = approval;
  const limits: Pair[] = [
    ...(versions === null ? [] : [['versions', JSON.stringify(versions)] as const]),
    ...(variants === null ? [] : [['variants', `[${variants.map(writeValue).join(', ')}]`] as const]),
    ...(pin === null ? [] : [['pin', pin] as const]),
  ];
  const comment = [
    files.size === 0 ? 'no file yet' : countOf(files.size, 'file'),
    ...(note === null ? [] : [note]),
  ].join('; ');
  return writeEntry(image, limits, comment, indent);
}

/** An image that could be approved, as an entry within a comment. */
export function writeSuccessor(use: string, indent: string): string[] {
  const reference = parseReference(use);
  if ('error' in reference) return [];
  const { number, variant } = splitTag(reference.tag ?? '');
  const name = `${reference.host}/${reference.path}`;
  if (number === null) return writeEntry(use, [], '', `${indent}# `);
  const limits: Pair[] = [
    ['versions', JSON.stringify(number)],
    ['variants', `[${writeValue(variant)}]`],
  ];
  return writeEntry(name, limits, '', `${indent}# `);
}

/** An entry of `deprecated`. */
export function writePhaseOut(
  { image, use, reason, files }: PhaseOut,
  day: string,
  indent: string,
): string[] {
  return [
    `${indent}- image: ${writeItem(image)} # ${countOf(files.size, 'file')}`,
    ...(use === null ? [] : [`${indent}  use: ${writeItem(use)}`]),
    `${indent}  reason: ${writeReason(reason)}`,
    `${indent}  block-from: "${day}"`,
  ];
}

/** Our own words and names from the table. */
const writeReason = (text: string): string =>
  /^[A-Za-z][\w .,;()+/-]*$/.test(text) ? text : writeForeign(text);

function writeEntry(image: string, limits: readonly Pair[], comment: string, indent: string): string[] {
  const end = comment === '' ? '' : ` # ${comment}`;
  if (limits.length === 0) return [`${indent}- ${writeItem(image)}${end}`];
  const pairs = [['image', writeValue(image)] as const, ...limits];
  const line = `${indent}- { ${pairs.map((pair) => pair.join(': ')).join(', ')} }`;
  if (line.length <= LONGEST_LINE) return [`${line}${end}`];
  const [, ...others] = pairs;
  return [
    `${indent}- image: ${writeItem(image)}${end}`,
    ...others.map((pair) => `${indent}  ${pair.join(': ')}`),
  ];
}
