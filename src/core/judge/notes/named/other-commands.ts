/** What begins a command in its line. */
const BEGINNING = /(?:&&|\|\||[;|(`]|\$\()(?![\s\S]*(?:&&|\|\||[;|(`]|\$\())/;
/** What may be before the name of a program: marks of make and YAML, quotes, words of the shell, variables. */
const LEADING =
  /^(?:[\s@+"'-]+|run:\s+|(?:if|then|do|else|elif|while|until|time|exec|sudo|!)\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+)+/;
const TOKEN = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;
/** Flags of `docker run` and `podman run` that have no value. */
const PLAIN_FLAG =
  /^(?:-[diqtP]+|--(?:all-tags|detach|disable-content-trust|env-host|help|http-proxy|init|interactive|no-healthcheck|no-host(?:name|s)|oom-kill-disable|passwd|privileged|publish-all|quiet|read-only(?:-tmpfs)?|replace|rmi?|rootfs|sig-proxy|tls-verify|tty|unsetenv-all|use-api-socket))$/;
/** Those whose value is the next word. */
const VALUE_FLAG = /^(?:--[\w-]+|-[diqtP]*[A-Za-z])$/;
const CONTAINERS = /^(?:docker|podman|nerdctl|finch)$/;
/** What makes an image for builds here of a container or file. */
const KEEPING =
  /\b(?:docker|podman|nerdctl|finch|buildah)\s+(?:container\s+|image\s+)?(?:commit|import|load)\b/;
/** Programs that deploy, sign, look at or move images, whatever their words are. */
const DEPLOYING = /^(?:kubectl|helm|cosign|notation|trivy|grype|syft|dive|argocd|flux)$/;
/** The same of others, with the words that they begin with. */
const OTHER =
  /^(?:crane (?:digest|manifest|ls|config|validate)|skopeo (?:inspect|list-tags)|kind load|k3d image|minikube image load|kustomize edit set image|docker scout|(?:docker|podman|nerdctl|finch) manifest)(?: |$)/;
const CACHE = /--cache-(?:from|to)[=\s]["']?(?:[\w-]+=[^\s,"']*,)*(?:ref=)?["']?$/;

/**
 * Whether the command that goes on to the end of a text runs an image, deploys it, signs it, looks at it, or keeps a cache in it: in a
 * place in which it is not the base of a build. `text`: the file.
 */
export function runsOtherCommand(before: string, text: string): boolean {
  if (CACHE.test(before)) return true;
  const { command, whole, program, words } = partCommand(before);
  // what is behind it is for the program in the container
  if (/\s--\s/.test(command)) return false;
  if (DEPLOYING.test(program) || OTHER.test([program, ...words].join(' '))) return true;
  if (!CONTAINERS.test(program)) return false;
  const [verb, ...rest] = /^(?:container|image)$/.test(words[0] ?? '') ? words.slice(1) : words;
  // but for a quote, the image is a word of its own
  if (!/^["']?$/.test(command.slice(whole.length))) return false;
  switch (verb) {
    case 'run':
    case 'create':
      return isFirst(rest) && !KEEPING.test(text);
    case 'tag':
      return rest.length === 1;
    case 'images':
    case 'save':
    case 'history':
    case 'pull':
    case 'push':
    case 'rmi':
    case 'inspect':
      return isFirst(rest);
    default:
      return false;
  }
}

/** The command that goes on to the end of a text: all of it, and its words without what is of the last one. */
function partCommand(before: string) {
  const command = (before.split(BEGINNING).at(-1) ?? '').replace(LEADING, '');
  const whole = /\s$/.test(command) ? command : command.replace(/\S+$/, '');
  const [program = '', ...words] = whole.match(TOKEN) ?? [];
  return { command, whole, program, words };
}

/** As they are, or in a variable: `$(DOCKER)`, of which the command begins behind the bracket. */
const BUILDERS =
  /^(?:docker|podman|nerdctl|finch|buildah|\$?\{?\w*(?:DOCKER|PODMAN|CONTAINER|BUILDER)\w*[)}]?)$/;
const BUILDING = /^(?:buildx |image |builder )?(?:build|bud|b)(?: |$)/;
/** Flags of builds that have no value. */
const PLAIN_BUILD_FLAG =
  /^(?:-[qD]|--(?:check|compress|debug|disable-content-trust|force-rm|layers|load|no-cache|pull|push|quiet|rm|squash|squash-all|tls-verify))$/;
/** Those whose value is neither a base nor what brings one in. */
const OWN_FLAG =
  /^(?:-[tfom]|--(?:tag|file|output|label|annotation|iidfile|metadata-file|target|platform|progress|network|add-host|memory|shm-size|ulimit|builder))(?:=|$)/;

/** Whether a build is given what follows a text as its folder, as its own name, or as another value that is not a base. */
export function isWordOfBuild(before: string): boolean {
  const { command, whole, program, words } = partCommand(before);
  if (!BUILDERS.test(program) || !BUILDING.test(words.join(' '))) return false;
  const start = command.slice(whole.length);
  if (OWN_FLAG.test(start) && /=["']?$/.test(start)) return true;
  if (!/^["']?$/.test(start)) return false;
  const last = words.at(-1) ?? '';
  if (OWN_FLAG.test(last)) return true;
  // what a variable ends in may be a flag that takes it
  return !/^["']?\$/.test(last) && (!VALUE_FLAG.test(last) || PLAIN_BUILD_FLAG.test(last));
}

/** Whether only flags and their values are before a word. */
function isFirst(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return false;
    if (!PLAIN_FLAG.test(word) && VALUE_FLAG.test(word) && ++at >= words.length) return false;
  }
  return true;
}
