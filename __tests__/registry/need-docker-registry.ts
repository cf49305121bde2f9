import { execFileSync } from 'node:child_process';

/** Each that is missing is one plain line instead of a failure for each test. */
export default function requireDockerRegistry(): void {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
  } catch {
    console.error('These tests need docker-registry: on Debian and Ubuntu, apt-get install docker-registry');
    process.exit(1);
  }
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    console.error(
      'These tests build a small registry with Go: on Debian and Ubuntu, apt-get install golang-go',
    );
    process.exit(1);
  }
}
