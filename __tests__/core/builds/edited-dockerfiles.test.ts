import { describe, expect, test } from 'vitest';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { maySpeakOfStarts } from '../../../src/core/builds/workflows/shell/starting/start-variables.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS = () => ({ builds: [], runImages: [], problems: [], linked: new Set<string>() });

/** What is said of a job with a script, and what more there is in it. */
function say(script: string, more = ''): readonly string[] {
  const steps = `[{ uses: actions/checkout@v5 }, { run: ${JSON.stringify(script)} }, ${more}]`;
  const tree = treeOf({
    'web/Dockerfile': 'FROM alpine:3.24\n',
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: ${steps} } }\n`,
  });
  return readWorkflowBuilds(tree, NO_TARGETS).problems.map(({ message }) => message);
}

describe('a job that builds nothing and keeps nothing edits a Dockerfile', () => {
  test.each(['ENV', 'LABEL', 'ARG', 'FROM', 'RUN'])('%s', (instruction) => {
    for (const script of [
      `sed -i "s/^${instruction} A=.*/${instruction} A=1/" web/Dockerfile`,
      `sed -i "s|^${instruction} A.*$|${instruction} A=$V|" ./web/Dockerfile`,
      `echo "${instruction} A=1" >> web/Dockerfile`,
    ]) {
      expect(say(script, '{ uses: peter-evans/create-pull-request@v7 }')).toEqual([]);
      // what it builds is not known then
      expect(say(script, '{ run: docker build web }')).not.toEqual([]);
    }
  });
});

describe('ENV of a shell', () => {
  test.each([
    'env: { ENV: x.sh }',
    'env:\n  "ENV": x.sh',
    'echo "ENV=x.sh" >> $GITHUB_ENV',
    'export ENV',
    'read -r ENV < x',
    'read ENV OTHER < x',
    'export ENV X=1',
    'export \\\n  ENV X=1',
    'echo "ENV<<X" >> $GITHUB_ENV',
    'N=ENV',
    'printf -v ENV %s x.sh',
    "ENV='x.sh' sh -i y",
  ])('%j', (text) => expect(maySpeakOfStarts(text)).toBe(true));

  test.each(['ENV A=1', '  ENV A 1\n', 's/^ENV A=.*/ENV A=1/', 's|^ENV A.*$|ENV A=1|', '"ENV A=1"'])(
    'and that of a Dockerfile: %j',
    (text) => expect(maySpeakOfStarts(text)).toBe(false),
  );
});
