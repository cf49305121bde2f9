import { describe, expect, it } from 'vitest';
import { BUILD_CHANGES, sortNotes, toBuildPolicy } from '../support/build-changes.js';
import { POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

describe('a change of build files is judged as on the command line', () => {
  it.each(BUILD_CHANGES)('$name', async (row) => {
    const base = { [POLICY]: toBuildPolicy(row), ...row.base };
    const run = await stage.pullRequest({ base, change: row.change }).run({ inputs: { comment: 'never' } });
    const counted = run.report?.findings.filter(({ existing }) => existing !== true) ?? [];
    const shown = counted.map(
      ({ file, line, rule, image }) => `${file}:${line} ${rule}${image === null ? '' : ` ${image}`}`,
    );
    expect(shown).toEqual(row.found);
    expect(run.exitCode).toBe(row.found.length === 0 ? 0 : 1);
    const { noted, named } = sortNotes(run.report?.problems ?? []);
    expect(noted).toEqual(row.noted ?? []);
    expect(named).toEqual(row.named ?? named);
  });
});
