import { describe, expect, test } from 'vitest';
import { countDays } from '../../../src/core/day.js';
import type { Cycle } from '../../../src/core/end-of-life/table.js';
import { END_OF_LIFE, readText } from '../../support/repository.js';

interface Row {
  readonly version: string;
  readonly series: string;
  readonly eol: string;
  readonly further: string;
}

/** The releases of Debian's package distro-info-data that have an end; what is still being made has none. */
function readReleases(name: string): Row[] {
  const [, ...lines] = readText(`__tests__/fixtures/distro-info/${name}.csv`).trim().split('\n');
  return lines
    .map((line) => {
      const [version = '', , series = '', , , eol = '', further = '', last = ''] = line.split(',');
      return {
        version: version.replace(' LTS', ''),
        series,
        eol,
        further: name === 'ubuntu' ? last : further,
      };
    })
    .filter(({ eol }) => eol !== '');
}

function findCycle(product: string, series: string): Cycle | undefined {
  return END_OF_LIFE.products[product]?.cycles.find(({ codename }) => codename === series);
}

function apart(one: unknown, other: string): number {
  return Math.abs(countDays(String(one), other));
}

describe("the table against Debian's distro-info-data", () => {
  const debian = readReleases('debian').filter(({ version }) => Number(version) >= 6);
  const ubuntu = readReleases('ubuntu').filter(({ version }) => Number(version) >= 12);

  test('there is something to compare', () => {
    expect([debian.length, ubuntu.length]).toEqual([8, 30]);
  });

  test.each(debian)('Debian $version has the same days', ({ version, series, eol, further }) => {
    const cycle = findCycle('debian', series);
    expect(cycle).toMatchObject({ cycle: version.replace('.0', ''), eol });
    // Debian 9 had long-term support until the end of June, or until the first of July.
    expect(apart(cycle?.lts, further)).toBeLessThanOrEqual(series === 'stretch' ? 1 : 0);
  });

  test.each(ubuntu.filter(({ version }) => version !== '26.10'))(
    'Ubuntu $version is within 30 days',
    ({ version, series, eol, further }) => {
      const cycle = findCycle('ubuntu', series);
      expect(cycle?.cycle).toBe(version);
      // Ubuntu 22.04 ends in April by its own calendar, two months after that by Debian's: the earlier day warns earlier.
      const allowed = series === 'jammy' ? 61 : 30;
      expect(apart(cycle?.eol, eol)).toBeLessThanOrEqual(allowed);
      expect(cycle?.paid === undefined).toBe(further === '');
    },
  );
});
