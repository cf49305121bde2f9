import { STRING } from '../values/type.js';
import { stringOf, text } from '../values/value.js';
import { bytesOf, hexText, utf8Bytes } from './bytes.js';
import { argument, define, type Named } from './define.js';

/** How one of the hashes is built; words have 32 or 64 bits. */
interface Hash {
  readonly bits: 32n | 64n;
  readonly little: boolean;
  readonly start: readonly bigint[];
  readonly round: (state: readonly bigint[], words: readonly bigint[]) => readonly bigint[];
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first bits after the point of a root of a whole number. */
function rootBits(value: number, degree: 2n | 3n, bits: bigint): bigint {
  const target = BigInt(value) << (bits * degree);
  let low = 0n;
  let high = 1n << (bits + 9n);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle - 1n;
  }
  return low & ((1n << bits) - 1n);
}

function pad(message: Uint8Array, block: number, little: boolean): number[] {
  const lengthBytes = block / 8;
  const zeros = (block * 2 - 1 - lengthBytes - (message.length % block)) % block;
  const length = bytesOf(BigInt(message.length) * 8n, lengthBytes);
  return [...message, 0x80, ...new Array<number>(zeros).fill(0), ...(little ? length.reverse() : length)];
}

function digest(hash: Hash, message: Uint8Array): number[] {
  const size = Number(hash.bits) / 8;
  const padded = pad(message, size * 16, hash.little);
  const mask = (1n << hash.bits) - 1n;
  let state = hash.start;
  for (let at = 0; at < padded.length; at += size * 16) {
    const words = Array.from({ length: 16 }, (_, index) => {
      const bytes = padded.slice(at + index * size, at + (index + 1) * size);
      return (hash.little ? bytes.reverse() : bytes).reduce((word, byte) => (word << 8n) | BigInt(byte), 0n);
    });
    const next = hash.round(state, words);
    state = state.map((value, index) => (value + (next[index] ?? 0n)) & mask);
  }
  return state.flatMap((word) => (hash.little ? bytesOf(word, size).reverse() : bytesOf(word, size)));
}

function rotateLeft(value: bigint, count: number): bigint {
  const shift = BigInt(count);
  return ((value << shift) | (value >> (32n - shift))) & 0xffffffffn;
}

const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const START = [0x67452301n, 0xefcdab89n, 0x98badcfen, 0x10325476n, 0xc3d2e1f0n];
const ALL = 0xffffffffn;

function md5Round(state: readonly bigint[], words: readonly bigint[]): readonly bigint[] {
  let [a = 0n, b = 0n, c = 0n, d = 0n] = state;
  for (let step = 0; step < 64; step++) {
    const turn = step >> 4;
    const mixed =
      [(b & c) | (~b & ALL & d), (d & b) | (~d & ALL & c), b ^ c ^ d, c ^ (b | (~d & ALL))][turn] ?? 0n;
    const word =
      words[[step, 5 * step + 1, 3 * step + 5, 7 * step].map((index) => index % 16)[turn] ?? 0] ?? 0n;
    const constant = BigInt(Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
    const sum = (a + mixed + word + constant) & ALL;
    const rotated = rotateLeft(sum, MD5_SHIFTS[turn * 4 + (step % 4)] ?? 0);
    [a, b, c, d] = [d, (b + rotated) & ALL, b, c];
  }
  return [a, b, c, d];
}

function sha1Round(state: readonly bigint[], block: readonly bigint[]): readonly bigint[] {
  const words = [...block];
  for (let step = 16; step < 80; step++) {
    const mixed = [3, 8, 14, 16].reduce((value, back) => value ^ (words[step - back] ?? 0n), 0n);
    words.push(rotateLeft(mixed, 1));
  }
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n] = state;
  for (const [step, word] of words.entries()) {
    const turn = Math.floor(step / 20);
    const mixed =
      turn === 0 ? (b & c) | (~b & ALL & d) : turn === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const constant = [0x5a827999n, 0x6ed9eba1n, 0x8f1bbcdcn, 0xca62c1d6n][turn] ?? 0n;
    const sum = (rotateLeft(a, 5) + mixed + e + word + constant) & ALL;
    [a, b, c, d, e] = [sum, a, rotateLeft(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

/** SHA-256 and SHA-512 differ in the length of words and in these numbers. */
function sha2(bits: 32n | 64n, rounds: number, turns: readonly (readonly number[])[]): Hash {
  const mask = (1n << bits) - 1n;
  const constants = primes(rounds).map((prime) => rootBits(prime, 3n, bits));
  const rotate = (value: bigint, count: number) =>
    ((value >> BigInt(count)) | (value << (bits - BigInt(count)))) & mask;
  const mix = (value: bigint, [x = 0, y = 0, z = 0]: readonly number[], shifts: boolean) =>
    rotate(value, x) ^ rotate(value, y) ^ (shifts ? value >> BigInt(z) : rotate(value, z));
  const [large0 = [], large1 = [], small0 = [], small1 = []] = turns;
  const round = (state: readonly bigint[], block: readonly bigint[]): readonly bigint[] => {
    const words = [...block];
    for (let step = 16; step < rounds; step++) {
      const first = mix(words[step - 15] ?? 0n, small0, true);
      const second = mix(words[step - 2] ?? 0n, small1, true);
      words.push(((words[step - 16] ?? 0n) + first + (words[step - 7] ?? 0n) + second) & mask);
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (const [step, word] of words.entries()) {
      const choice = (e & f) ^ (~e & mask & g);
      const first = (h + mix(e, large1, false) + choice + (constants[step] ?? 0n) + word) & mask;
      const second = (mix(a, large0, false) + ((a & b) ^ (a & c) ^ (b & c))) & mask;
      [a, b, c, d, e, f, g, h] = [(first + second) & mask, a, b, c, (d + first) & mask, e, f, g];
    }
    return [a, b, c, d, e, f, g, h];
  };
  return { bits, little: false, start: primes(8).map((prime) => rootBits(prime, 2n, bits)), round };
}

const MD5: Hash = { bits: 32n, little: true, start: START.slice(0, 4), round: md5Round };
const SHA1: Hash = { bits: 32n, little: false, start: START, round: sha1Round };
const SHA256_TURNS = [
  [2, 13, 22],
  [6, 11, 25],
  [7, 18, 3],
  [17, 19, 10],
];
const SHA512_TURNS = [
  [28, 34, 39],
  [14, 18, 41],
  [1, 8, 7],
  [19, 61, 6],
];

export function sha1(message: Uint8Array): number[] {
  return digest(SHA1, message);
}

function hashFunction(hash: () => Hash) {
  return define([STRING], STRING, (args, budget) => {
    const bytes = utf8Bytes(stringOf(argument(args, 0)));
    budget.step(bytes.length);
    return text(hexText(digest(hash(), bytes)));
  });
}

export const HASH_FUNCTIONS: Named = [
  ['md5', hashFunction(() => MD5)],
  ['sha1', hashFunction(() => SHA1)],
  ['sha256', hashFunction(() => sha2(32n, 64, SHA256_TURNS))],
  ['sha512', hashFunction(() => sha2(64n, 80, SHA512_TURNS))],
];
