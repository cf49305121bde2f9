import { FunctionError, OpenResult } from '../evaluation/function.js';

/** A network: its first address as a number of 32 or 128 bits, and the length of its prefix. */
export interface Network {
  readonly address: bigint;
  readonly bits: 32 | 128;
  readonly prefix: number;
}

/** Go's net.ParseCIDR; the host's bits are cleared. */
export function parseNetwork(text: string): Network {
  const match = /^([^/]*)\/0*(\d{1,3})$/.exec(text);
  const host = match?.[1] ?? '';
  const bits = host.includes(':') ? 128 : 32;
  const address = bits === 128 ? parseIpv6(host) : parseIpv4(host);
  const prefix = Number(match?.[2] ?? -1);
  if (address === null || prefix < 0 || prefix > bits) {
    throw new FunctionError('a network is written like 10.0.0.0/8');
  }
  // Go takes such an address for one of 32 bits here and of 128 there
  if (bits === 128 && address >> 32n === 0xffffn)
    throw new OpenResult('a network of IPv4 addresses that are written as IPv6 is not computed');
  return { address: (address >> BigInt(bits - prefix)) << BigInt(bits - prefix), bits, prefix };
}

function parseIpv4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return null;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [left, right] = halves.map(readGroups);
  if (left === undefined || left === null || right === null) return null;
  const missing = 8 - left.length - (right?.length ?? 0);
  if (right === undefined ? missing !== 0 : missing < 1) return null;
  const groups = right === undefined ? left : [...left, ...new Array<bigint>(missing).fill(0n), ...right];
  return groups.reduce((sum, group) => sum * 65_536n + group, 0n);
}

function readGroups(text: string): bigint[] | null {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes('.')) {
      const embedded = parseIpv4(part);
      if (embedded === null) return null;
      groups.push(embedded >> 16n, embedded & 0xffffn);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return null;
  }
  return groups;
}

/** An address as Go prints it: the longest run of zero groups shortened. */
export function addressText(address: bigint, bits: 32 | 128): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
  if (address >> 32n === 0xffffn) return addressText(address & 0xffffffffn, 32);
  const groups = Array.from({ length: 8 }, (_, index) => (address >> BigInt(16 * (7 - index))) & 0xffffn);
  const texts = groups.map((group) => group.toString(16));
  const run = longestZeros(groups);
  if (run.length < 2) return texts.join(':');
  return `${texts.slice(0, run.start).join(':')}::${texts.slice(run.start + run.length).join(':')}`;
}

function longestZeros(groups: readonly bigint[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0n) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}

export function networkText(network: Network): string {
  return `${addressText(network.address, network.bits)}/${network.prefix}`;
}
