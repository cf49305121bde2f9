import { expect, test } from 'vitest';
import { findRegistryAddress, isPublicName, judgeRealm } from '../../../src/io/registry/registry-address.js';

test.each([
  ['docker.io', 'https://registry-1.docker.io'],
  ['index.docker.io', 'https://registry-1.docker.io'],
  ['ghcr.io', 'https://ghcr.io'],
  ['registry.acme.com:5000', 'https://registry.acme.com:5000'],
  ['localhost:5000', 'http://localhost:5000'],
])('the API of %s', (host, address) => {
  expect(findRegistryAddress(host, ['localhost:5000'])).toBe(address);
});

test.each<[string, string, string]>([
  ['docker.io', 'https://auth.docker.io/token', 'credentials'],
  ['registry-1.docker.io', 'https://auth.docker.io/token', 'credentials'],
  ['ghcr.io', 'https://ghcr.io/token', 'credentials'],
  ['GHCR.io', 'https://ghcr.io/token', 'credentials'],
  ['registry.gitlab.com', 'https://gitlab.com/jwt/auth', 'credentials'],
  ['registry.acme.com:5000', 'https://auth.registry.acme.com/token', 'credentials'],
  ['registry.acme.com', 'https://acme.com/token', 'credentials'],
  ['acme.com', 'https://com/token', 'refused'],
  ['registry.acme.com', 'https://evilacme.com/token', 'anonymous'],
  ['registry.acme.com', 'https://registry.acme.com.evil.example/token', 'anonymous'],
  ['registry.acme.com', 'https://other.acme.com/token', 'anonymous'],
  ['registry.acme.com', 'http://registry.acme.com/token', 'refused'],
  ['localhost:5000', 'http://localhost:5000/token', 'credentials'],
  ['localhost:5000', 'http://localhost:6000/token', 'refused'],
  ['localhost:5000', 'http://localhost/token', 'refused'],
  ['localhost:5000', 'http://evil.example/token', 'refused'],
  ['localhost:6108', 'https://localhost:6108/token', 'credentials'],
  ['localhost:6108', 'https://localhost/token', 'credentials'],
  ['localhost:6108', 'https://localhost:6101/token', 'refused'],
  ['gitlab.acme.com:5050', 'https://gitlab.acme.com/jwt/auth', 'credentials'],
  ['registry.acme.com:5050', 'https://registry.acme.com:5050/token', 'credentials'],
  ['registry.acme.com:05050', 'https://registry.acme.com:5050/token', 'credentials'],
  ['registry.acme.com:443', 'https://registry.acme.com/token', 'credentials'],
  ['registry.acme.com', 'https://registry.acme.com:443/token', 'credentials'],
  ['registry.acme.com', 'https://registry.acme.com:8443/token', 'anonymous'],
  ['registry.acme.com:5050', 'https://registry.acme.com:5051/token', 'anonymous'],
  ['registry.acme.com:5050', 'https://acme.com:5050/token', 'anonymous'],
  ['registry.acme.com:5050', 'https://auth.registry.acme.com:5050/token', 'anonymous'],
  ['registry.gitlab.com', 'https://gitlab.com:8443/jwt/auth', 'anonymous'],
  ['10.0.0.1:5000', 'https://10.0.0.1:5000/token', 'credentials'],
  ['10.0.0.1:5000', 'https://10.0.0.1:6000/token', 'refused'],
  ['[::1]:5000', 'https://[::1]:5000/token', 'credentials'],
  ['[::1]:5000', 'https://[::1]:5001/token', 'refused'],
  ['10.0.0.1', 'https://10.0.0.1/token', 'credentials'],
  ['10.0.0.1', 'https://0.0.1/token', 'refused'],
  ['registry.acme.com', 'https://10.0.0.1/token', 'refused'],
  ['registry.acme.com', 'https://0x7f.1/token', 'refused'],
  ['registry.acme.com', 'https://2130706433/token', 'refused'],
  ['registry.acme.com', 'https://[::1]/token', 'refused'],
  ['registry.acme.com', 'https://localhost/token', 'refused'],
  ['registry.acme.com', 'https://vault.internal./token', 'refused'],
])('%s may have the gate sign in at %s: %s', (host, realm, use) => {
  expect(judgeRealm(new URL(realm), host, ['localhost:5000'])).toBe(use);
});

test.each([
  ['cdn.example.com', true],
  ['example', false],
  ['printer.local', false],
  ['a.localhost', false],
  ['1.2.3.4', false],
])('%s is a public name: %s', (name, expected) => {
  expect(isPublicName(name)).toBe(expected);
});
