import { expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

/** The Dockerfiles that a script of PowerShell builds; null: it is not known which. */
function read(run: string): readonly (string | null)[] {
  const job = { 'runs-on': 'windows-latest', steps: [{ shell: 'pwsh', run }] };
  const flow = JSON.stringify({ on: 'push', jobs: { j: job } });
  const tree = treeOf({ 'odd.txt': 'FROM x\n', 'a/odd.txt': 'FROM x\n', '.github/workflows/a.yml': flow });
  return findBuilds(tree, new Set(['workflow'])).builds.map(({ dockerfile }) => dockerfile);
}

test.each([
  [`$f = 'odd.txt'; docker build -f $f .`, 'odd.txt'],
  [`$f = "a\\odd.txt"\ndocker build -f $F .`, 'a/odd.txt'],
  [`$\{f} = 'odd.txt'\ndocker build -f "$\{f}" .`, 'odd.txt'],
  [`$d = 'a'; docker build -f "$d/odd.txt" .`, 'a/odd.txt'],
  [`$env:F = 'odd.txt'; docker build -f $env:F .`, 'odd.txt'],
  [`$g = 'x'; $f = 'odd.txt'; if ($f -eq $g) { docker build -f $f . }`, 'odd.txt'],
])('a variable that is set once, to a plain word, is known: %s', (script, found) =>
  expect(read(script)).toEqual([found]),
);

test.each([
  [`$f = 'odd.txt'; $f = $g; docker build -f $f .`],
  [`$f = 'odd.txt'; $f += 'x'; docker build -f $f .`],
  [`$f = 'odd.txt'; $F, $g = w; docker build -f $f .`],
  [`$f = 'odd.txt'; foreach ($f in $g) { docker build -f $f . }`],
  [`$f = 'odd.txt'; Set-Variable f x; docker build -f $f .`],
  [`$f = 'odd.txt'; w -OutVariable f; docker build -f $f .`],
  [`$f = 'odd.txt'; . ./x.ps1; docker build -f $f .`],
  [`$env:F = 'odd.txt'; Set-Item env:F x; docker build -f $env:F .`],
  [`$env:F = 'odd.txt'; ./x.ps1; docker build -f $env:F .`],
  [`if ($g) { $f = 'odd.txt' }; docker build -f $f .`],
  [`docker build -f $f .; $f = 'odd.txt'`],
  [`$f = 'odd.txt' + $g; docker build -f $f .`],
  [`$f = 'odd.txt', 'x'; docker build -f $f[1] .`],
  [`$f = 'odd.txt'; docker build -f $f[0] .`],
  [`$f = 'odd.txt'; docker build -f $f.Parent .`],
  [`$f = "$g"; docker build -f $f .`],
  [`function w($f) { docker build -f $f . }; $f = 'odd.txt'; w x`],
])('another one is not: %s', (script) => expect(read(script)).toEqual([null]));
