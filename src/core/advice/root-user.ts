import type { ShippedStep, ShippedSteps } from '../dockerfile/shipped/shipped-step.js';
import { splitFrontNumber } from '../image/front-number.js';
import type { Reference } from '../image/reference.js';
import type { NonRoot } from '../rules/contract/shipped.js';
import { hasOneNonRoot, runsWithoutRoot } from './certain-non-root.js';
import type { OfferImage } from './offered-image.js';
import { listPlainCommands, readScript } from './step-script.js';
import { openStageValues } from './step-values.js';
import { runsTests } from './test-runs.js';

/** Programs that run somebody's code and need no rights of their own. */
const RUNS_CODE =
  /^(?:node|nodejs|npm|npx|pnpm|yarn|nodemon|ts-node|tsx|next|nest|pm2(?:-runtime|-docker)?|forever|dotnet)$/;
/** What may precede them in a command line. */
const HARMLESS = /^(?:cd|echo|exec|export|sleep|set|true)$/;
/** What gives rights up by itself, or needs them. */
const CHANGES_USER =
  /\b(?:gosu|su-exec|setpriv|runuser|s6-\w+|chpst|sudo|setuidgid|dockerd?|supervisord?|crond?|sshd|haproxy|varnishd?|hostapd|dnsmasq|openvpn|iptables|setcap|tcpdump)\b/;
/** The first releases of which all images have a user. */
const NODE_USER_SINCE = 8;
/** The first release that nginx-unprivileged has tags of. */
const NGINX_UNPRIVILEGED_SINCE = [1, 14] as const;
const DOTNET = /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/;
const DOTNET_USER_SINCE = 8;

/** How the base of an image can be used without root; null where it does not start as root, or nothing is known. `reference`: behind its mirrors. */
export function findNonRoot({ host, path, tag }: Reference): NonRoot | null {
  if (tag === null) return null;
  const name = `${host}/${path}`;
  const words = tag.split('-');
  if (name.startsWith('gcr.io/distroless/')) return words.includes('nonroot') ? null : withNonRoot(words);
  const front = splitFrontNumber(tag)?.number.split('.')[0];
  const number = front === undefined ? Number.POSITIVE_INFINITY : Number(front);
  if (name === 'docker.io/library/node') return number < NODE_USER_SINCE ? null : { user: 'node', use: null };
  if (name === 'docker.io/library/nginx')
    return isBefore(tag, NGINX_UNPRIVILEGED_SINCE)
      ? null
      : { user: null, use: 'nginxinc/nginx-unprivileged' };
  if (!DOTNET.test(name) || front === undefined || number < DOTNET_USER_SINCE) return null;
  return words.some((word) => /^(?:chiseled|distroless)$/.test(word))
    ? null
    : { user: '$APP_UID', use: null };
}

/** Whether a tag begins with a number that is lower; `1` is the newest of its kind. */
function isBefore(tag: string, [major, minor]: readonly [number, number]): boolean {
  const [, first, second] = /^(\d+)(?:\.(\d+))?(?![\w])/.exec(tag) ?? [];
  if (first === undefined) return false;
  return Number(first) < major || (Number(first) === major && second !== undefined && Number(second) < minor);
}

/** `latest-arm64` is `nonroot-arm64`, `debug` is `debug-nonroot`. */
function withNonRoot(words: readonly string[]): NonRoot {
  const others = words.filter((word) => word !== 'latest');
  const at = others[0] === 'debug' ? 1 : 0;
  return { user: null, use: [...others.slice(0, at), 'nonroot', ...others.slice(at)].join('-') };
}

/** With what the policy says to what it names; null where that is refused. `whole`: the base as it is written with another tag. */
export function offerNonRoot(
  found: NonRoot | null,
  original: Reference,
  offer: OfferImage,
  whole: (tag: string) => string,
): NonRoot | null {
  if (found === null || found.use === null) return found;
  const isImage = found.use.includes('/');
  const text = isImage ? found.use : whole(found.use);
  const offered = offer(text);
  if (offered === null) return null;
  return {
    ...found,
    use: isImage ? offered.text : found.use,
    ...(offered.isUnapproved ? { isUnapproved: true } : {}),
    // a mirror's name is for another rule to write
    ...(hasOneNonRoot(original) && !offered.isUnapproved && offered.text.startsWith(text)
      ? { replacement: text }
      : {}),
  };
}

