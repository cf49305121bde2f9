import {
  isWholeHub,
  listSpellings,
  normaliseHost,
  onDockerHub,
  respellOfficial,
} from '../../image/docker-hub.js';
import { acceptsHost, type HostPattern } from '../../image/pattern/host-pattern.js';
import type { MatchMode } from '../../image/pattern/pattern.js';
import type { Reference } from '../../image/reference.js';
import type { PolicyPlace } from '../../shapes/policy-document.js';

/** A place that holds copies, and of what. */
export interface Mirror {
  /** As the policy writes it: `registry.acme.com/hub`; a label of the host may be `*`. */
  readonly name: string;
  readonly host: HostPattern;
  /** As denials compare it. */
  readonly looseHost: HostPattern;
  /** What its paths begin with, with a slash at the end; empty for the whole host. */
  readonly folder: string;
  /** What it mirrors: `docker.io`, `ghcr.io/acme`. */
  readonly upstream: string;
  readonly place: PolicyPlace;
}

/** Nobody writes a longer chain on purpose. */
const MAX_NAMES = 20;

/**
 * What a reference gets through declared mirrors, one name for each step where a mirror's upstream is itself a mirror. An
 * approval wants the mirror's host as it is written; a denial looks behind every spelling of it.
 */
export function followMirrors(
  mirrors: readonly Mirror[],
  reference: Reference,
  mode: MatchMode,
): readonly Reference[] {
  if (mirrors.length === 0) return [];
  const names = [reference];
  const known = new Set([formatName(reference)]);
  for (const name of names) {
    for (const next of applyMirrors(mirrors, name, mode)) {
      const key = formatName(next);
      if (known.has(key) || names.length >= MAX_NAMES) continue;
      known.add(key);
      names.push(next);
    }
  }
  return names.slice(1);
}

/** The other names that mirrors of Docker Hub have for an official image: `hub/busybox` is `hub/library/busybox` too. */
export function respellInMirrors(
  mirrors: readonly Mirror[],
  names: readonly Reference[],
): readonly Reference[] {
  if (mirrors.length === 0) return [];
  return names.flatMap(listSpellings).flatMap((name) => {
    const mirror = findMirror(mirrors, name, 'deny');
    return mirror === null || !isWholeHub(mirror.upstream)
      ? []
      : (respellOfficial(name, mirror.folder) ?? []);
  });
}

/** Whether a declared chain of mirrors never ends. */
export function leadsBack(mirrors: readonly Mirror[], reference: Reference): boolean {
  let name = reference;
  for (let steps = 0; steps < MAX_NAMES; steps++) {
    const mirror = findMirror(mirrors, name, 'allow');
    if (mirror === null) return false;
    name = lookBehind(mirror, name);
  }
  return true;
}

/** The mirror that holds the reference: the longest folder that fits, then the most literal host. */
export function findMirror(mirrors: readonly Mirror[], name: Reference, mode: MatchMode): Mirror | null {
  const host = mode === 'deny' ? name.host : normaliseHost(name.host);
  let best: Mirror | null = null;
  for (const mirror of mirrors) {
    if (!name.path.startsWith(mirror.folder)) continue;
    if (!acceptsHost(mode === 'deny' ? mirror.looseHost : mirror.host, host)) continue;
    if (best === null || isNearer(mirror, best)) best = mirror;
  }
  return best;
}

function applyMirrors(mirrors: readonly Mirror[], reference: Reference, mode: MatchMode): Reference[] {
  const spellings = mode === 'deny' ? listSpellings(reference) : [reference];
  return spellings.flatMap((name) => findMirrors(mirrors, name, mode).map((each) => lookBehind(each, name)));
}

function findMirrors(mirrors: readonly Mirror[], name: Reference, mode: MatchMode): readonly Mirror[] {
  const mirror = findMirror(mirrors, name, mode);
  const whole = mode === 'deny' ? findWholeMirrors(mirrors, name) : [];
  return [...(mirror === null ? [] : [mirror]), ...whole];
}

/** The mirrors that a reference comes through, as approvals or denials see it. */
export function listMirrors(mirrors: readonly Mirror[], reference: Reference): ReadonlySet<Mirror> {
  if (mirrors.length === 0) return new Set();
  const follow = (mode: MatchMode): Mirror[] =>
    [reference, ...followMirrors(mirrors, reference, mode)].flatMap((name) =>
      (mode === 'deny' ? listSpellings(name) : [name]).flatMap((each) => findMirrors(mirrors, each, mode)),
    );
  return new Set([...follow('allow'), ...follow('deny')]);
}

/** Mirrors of one repository, whose name is the image's own: a denial looks behind them too. */
function findWholeMirrors(mirrors: readonly Mirror[], { host, path }: Reference): readonly Mirror[] {
  return mirrors.filter(
    (mirror) =>
      `${path}/` === mirror.folder && mirror.upstream.includes('/') && acceptsHost(mirror.looseHost, host),
  );
}

function lookBehind({ folder, upstream }: Mirror, name: Reference): Reference {
  const slash = upstream.indexOf('/');
  const [host, into] =
    slash < 0 ? [upstream, ''] : [upstream.slice(0, slash), `${upstream.slice(slash + 1)}/`];
  const path = (into + name.path.slice(folder.length)).replace(/\/$/, '');
  return host === 'docker.io' ? onDockerHub(name, path) : { ...name, host, path };
}

function isNearer(one: Mirror, other: Mirror): boolean {
  if (one.folder.length !== other.folder.length) return one.folder.length > other.folder.length;
  return countWildcards(one.host) < countWildcards(other.host);
}

function countWildcards(host: HostPattern): number {
  return typeof host === 'string' ? 0 : host.labels.filter((label) => label === '*').length;
}

function formatName({ host, path }: Reference): string {
  return `${host}/${path}`;
}
