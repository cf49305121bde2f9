import type { ByteString } from '../go/byte-string.js';
import { parseDuration, requireInteger } from '../go/numbers.js';
import { quote } from '../go/quote.js';
import { suggest } from '../go/suggestion.js';
import { toLower, toUpper, trimSpaces } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import { isHeredoc } from '../syntax/heredocs.js';
import type { Node } from '../syntax/nodes.js';
import { type FlagKind, type FlagValue, readFlags } from './flag-values.js';
import { KEYWORDS } from './keywords.js';
import { checkDevice, checkNetwork, checkSecurity, type Mount, readMount } from './run-flags.js';

/** What the reader needs to know of an instruction. */
export type Instruction =
  | { readonly kind: 'from'; readonly node: Node; readonly name: ByteString; readonly platform: ByteString }
  | { readonly kind: 'arg'; readonly node: Node; readonly pairs: readonly ArgumentPair[] }
  | { readonly kind: 'copy'; readonly node: Node; readonly from: FlagValue | null }
  | { readonly kind: 'run'; readonly node: Node; readonly mounts: readonly Mount[] }
  | { readonly kind: 'onbuild' | 'add' | 'other'; readonly node: Node };

export interface ArgumentPair {
  readonly key: ByteString;
  /** Null if only a name is declared. */
  readonly value: ByteString | null;
}

const NO_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map();
const FROM_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map([['platform', 'text']]);
const COPY_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map([
  ['chown', 'text'],
  ['from', 'text'],
  ['chmod', 'text'],
  ['link', 'bool'],
  ['exclude', 'texts'],
  ['parents', 'bool'],
]);
const ADD_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map([
  ['chown', 'text'],
  ['chmod', 'text'],
  ['link', 'bool'],
  ['keep-git-dir', 'bool'],
  ['checksum', 'text'],
  ['unpack', 'bool'],
  ['exclude', 'texts'],
]);
const RUN_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map([
  ['device', 'texts'],
  ['mount', 'texts'],
  ['network', 'text'],
  ['security', 'text'],
]);
const HEALTHCHECK_FLAGS: ReadonlyMap<ByteString, FlagKind> = new Map([
  ['interval', 'text'],
  ['timeout', 'text'],
  ['start-period', 'text'],
  ['start-interval', 'text'],
  ['retries', 'text'],
]);

/**
 * Validates one instruction.
 * @throws Refusal in BuildKit's words. `ParseInstruction` of instructions/parse.go.
 */
export function readInstruction(node: Node): Instruction {
  switch (node.keyword) {
    case 'from':
      return readFrom(node);
    case 'arg':
      return readArg(node);
    case 'copy':
      return readCopy(node);
    case 'run':
      return readRun(node);
    case 'onbuild':
      checkOnbuild(node);
      return { kind: 'onbuild', node };
    case 'add':
      checkDestination(node, 'ADD');
      readFlags(node.flags, ADD_FLAGS);
      checkHeredocs(node, 'ADD');
      return { kind: 'add', node };
    default:
      checkOther(node);
      return { kind: 'other', node };
  }
}

function readFrom(node: Node): Instruction {
  const [, as, alias] = node.args;
  let name = '';
  if (node.args.length === 3 && as !== undefined && alias !== undefined && isAs(as)) {
    name = toLower(alias);
    if (!/^[a-z][a-z0-9\-_.]*$/.test(name)) {
      const reason = "name can't start with a number or contain symbols";
      throw new Refusal(`invalid name for build stage: ${quote(alias)}, ${reason}`);
    }
  } else if (node.args.length !== 1) {
    throw new Refusal('FROM requires either one or three arguments');
  }
  const platform = readFlags(node.flags, FROM_FLAGS).get('platform')?.[0]?.text ?? '';
  return { kind: 'from', node, name, platform };
}

/** Go's `strings.EqualFold(word, "as")`: `ſ` folds to `s`. */
function isAs(word: ByteString): boolean {
  return /^[aA](?:[sS]|\xc5\xbf)$/.test(word);
}

function readArg(node: Node): Instruction {
  if (node.args.length === 0) throw refuseTooFew('ARG');
  const pairs = node.args.map((word) => {
    const equals = word.indexOf('=');
    if (equals === 0) throw refuseBlankName('ARG');
    if (equals < 0) return { key: word, value: null };
    return { key: word.slice(0, equals), value: word.slice(equals + 1) };
  });
  return { kind: 'arg', node, pairs };
}

function readCopy(node: Node): Instruction {
  checkDestination(node, 'COPY');
  const from = readFlags(node.flags, COPY_FLAGS).get('from')?.[0] ?? null;
  checkHeredocs(node, 'COPY');
  return { kind: 'copy', node, from: from?.text === '' ? null : from };
}

function checkDestination(node: Node, keyword: string): void {
  if (node.args.length >= 2) return;
  const reason =
    'requires at least two arguments, but only one was provided. Destination could not be determined';
  throw new Refusal(`${keyword} ${reason}`);
}

