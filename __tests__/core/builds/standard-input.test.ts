import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { loadRows, treeOf } from '../../support/build-rows.js';

interface JudgedBuild {
  readonly context: string;
  readonly dockerfile: string | null;
  readonly inline: string | null;
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
}

/** What a tool builds by a text on its standard input, as compose-go and buildx say; null: it refuses that. */
interface JudgedInput {
  readonly cwd: string;
  readonly command: string;
  readonly text: string;
  readonly builds: Readonly<Record<string, JudgedBuild>> | null;
}

type Files = Readonly<Record<string, string>>;

const FLOW = '.github/workflows/a.yml';
const [{ files: FILES } = { files: {} }] = loadRows<{ readonly files: Files }>('standard-input');
const JUDGED = loadRows<JudgedInput>('standard-input').slice(1);

function find(steps: readonly object[], files: Files = FILES) {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', steps } } });
  return findBuilds(treeOf({ ...files, [FLOW]: flow }), new Set(['workflow']));
}

const here = ({ cwd, command, text }: JudgedInput): string =>
  `cd ${cwd}\n${command} <<'END'\n${text.replace(/\n?$/, '\n')}END\n`;

describe('what a tool is given on standard input is read as the tool reads it', () => {
  test.each(JUDGED.map((row) => [`${row.cwd}: ${row.command} << ${row.text}`, row] as const))(
    '%s',
    (_, row) => {
      const { builds } = find([{ run: here(row) }]);
      const kept = builds.filter(({ isRefused, unknown }) => isRefused !== true && unknown.length === 0);
      const found = kept.map(({ name, context, dockerfile, inline, target, args }) => [
        name?.split(':')[1],
        { context, dockerfile, inline: inline?.text ?? null, target, args: Object.fromEntries(args) },
      ]);
      expect(Object.fromEntries(found)).toEqual(row.builds ?? {});
    },
  );
});
