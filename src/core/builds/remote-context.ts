const SCP_STYLE = /^[a-zA-Z0-9\-_]+@[a-zA-Z0-9\-.]+:/;
const GIT_SCHEME = /^(?:ssh|git):\/\//i;
const GIT_OVER_HTTP = /^https?:\/\/[^?#]*\.git(?:[?#]|$)/i;

/** Whether buildx takes a context for a URL or Git repository rather than for a folder. */
export function isRemoteContext(context: string): boolean {
  if (isHttpUrl(context)) return true;
  if (context.startsWith('./') || context.startsWith('../')) return false;
  return (
    context.startsWith('github.com/') ||
    GIT_SCHEME.test(context) ||
    GIT_OVER_HTTP.test(context) ||
    SCP_STYLE.test(context)
  );
}

/** Whether a context that begins like this is a folder, whatever comes after. */
export function isLocalStart(start: string): boolean {
  return /^[^/:@]*\//.test(start) && !start.startsWith('github.com/');
}

export function isHttpUrl(text: string): boolean {
  return text.startsWith('https://') || text.startsWith('http://');
}

/** Whether buildx hands the value of a named context on as it is; otherwise it is a folder. */
export function isHandedOn(value: string): boolean {
  return /^(?:docker-image|oci-layout):\/\/|^target:/.test(value) || isRemoteContext(value);
}

/** Whether a named context is neither an image nor a folder of the repository, but what somebody else has put there. */
export function isContextElsewhere(value: string): boolean {
  return value.startsWith('oci-layout://') || isRemoteContext(value) || /^(?:\.\.(?:\/|$)|\/|~)/.test(value);
}

/** Whether what a part of the text stands for may make a URL of it. */
export function mayBeRemote(context: string): boolean {
  return !isLocalStart(context.slice(0, context.indexOf('\uffff')));
}