function checkHeredocs(node: Node, keyword: string): void {
  if (isHeredoc(node.args.at(-1) ?? ''))
    throw new Refusal(`${keyword} cannot accept a heredoc as a destination`);
}

const NO_MOUNTS: readonly Mount[] = [];

function readRun(node: Node): Instruction {
  if (node.flags.length === 0) return { kind: 'run', node, mounts: NO_MOUNTS };
  const flags = readFlags(node.flags, RUN_FLAGS);
  for (const device of flags.get('device') ?? []) checkDevice(device.text);
  const mounts = (flags.get('mount') ?? []).map(readMount);
  checkNetwork(flags.get('network')?.[0]?.text ?? 'default');
  checkSecurity(flags.get('security')?.[0]?.text ?? 'sandbox');
  return { kind: 'run', node, mounts };
}

function checkOnbuild(node: Node): void {
  if (node.child === null) throw refuseTooFew('ONBUILD');
  readFlags(node.flags, NO_FLAGS);
  const trigger = toUpper(trimSpaces(node.child.value));
  if (trigger === 'ONBUILD') throw new Refusal("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  if (trigger === 'MAINTAINER' || trigger === 'FROM') {
    throw new Refusal(`${trigger} isn't allowed as an ONBUILD trigger`);
  }
}

function checkOther(node: Node): void {
  switch (node.keyword) {
    case 'env':
    case 'label':
      readFlags(node.flags, NO_FLAGS);
      if (node.args.length === 0) throw refuseTooFew(node.keyword.toUpperCase());
      if (node.args.includes('')) throw refuseBlankName(node.keyword.toUpperCase());
      return;
    case 'maintainer':
    case 'workdir':
    case 'user':
      if (node.args.length !== 1) throw refuseNotOne(node.keyword.toUpperCase());
      readFlags(node.flags, NO_FLAGS);
      return;
    case 'stopsignal':
      if (node.args.length !== 1) throw refuseNotOne('STOPSIGNAL');
      return;
    case 'cmd':
    case 'entrypoint':
      readFlags(node.flags, NO_FLAGS);
      return;
    case 'expose':
      if (node.args.length === 0) throw refuseTooFew('EXPOSE');
      readFlags(node.flags, NO_FLAGS);
      return;
    case 'volume':
      if (node.args.length === 0) throw refuseTooFew('VOLUME');
      readFlags(node.flags, NO_FLAGS);
      if (node.args.some((path) => trimSpaces(path) === '')) {
        throw new Refusal('VOLUME specified can not be an empty string');
      }
      return;
    case 'shell':
      readFlags(node.flags, NO_FLAGS);
      if (node.args.length === 0) throw refuseTooFew('SHELL');
      if (!node.json) throw new Refusal('SHELL requires the arguments to be in JSON form');
      return;
    case 'healthcheck':
      checkHealthcheck(node);
      return;
    default:
      throw new Refusal(`unknown instruction: ${node.value}${suggest(node.value, KEYWORDS, false)}`);
  }
}

function checkHealthcheck(node: Node): void {
  const [written, ...command] = node.args;
  if (written === undefined) throw refuseTooFew('HEALTHCHECK');
  const type = toUpper(written);
  if (type === 'NONE') {
    if (command.length > 0) throw new Refusal('HEALTHCHECK NONE takes no arguments');
    return;
  }
  const flags = readFlags(node.flags, HEALTHCHECK_FLAGS);
  if (type !== 'CMD') throw new Refusal(`Unknown type ${quote(type)} in HEALTHCHECK (try CMD)`);
  if (command.length === 0) throw new Refusal('Missing command after HEALTHCHECK CMD');
  for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
    checkInterval(name, flags.get(name)?.[0]?.text ?? '');
  }
  const retries = flags.get('retries')?.[0]?.text ?? '';
  if (retries !== '' && requireInteger(retries) < 0n) {
    throw new Refusal(`--retries cannot be negative (${requireInteger(retries)})`);
  }
}

/** As nearly everybody writes it: a whole number, not 0, of a unit that is not too short. */
const USUAL_INTERVAL = /^[1-9][0-9]{0,5}(?:ms|s|m|h)$/;

function checkInterval(name: string, text: ByteString): void {
  const nanoseconds = text === '' || USUAL_INTERVAL.test(text) ? 0n : parseDuration(text);
  if (nanoseconds !== 0n && nanoseconds < 1_000_000n) {
    throw new Refusal(`Interval ${quote(name)} cannot be less than 1ms`);
  }
}

function refuseTooFew(keyword: string): Refusal {
  return new Refusal(`${keyword} requires at least one argument`);
}

function refuseNotOne(keyword: string): Refusal {
  return new Refusal(`${keyword} requires exactly one argument`);
}

function refuseBlankName(keyword: string): Refusal {
  return new Refusal(`${keyword} names can not be blank`);
}
