import { type BakeFunction, FunctionError } from '../evaluation/function.js';
import { specialFunction } from '../evaluation/special-calls.js';
import { DYNAMIC } from '../values/type.js';
import { COLLECTION_FUNCTIONS } from './collections.js';
import { DATE_FUNCTIONS } from './dates.js';
import { ANY, define, type Named } from './define.js';
import { DOCUMENT_FUNCTIONS } from './documents.js';
import { ENCODING_FUNCTIONS } from './encodings.js';
import { FORMAT_FUNCTIONS } from './format.js';
import { HASH_FUNCTIONS } from './hashes.js';
import { NETWORK_FUNCTIONS } from './networks.js';
import { NUMBER_FUNCTIONS } from './numbers.js';
import { PATTERN_FUNCTIONS } from './patterns.js';
import { SEQUENCE_FUNCTIONS } from './sequences.js';
import { SET_FUNCTIONS } from './sets.js';
import { STRING_FUNCTIONS } from './strings.js';

function useless(): never {
  throw new FunctionError('nothing that bake knows is a buffer of bytes');
}

/** Functions that exist, but that no value in a bake file fits. */
const BYTE_FUNCTIONS: Named = [
  ['byteslen', define([ANY], DYNAMIC, useless)],
  ['bytesslice', define([ANY, ANY, ANY], DYNAMIC, useless)],
];

const SPECIAL_FUNCTIONS: Named = [
  ['try', specialFunction('try')],
  ['can', specialFunction('can')],
  ['convert', specialFunction('convert')],
];

/** The standard library of bake. */
export const STANDARD_FUNCTIONS: ReadonlyMap<string, BakeFunction> = new Map([
  ...COLLECTION_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...DOCUMENT_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...NETWORK_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...PATTERN_FUNCTIONS,
  ...SEQUENCE_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ...BYTE_FUNCTIONS,
  ...SPECIAL_FUNCTIONS,
]);
