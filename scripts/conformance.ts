import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseObject } from '../src/io/registry/content/json-object.js';
import { verifyBundle } from '../src/io/signature/bundle.js';
import { openTrust } from '../src/io/signature/trust.js';

/** Who signs where a case does not say it. */
const SIGNER =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** Whether the case in a folder is accepted: https://github.com/sigstore/sigstore-conformance, test/assets/bundle-verify. */
function accepts(cases: string, name: string): boolean {
  const read = (file: string) => {
    const path = join(cases, name, file);
    return existsSync(path) ? readFileSync(path) : null;
  };
  const body = read('artifact') ?? readFileSync(join(cases, 'a.txt'));
  const trust = openTrust(read('trusted_root.json')?.toString() ?? null);
  const key = read('key.pub')?.toString();
  if (trust === null) return false;
  const manifest = { digest: `sha256:${createHash('sha256').update(body).digest('hex')}`, body };
  const verifying = { trust, keys: key === undefined ? [] : [key] };
  const result = verifyBundle(
    parseObject(read('bundle.sigstore.json') ?? Buffer.alloc(0)),
    manifest,
    verifying,
  );
  if (result.kind !== 'good') return false;
  const { signer } = result;
  return signer.kind === 'key' || signer.subject === (read('identity')?.toString().trim() ?? SIGNER);
}

const cases = join(process.argv[2] ?? '.', 'test', 'assets', 'bundle-verify');
const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'bundle.sigstore.json')));
const wrong = names.filter((name) => accepts(cases, name) === name.endsWith('_fail'));
for (const name of wrong) console.error(`wrong: ${name}`);
console.log(`${names.length - wrong.length} of ${names.length} cases are right`);
process.exitCode = wrong.length === 0 && names.length > 0 ? 0 : 1;
