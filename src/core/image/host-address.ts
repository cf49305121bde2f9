/**
 * A host that is an IP address, in one spelling: `[2001:db8::1]` for `[2001:0DB8:0::1]`, and `10.0.0.5` for
 * `[::ffff:a00:5]` and what the C library takes for it (`10.5`, `0xa.0.0.5`). Any other name as it is.
 */
export function simplifyAddress(name: string): string {
  if (name.startsWith('[')) return simplifyIpv6(name);
  return /^\d/.test(name) ? (readIpv4(name) ?? name) : name;
}

function simplifyIpv6(name: string): string {
  const groups = readIpv6(name.slice(1, -1));
  if (groups === null) return name;
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? writeIpv4(high * 0x10000 + low) : `[${writeIpv6(groups)}]`;
}

/** The eight groups; null if they are not. */
function readIpv6(text: string): number[] | null {
  const [front = '', back, ...more] = text.split('::');
  if (more.length > 0) return null;
  const before = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const written = before.length + after.length;
  if (back === undefined ? written !== 8 : written > 7) return null;
  const groups = [...before, ...Array<string>(8 - written).fill('0'), ...after];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}

/** As RFC 5952 has it: the first of the longest runs of zeros is left out. */
function writeIpv6(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(':');
  const [run = ''] = (text.match(/\b0(?::0)+\b/g) ?? []).sort((one, other) => other.length - one.length);
  if (run === '') return text;
  const at = text.search(new RegExp(`\\b${run}\\b`));
  return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + run.length).replace(/^:/, '')}`;
}

/** `inet_aton`: up to four numbers, also octal and hexadecimal, the last of which fills the rest. */
function readIpv4(name: string): string | null {
  const parts = name.split('.');
  const numbers = parts.map(readNumber);
  const last = numbers.pop() ?? Number.NaN;
  const fits = numbers.every((number) => number <= 255) && last < 256 ** (4 - numbers.length);
  if (parts.length > 4 || !fits) return null;
  return writeIpv4(numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last));
}

function readNumber(text: string): number {
  if (/^0x[\da-f]+$/i.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8);
  return /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
}

function writeIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
