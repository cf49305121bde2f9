import { ownValue } from '../../own-value.js';

/** Where people look at images, and where they are pulled from. */
const SITES: Readonly<Record<string, string>> = {
  'hub.docker.com': 'docker.io',
  'gallery.ecr.aws': 'public.ecr.aws',
};

/** The addresses of pages about images, without tags, and the patterns of these. */
const PAGES: readonly (readonly [page: RegExp, pattern: string])[] = [
  [/^hub\.docker\.com\/_\/([^/]+)(?:\/tags)?$/, 'docker.io/library/$1'],
  [/^hub\.docker\.com\/(?:r|repository\/docker)\/([^/]+\/[^/]+)(?:\/(?:tags|general))?$/, 'docker.io/$1'],
  [/^hub\.docker\.com\/layers\/([^/]+\/[^/]+)\/([^/]+)\/images\/.+$/, 'docker.io/$1:$2'],
  [/^hub\.docker\.com\/(?:u|r|orgs)\/([^/*]+)$/, 'docker.io/$1/**'],
  [/^hub\.docker\.com\/(?!(?:search|explore|_)$)([^/*]+)$/, 'docker.io/library/$1'],
  [/^hub\.docker\.com\/(?!_\/)([^/]+\/[^/]+|.*\*\*)$/, 'docker.io/$1'],
  [/^gallery\.ecr\.aws\/(.+)$/, 'public.ecr.aws/$1'],
  [/^quay\.io\/repository\/([^/]+\/[^/]+)$/, 'quay.io/$1'],
  [
    /^mcr\.microsoft\.com\/(?:[a-z]{2}-[a-z]{2}\/)?(?:artifact\/mar|product)\/(.+?)(?:\/(?:about|tags))?$/,
    'mcr.microsoft.com/$1',
  ],
];

/** The registry whose images a web site shows; null for anything else. */
export function findSiteRegistry(host: string): string | null {
  return ownValue(SITES, host) ?? null;
}

/** What is wrong with the address of a web page in the place of a pattern; null: it is not one. */
export function describeWebPage(source: string): string | null {
  const address = source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#@].*$|\/$/gs, '');
  const [, host = '', path = '', tag = ''] = /^([^/]*)(.*?)(:[^/:]*)?$/s.exec(address) ?? [];
  const name = host.toLowerCase().replace(/:443$/, '');
  const [page, pattern] = PAGES.find(([each]) => each.test(`${name}${path}`)) ?? [];
  if (page !== undefined && pattern !== undefined)
    return `names a web page, from which no image is pulled; write ${`${name}${path}`.replace(page, pattern)}${tag}`;
  const registry = findSiteRegistry(name);
  return registry === null
    ? null
    : `names a web site, from which no image is pulled; the registry is ${registry}`;
}
