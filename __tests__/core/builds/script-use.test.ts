import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { TracedText } from '../../../src/core/builds/traced-text.js';
import { UnknownTexts } from '../../../src/core/builds/unknown-texts.js';
import { uniteNames } from '../../../src/core/builds/workflows/made/file-names.js';
import { useOfScript } from '../../../src/core/builds/workflows/made/script-use.js';

/** What is read or built, what is written, and whether variables count; `any`, `nothing`, or names. */
const show = (script: string): string => {
  const text = TracedText.made(script, new SourceText('a', script), 0, 0);
  const { reads, builds, writes, takesVariables } = useOfScript(text, new UnknownTexts());
  const names = (each: ReadonlySet<string> | null) =>
    each === null ? 'any' : each.size === 0 ? 'nothing' : [...each].sort().join(' ');
  return `${names(uniteNames(reads, builds))} > ${names(writes)}${takesVariables ? ' with variables' : ''}`;
};

const ANY = 'any > any with variables';

describe('what a script reads and writes', () => {
  test.each([
    ['echo a; exit 0', 'nothing > nothing'],
    ['cat v', 'cat v > nothing'],
    ['sudo cat conf/V', 'cat conf v > nothing'],
    ['if [ -f x ]; then cat v; fi', '-f cat v x > nothing'],
    ['echo "B=$(cut -f2 v)" >> $GITHUB_OUTPUT', '-f2 cut v > nothing'],
    ['read A < v', 'v > nothing'],
    ['cat "$GITHUB_WORKSPACE/v"', 'cat v > nothing'],
    ['cat $F', 'any > nothing'],
    ['cat *.env', 'any > nothing'],
    ['grep -r a .', 'any > nothing'],
    ['f() { cat v; }\nf', 'cat v > nothing'],
    ['bash -c "cat v"', 'cat v > nothing'],
    ['case $X in a) cat v;; *) cat w;; esac', 'cat v w > nothing'],
    [
      'case $X in\n  a | b*)\n    cat v ;;\n  (*) true ;&\n  c) ;;&\n  d) cat w\nesac\ncat u',
      'cat u v w > nothing',
    ],
    ['if true; then case a in *) case b in *) cat v; esac; esac; fi; cat w', 'cat v w > nothing'],
    ['case a in esac; ./x', ANY],
    ['case a in a) true;; esac; ./x', ANY],
    ['case a in *) ./x;; esac', ANY],
    ['case a in $(./x)) true;; esac', ANY],
    [`case a in $\{X:-$(./x)}) true;; esac`, ANY],
    ['case a in ./x; ls', ANY],
    ['echo case a in; ./x) true', ANY],
    ["'case' a in; ./x) true", ANY],
    ['alias case=true; case a in\n ./x\n)', ANY],
    ['cat < "$(./x)"', ANY],
    ['cat <<X\n$(./x)\nX', ANY],
    [`echo $\{X:-$(./x)}`, ANY],
    ['echo $(echo $(echo $(echo $(echo $(echo $(./x))))))', ANY],
    ['PATH=. cat v', ANY],
    ['. ./v', ANY],
    ['$X v', ANY],
    ['./cat v', ANY],
    ['xargs cat < v', ANY],
    ['printenv Q', 'printenv > nothing with variables'],
    ['env', 'nothing > nothing with variables'],
    ['export A=b', 'nothing > nothing'],
    ['export -p', 'nothing > nothing with variables'],
    [`echo $\{!N}`, 'nothing > nothing with variables'],
    ['jq -r .env v', '-r .env jq v > nothing'],
    ['jq -n env.Q', '-n env.q jq > nothing with variables'],
    ["awk '{ print ENVIRON[1] }'", '1 awk environ print > 1 environ print with variables'],
    ["awk '{ system(x) }' v", ANY],
    ["sed -n 's/a/b/e' v", ANY],
    ['echo a > conf/v', 'nothing > conf v'],
    ['echo a > "$D/v"', 'nothing > v'],
    ['echo a > v.$E', 'nothing > any'],
    ['cat v > /dev/null 2>&1', 'cat v > nothing'],
    ['sed -i s/a/b/ v', '-i a b s sed v > -i a b s v'],
    ['cp -r a b', 'any > any'],
    ['rm -rf dist', '-rf dist rm > -rf dist'],
    ['git rev-parse HEAD', '.git git > nothing'],
    ['git fetch', '.git git > .git'],
    ['git checkout x -- v', ANY],
    ['git -c a.b=c log', ANY],
    ['docker build --build-arg A=$B .', 'docker > :docker'],
    ['docker build -o . .', ANY],
    ['docker buildx imagetools inspect x', ANY],
    ['docker inspect x', ':docker docker > nothing'],
    ['docker compose build', 'docker > :docker'],
    ['docker compose config', ANY],
    ['docker compose --env-file v build', '--env-file docker v > :docker'],
    ['docker build -f "$F" .', 'any > :docker'],
    ['docker run x', ANY],
    ['npm ci', ANY],
  ])('%s', (script, use) => {
    expect(show(script)).toBe(use);
  });
});

test('a Dockerfile gives no values, other than a file that compose or bake is read from', () => {
  const reads = (script: string): readonly string[] | null => {
    const text = TracedText.made(script, new SourceText('a', script), 0, 0);
    const { reads: names } = useOfScript(text, new UnknownTexts());
    return names === null ? null : [...names];
  };
  expect(reads('docker buildx build -f "$F" --file=a/b .')).toEqual(['docker']);
  expect(reads('docker build -f a --env-file "$F" .')).toBeNull();
  expect(reads('docker compose -f "$F" build')).toBeNull();
  expect(reads('docker buildx bake -f "$F"')).toBeNull();
});