/** With nothing to write where something else might have to change too. */
export function keepCertain(nonRoot: NonRoot, ships: readonly ShippedSteps[]): NonRoot {
  if (nonRoot.replacement === undefined || runsWithoutRoot(ships)) return nonRoot;
  const { replacement: _, ...rest } = nonRoot;
  return rest;
}

/** Whether an image that ships on such a base ends as root and starts something that needs no root. */
export function endsAsRoot(ships: readonly ShippedSteps[], nonRoot: NonRoot): boolean {
  return ships.some(({ steps }) => isRoot(steps) && isHarmless(steps, nonRoot));
}

function isRoot(steps: readonly ShippedStep[]): boolean {
  const last = steps.findLast(({ keyword }) => keyword === 'user');
  return last === undefined || /^(?:root|0)(?::.*)?$/.test(last.text.trim());
}

function isHarmless(steps: readonly ShippedStep[], { user, use }: NonRoot): boolean {
  const texts = steps.map(({ text, heredocs }) => [text, ...heredocs].join('\n'));
  if (texts.some((text) => CHANGES_USER.test(text))) return false;
  // an action of GitHub has to run as root
  if (steps.some(({ keyword, text }) => keyword === 'label' && text.includes('com.github.actions')))
    return false;
  if (mayExposeLowPort(steps) || steps.some(namesLowPort)) return false;
  const entry = steps.findLast(({ keyword }) => keyword === 'entrypoint');
  const start = entry ?? steps.findLast(({ keyword }) => keyword === 'cmd');
  if (user !== null) return start !== undefined && starts(start, RUNS_CODE);
  // the base starts it, or the program that is put there
  if (use?.includes('/') === true)
    return steps.some(isFilling) && (start === undefined || starts(start, /^nginx$/));
  // what nothing starts may be there to be copied from
  return start !== undefined;
}

const isFilling = ({ keyword }: ShippedStep): boolean => keyword === 'copy' || keyword === 'add';

/** Also where it is not known which port: an argument without a value. */
function mayExposeLowPort(steps: readonly ShippedStep[]): boolean {
  if (!steps.some(({ keyword }) => keyword === 'expose')) return false;
  const valuesAt = openStageValues({ steps, fileArguments: undefined, base: '' });
  return steps.some(
    ({ keyword, words }, index) =>
      keyword === 'expose' &&
      words.some((word) => {
        const port = valuesAt(index).resolve(word);
        return port === null || isLowPort(port);
      }),
  );
}

/** `80`, `80/tcp`, `80-90`. */
const isLowPort = (word: string): boolean =>
  /^\d+(?:-\d+)?(?:\/|$)/.test(word) && Number.parseInt(word, 10) < 1024;

/** `PORT=80`, `HTTP_PORTS="8080;80"`, `--port=80`, `-p 80`, also as items of a list. */
const PORT_WORD =
  /(?:\b\w*PORTS?|(?:^|[\s"',])(?:-p|-l|--?(?:[a-z]+-)*(?:port|listen|bind|addr|address)))["',\s=]+["']?(?:\d+[;,])*(\d+)(?![\w.:])/gi;
/** `http://+:80`, `0.0.0.0:80`, `:80`. */
const PORT_OF_ADDRESS = /(?:[\s"'=/;,]|[\w.\]*+])(?<!\d:\d*):(\d+)(?![\w.:])/g;
/** `ASPNETCORE_URLS=http://+` is 80. */
const PLAIN_URLS = /URLS["',\s=]+(?:[^\s"']*;)?https?:\/\/[^\s"':;/]+(?:["';/\s]|$)/i;
const SAYS_PORT = /^(?:arg|env|cmd|entrypoint)$/;

/** Whether what is started is told a port that only root may open. */
function namesLowPort({ keyword, text }: ShippedStep): boolean {
  if (!SAYS_PORT.test(keyword)) return false;
  const ports = [...text.matchAll(PORT_WORD), ...text.matchAll(PORT_OF_ADDRESS)].map(([, port]) =>
    Number(port),
  );
  return PLAIN_URLS.test(text) || ports.some((port) => port > 0 && port < 1024);
}

function starts({ json, words, text }: ShippedStep, meant: RegExp): boolean {
  if (runsTests(json ? words.join(' ') : text)) return false;
  if (json) return meant.test((words[0] ?? '').replace(/^.*\//, ''));
  const programs = listPlainCommands(readScript(text)).map(({ program }) => program);
  return (
    programs.some((program) => meant.test(program)) &&
    programs.every((program) => meant.test(program) || HARMLESS.test(program))
  );
}
