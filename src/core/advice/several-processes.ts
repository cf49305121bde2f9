import type { ScriptNode } from '../builds/workflows/shell/syntax/script-tree.js';
import type { ShippedStep, ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import type { Reference } from '../image/reference.js';
import type { StartedTogether } from '../rules/contract/shipped.js';
import { findStartScript } from './started-script.js';
import {
  isShell,
  listPlainCommands,
  type PlainCommand,
  readCommand,
  readScript,
  textOf,
} from './step-script.js';
import { runsTests } from './test-runs.js';

/** Official images that start a command as it is, or through a script that ends in it. */
const STARTS_PLAINLY =
  /^(?:alpine|almalinux|amazoncorretto|amazonlinux|buildpack-deps|busybox|centos|debian|eclipse-temurin|erlang|elixir|fedora|gcc|golang|haskell|httpd|java|maven|mariadb|mono|mongo|mysql|nginx|node|openjdk|oraclelinux|opensuse\/leap|perl|php|postgres|pypy|python|redis|rockylinux|ruby|rust|swift|tomcat|ubuntu)$/;
/** What passes signals on, or is put there to. */
const HAS_INIT =
  /\b(?:tini|dumb-init|docker-init|catatonit|pid1|my_init|s6-\w+|runsvdir|runit|supervisord?|systemd|monit|circusd|chaperone|multirun|gosu-init)\b|\/sbin\/init\b/;
/** With these the shell passes on what it gets, or is replaced. */
const HANDLES_SIGNALS = /\b(?:trap|exec)\b/;
/** What is done and over. */
const PASSES =
  /^(?:sleep|echo|printf|true|:|cd|export|date|test|\[|curl|wget|nc|cat|mkdir|chown|chmod|cp|mv|rm|touch|kill|wait|set|source|\.|open|xdg-open|tail|tailf|grep|sed|awk|env|ls|find)$/;
/** Scripts that work something off and end, by the words of their names: `train.py`, `run-benchmark.sh`. */
const JOB =
  /(?:^|[/_.-])(?:backup|bench(?:mark)?|batch|build|convert|crawl|eval|evaluate|experiments?|export|finetune|fit|generate|import|infer(?:ence)?|job|migrate|predict|report|scrape|simulat(?:e|ion)|test|train(?:ing)?)(?=[/_.-]|$)/i;
/** Scripts that are over when they have done their work. */
const PREPARES = /install|setup|init|wait|migrat|seed|warm|config|prepare/i;
const WRITES_LOG = /^(?:tee|bunyan|pino-pretty|rotatelogs|cronolog|multilog|svlogd)$/;

/** Whether nothing starts before the command of an image on such a base. `reference`: behind its mirrors. */
export function startsPlainly({ host, path }: Reference): boolean {
  return host === 'docker.io' && STARTS_PLAINLY.test(path.replace(/^library\//, ''));
}

/** The first instruction of those that ship that starts several processes without an init; null where none is known to. */
export function findStartedTogether(
  ships: readonly ShippedSteps[],
  isPlainBase: boolean,
): StartedTogether | null {
  for (const { steps } of ships) {
    const found = findInSteps(steps, isPlainBase);
    if (found !== null) return found;
  }
  return null;
}

function findInSteps(steps: readonly ShippedStep[], isPlainBase: boolean): StartedTogether | null {
  const start =
    steps.findLast(({ keyword }) => keyword === 'entrypoint') ??
    (isPlainBase ? steps.findLast(({ keyword }) => keyword === 'cmd') : undefined);
  const script = start === undefined ? null : findStartScript(start, steps);
  if (start === undefined || script === null || HANDLES_SIGNALS.test(script) || runsTests(script))
    return null;
  const root = readScript(script);
  const found = root === null ? null : findTogether(listInOrder(root));
  if (found === null || steps.some(mentionsInit)) return null;
  return { ...found, keyword: start.keyword.toUpperCase(), at: start.place };
}

const mentionsInit = (step: ShippedStep): boolean => HAS_INIT.test(textOf(step));

/** What runs one after the other. */
function listInOrder(node: ScriptNode): readonly ScriptNode[] {
  if (node.kind === 'list') return node.items.flatMap(listInOrder);
  if (node.kind === 'chain')
    return [node.first, ...node.others.map((other) => other.node)].flatMap(listInOrder);
  return [node];
}

type Together = Pick<StartedTogether, 'kind' | 'program'>;

function findTogether(parts: readonly ScriptNode[]): Together | null {
  const last = parts.at(-1);
  if (last === undefined || goesOnAlone(last)) return null;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found = (isLast ? null : findDaemon(part)) ?? findPipe(part) ?? findLoop(part);
    if (found !== null) return found;
  }
  return null;
}

/** It ends at once with what it started, or somebody types into it. */
function goesOnAlone(last: ScriptNode): boolean {
  const command = last.kind === 'command' ? readCommand(last) : null;
  if (command === null) return false;
  if (isShell(command.program)) return command.words.every((word) => /^-(?:i|l|il|li|-login)$/.test(word));
  return findDaemon(last)?.kind === 'service';
}

function findDaemon(part: ScriptNode): Together | null {
  if (part.kind === 'subshell' && part.isBackground === true) {
    const program = findLasting(part);
    return program === undefined || PREPARES.test(program) ? null : { kind: 'background', program };
  }
  const command = part.kind === 'command' ? readCommand(part) : null;
  const program =
    command === null || part.kind !== 'command' ? null : nameService(command, part.words[0]?.value);
  return program === null ? null : { kind: 'service', program };
}

/** What goes on running once the command is over. */
function nameService({ program, words }: PlainCommand, written = ''): string | null {
  const [first = '', second = ''] = words;
  const isStart = (word: string): boolean => /^(?:re)?start$/.test(word);
  if (program === 'service') return isStart(second) ? first : null;
  if (/\/init\.d\//.test(written) || /^(?:apache2?ctl|rc-service|nginx)$/.test(program))
    return isStart(first) || isStart(second) ? program : null;
  const isDaemon =
    (/^(?:cron|crond)$/.test(program) && !words.some((word) => /^-\w*[fn]/.test(word))) ||
    (program === 'sshd' && !words.some((word) => /^-\w*[Dt]/.test(word))) ||
    (program === 'rsyslogd' && !words.some((word) => /^-\w*n/.test(word))) ||
    (program === 'redis-server' && words.join(' ').includes('--daemonize yes')) ||
    (/^php-fpm/.test(program) && words.some((word) => /^(?:-D|--daemonize)$/.test(word)));
  return isDaemon ? program : null;
}

function findPipe(part: ScriptNode): Together | null {
  if (part.kind !== 'pipe') return null;
  const commands = part.parts.map((each) => listPlainCommands(each).at(-1));
  const [first] = commands;
  const isLog = WRITES_LOG.test(commands.at(-1)?.program ?? '');
  if (!isLog || first === undefined || PASSES.test(first.program) || isJob(first)) return null;
  return { kind: 'pipe', program: first.program };
}

/** The program, or the script or module that it is given first, is called like one. */
function isJob({ program, words }: PlainCommand): boolean {
  const script = words.find((word) => !word.startsWith('-')) ?? '';
  return JOB.test(program) || JOB.test(script);
}

function findLoop(part: ScriptNode): Together | null {
  if (part.kind !== 'loop' || part.each !== null || part.test?.kind !== 'command') return null;
  const condition = readCommand(part.test);
  const isEndless =
    condition !== null && /^(?:true|:|\[ 1 \])$/.test([condition.program, ...condition.words].join(' '));
  const program = isEndless
    ? listPlainCommands(part.body).find((each) => !PASSES.test(each.program))?.program
    : undefined;
  return program === undefined ? null : { kind: 'loop', program };
}

const findLasting = (node: ScriptNode): string | undefined =>
  listPlainCommands(node).find(({ program }) => !PASSES.test(program))?.program;
