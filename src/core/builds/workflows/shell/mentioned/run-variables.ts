/** Variables whose texts programs run as commands. */
const NAMES = String.raw`\w*EDITOR|VISUAL|\w*PAGER|\w*BROWSER|\w*ASKPASS|\w*SSH_COMMAND|GIT_(?:SSH|EXTERNAL_DIFF|PROXY_COMMAND|CONFIG_\w+)|LESSOPEN|LESSCLOSE|\w+_RSH|TAR_OPTIONS|PROMPT_COMMAND|(?:GNU)?MAKEFLAGS|\w+_WRAPPER`;

const WHOLE = new RegExp(`^(?:${NAMES})$`);
const ASSIGNED = new RegExp(`(?<!\\w)(?:${NAMES})(?:=|<<)`);

/** A text that is a command of a builder, by itself or as the value of a name. */
const COMMAND =
  /(?:^|[\n=])[ \t"']*(?:sudo[ \t]+)?(?:[\w./-]{0,100}\/)?(?:docker|docker-compose|podman|nerdctl|buildah|buildx)[ \t]/;

/** Whether a text is kept in a way that lets a later step run it: `CMD=docker build .`, `GIT_SSH_COMMAND=…`. */
export function keepsCommand(text: string): boolean {
  return COMMAND.test(text) || ASSIGNED.test(text);
}

export function isRunVariable(name: string): boolean {
  return WHOLE.test(name);
}
