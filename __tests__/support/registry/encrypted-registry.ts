import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort, makeCertificate, push, type RealRegistry, runDockerRegistry } from './docker-registry.js';

/** The same registry twice: over http, and encrypted with a certificate of an authority that nobody knows. */
export async function startEncryptedRegistry(): Promise<
  Pick<RealRegistry, 'push'> & { readonly encrypted: string; readonly authority: string }
> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-registry-'));
  const [port, encrypted] = [await findPort(), await findPort()];
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = ['-addext', 'subjectAltName=DNS:localhost,DNS:registry.acme.com'];
  makeCertificate('localhost', { certificate, key }, names);
  await runDockerRegistry(folder, port, {});
  await runDockerRegistry(folder, encrypted, {}, { certificate, key });
  return {
    push: (...image) => push(`localhost:${port}`, () => '', ...image),
    encrypted: `localhost:${encrypted}`,
    authority: certificate,
  };
}
