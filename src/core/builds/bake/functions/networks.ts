import { FunctionError, OpenResult } from '../evaluation/function.js';
import { listOf, NUMBER, STRING } from '../values/type.js';
import { list, stringOf, text, type Value } from '../values/value.js';
import { addressText, type Network, networkText, parseNetwork } from './addresses.js';
import { argument, define, defineRest, type Named, textFunction, wholeArgument } from './define.js';

function host(args: readonly Value[]): Value {
  const network = parseNetwork(stringOf(argument(args, 0)));
  const number = BigInt(wholeArgument(args[1], 'the number of the host'));
  const last = (1n << BigInt(network.bits - network.prefix)) - 1n;
  const fromEnd = -number - 1n;
  if (number < 0n ? fromEnd > last : number > last) throw new FunctionError('the network has no such host');
  return text(addressText(network.address | (number < 0n ? last - fromEnd : number), network.bits));
}

function netmask(prefix: string): string {
  const network = parseNetwork(prefix);
  const mask = ((1n << BigInt(network.prefix)) - 1n) << BigInt(network.bits - network.prefix);
  return addressText(mask, network.bits);
}

function subnet(args: readonly Value[]): Value {
  const newBits = wholeArgument(args[1], 'the number of bits');
  const number = wholeArgument(args[2], 'the number of the network');
  const network = parseNetwork(stringOf(argument(args, 0)));
  const prefix = network.prefix + newBits;
  if (newBits < 0) throw new OpenResult('a network that is larger than the one it is in is not computed');
  if (newBits > 32 || prefix > network.bits) throw new FunctionError('the network has not so many bits');
  if (number < 0 || BigInt(number) >= 1n << BigInt(newBits))
    throw new FunctionError('there are not so many networks');
  const address = network.address | (BigInt(number) << BigInt(network.bits - prefix));
  return text(networkText({ address, bits: network.bits, prefix }));
}

/** Networks one after the other, each at the next place where it fits. */
function subnets(args: readonly Value[]): Value {
  const [first, ...lengths] = args;
  const network = parseNetwork(first === undefined ? '' : stringOf(first));
  const end = network.address + (1n << BigInt(network.bits - network.prefix));
  let next = network.address;
  const found = lengths.map((length) => {
    const newBits = wholeArgument(length, 'the number of bits');
    const prefix = network.prefix + newBits;
    if (newBits < 1 || newBits > 32 || prefix > network.bits)
      throw new FunctionError('the network has not so many bits');
    const size = 1n << BigInt(network.bits - prefix);
    const address = ((next + size - 1n) / size) * size;
    next = address + size;
    if (next > end) throw new FunctionError('the network is too small for them');
    return text(networkText({ address, bits: network.bits, prefix } satisfies Network));
  });
  return list(found, STRING);
}

export const NETWORK_FUNCTIONS: Named = [
  ['cidrhost', define([STRING, NUMBER], STRING, host)],
  ['cidrnetmask', textFunction(1, netmask)],
  ['cidrsubnet', define([STRING, NUMBER, NUMBER], STRING, subnet)],
  ['cidrsubnets', defineRest([STRING], NUMBER, listOf(STRING), subnets)],
];
