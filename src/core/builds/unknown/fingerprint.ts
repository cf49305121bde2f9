import { onceForText } from '../../kept.js';

/** Shorter texts stand for themselves. */
const MAX_PLAIN = 160;

/** A short text that is equal only where the text is: SHA-256 of long ones. */
export function fingerprint(text: string): string {
  return text.length <= MAX_PLAIN ? text : `sha256:${digest(text)}`;
}

/** The same long texts are asked about again and again. */
const digest = onceForText(sha256);

interface Constants {
  readonly turns: Uint32Array;
  readonly start: Uint32Array;
}

let constants: Constants | null = null;

function makeConstants(): Constants {
  const roots = firstPrimes(64);
  return {
    turns: Uint32Array.from(roots, (prime) => fraction(Math.cbrt(prime))),
    start: Uint32Array.from(roots.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** Of the UTF-16 units, the higher byte first. */
function sha256(text: string): string {
  constants ??= makeConstants();
  const { turns, start } = constants;
  const bytes = new Uint8Array((((text.length * 2 + 8) >> 6) + 1) << 6);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at));
  bytes[text.length * 2] = 0x80;
  view.setUint32(bytes.length - 8, Math.floor((text.length * 16) / 2 ** 32));
  view.setUint32(bytes.length - 4, (text.length * 16) >>> 0);
  const state = start.slice();
  const words = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    schedule(words, view, at);
    mix(state, words, turns);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function schedule(words: Uint32Array, view: DataView, at: number): void {
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(at + index * 4);
  for (let index = 16; index < 64; index++) {
    const two = words[index - 2] ?? 0;
    const fifteen = words[index - 15] ?? 0;
    const high = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
    const low = turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3);
    words[index] = high + (words[index - 7] ?? 0) + low + (words[index - 16] ?? 0);
  }
}

function mix(state: Uint32Array, words: Uint32Array, turns: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const constant = (turns[index] ?? 0) + (words[index] ?? 0);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
