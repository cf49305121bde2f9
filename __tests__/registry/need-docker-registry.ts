import { execFileSync } from 'node:child_process';

/** One plain line instead of a failure for each test. */
export default function requireDockerRegistry(): void {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
  } catch {
    console.error('These tests need docker-registry: on Debian and Ubuntu, apt-get install docker-registry');
    process.exit(1);
  }
}
