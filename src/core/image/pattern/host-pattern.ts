import { loosenHost, normaliseHost } from '../docker-hub.js';

/** A host to compare: the text itself, or its labels if one of them is `*`. */
export type HostPattern = string | { readonly labels: readonly string[]; readonly port: string | null };

/** Reads the host of a pattern, in which `*` matches one whole label. */
export function parseHostPattern(text: string): HostPattern | { readonly error: string } {
  if (text.startsWith('[')) {
    return /^\[[0-9a-fA-F:]+\](?::\d+)?$/.test(text)
      ? text
      : { error: `begins with "${text}", which is not an IPv6 host` };
  }
  const [name = '', port = null, ...more] = text.split(':');
  if (more.length > 0 || (port !== null && !/^\d{1,5}$/.test(port))) {
    return {
      error: `begins with "${text}", which is not a host; a port is a number, for example registry.example.com:5000`,
    };
  }
  const labels = name.split('.');
  for (const label of labels) {
    if (label === '*') continue;
    if (label.includes('*')) {
      return {
        error: `mixes * with text in "${label}", but in a host * matches one whole label, as in *.gcr.io; list the hosts, as in {eu,us}.gcr.io`,
      };
    }
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label))
      return { error: `begins with "${text}", which cannot be a host` };
  }
  return labels.includes('*') ? { labels, port } : normaliseHost(text);
}

/** The same host as denials compare it, like `loosenHost` for references. */
export function loosenHostPattern(pattern: HostPattern): HostPattern {
  if (typeof pattern === 'string') return loosenHost(pattern);
  const { labels, port } = pattern;
  return {
    labels: labels.map((label) => label.toLowerCase()),
    port: port === null || /^0*443$/.test(port) ? null : port.replace(/^0+(?=\d)/, ''),
  };
}

/** A host with capitals is a different host, so no wildcard matches it; denials compare in lower case. */
function isLabel(wanted: string, label: string): boolean {
  return wanted === '*' ? /^[^A-Z]+$/.test(label) : wanted === label;
}

/** Whether a host, already normalised, is the one that the pattern means. */
export function acceptsHost(wanted: HostPattern, host: string): boolean {
  if (typeof wanted === 'string') return wanted === host;
  const [name = '', port = null] = host.startsWith('[') ? [] : host.split(':');
  const labels = name.split('.');
  return (
    wanted.port === port &&
    labels.length === wanted.labels.length &&
    wanted.labels.every((label, index) => isLabel(label, labels[index] ?? ''))
  );
}
