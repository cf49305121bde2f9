import { describe, expect, test } from 'vitest';
import { listArgumentValues } from '../../support/argument-values.js';

const BUILD = 'docker build --build-arg V=$1 .';

/** The values that builds get after a script that may read `set.sh`, `build.sh` or `shift.sh`. */
function readScript(script: string, shell = 'bash'): readonly string[] {
  const step = `{ shell: ${shell}, run: ${JSON.stringify(script)} }`;
  return listArgumentValues({
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [${step}] } }\n`,
    'set.sh': 'set -- b\n',
    'build.sh': `${BUILD}\n`,
    'shift.sh': 'shift\n',
  });
}

describe('the parameters of a script that reads another file', () => {
  test.each([
    ['are those of the file while it runs', '. ./build.sh b', ['b']],
    ['are its own again after it', `. ./build.sh b\n${BUILD}`, ['a', 'b']],
    ['are those that the file has set', `. ./set.sh\n${BUILD}`, ['b']],
    ['may be those that the file has set over its own', `. ./set.sh x\n${BUILD}`, ['a', 'b']],
    ['are what a shift in the file leaves', `set -- b a; . ./shift.sh\n${BUILD}`, ['a']],
  ])('%s', (_, script, values) => expect(readScript(`set -- a\n${script}`)).toEqual(values));

  test('dash knows no parameters of a file', () => {
    expect(readScript('set -- a\n. ./build.sh b', 'sh')).toEqual(['a', 'b']);
  });
});
