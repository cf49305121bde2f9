import { KNOWN_REGISTRIES } from '../../image/known-registries.js';

/** Domains of vendors, of mirrors and of clouds that rent out registries, with everything under them. */
const PUBLIC_DOMAINS: readonly string[] = [
  'aliyuncs.com',
  'amazon.com',
  'amazonaws.com',
  'azure.com',
  'bitnami.com',
  'cloudsmith.io',
  'confluent.io',
  'crunchydata.com',
  'daocloud.io',
  'digitalocean.com',
  'docker.com',
  'docker.io',
  'elastic.co',
  'fedoraproject.org',
  'fluxcd.io',
  'gcr.io',
  'github.com',
  'gitea.com',
  'gitlab.com',
  'gitpod.io',
  'google.com',
  'googlesource.com',
  'heroku.com',
  'hf.space',
  'huggingface.co',
  'ibm.com',
  'jetbrains.space',
  'jfrog.com',
  'k8s.io',
  'kubernetes.io',
  'microsoft.com',
  'n8n.io',
  'nvidia.com',
  'ollama.ai',
  'opensuse.org',
  'oracle.com',
  'pkg.dev',
  'redhat.com',
  'redhat.io',
  'redpanda.com',
  'replicated.com',
  'scw.cloud',
  'sonatype.com',
  'suse.com',
  'suse.de',
  'ubuntu.com',
  'upbound.io',
  'vmware.com',
  'wikimedia.org',
];

/** Domains under which every customer has a name of their own: what is next to it is somebody else's. */
const SHARED_DOMAINS: readonly string[] = [
  'azurecr.io',
  'azurewebsites.net',
  'cloudapp.net',
  'duckdns.org',
  'eu.org',
  'fly.dev',
  'ghe.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'jfrog.io',
  'netlify.app',
  'ngrok.app',
  'ngrok.io',
  'nip.io',
  'onrender.com',
  'ovh.net',
  'pages.dev',
  'railway.app',
  'run.app',
  'sslip.io',
  'vercel.app',
  'visualstudio.com',
  'workers.dev',
];

/** Whether a domain has many owners, each under a name of their own. */
export function isSharedDomain(domain: string): boolean {
  return SHARED_DOMAINS.includes(domain);
}

/**
 * Whether others than the company publish on that host: what is pulled from there is never taken for one's own by its host. A host without a name of its own, such as `localhost`,
 * is a machine.
 */
export function isPublicRegistry(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return (
    KNOWN_REGISTRIES.includes(name) ||
    PUBLIC_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`))
  );
}
