import { expect, test } from 'vitest';
import { NO_BUILDS_JUDGED } from '../../../../src/core/builds/judged/builds-outcome.js';
import { judgeBuilds } from '../../../../src/core/builds/judged/judged-builds.js';
import { NO_BUILDS } from '../../../../src/core/builds/repository/repository-builds.js';

const yes = () => true;

test.each([null, NO_BUILDS])('where no file defines builds, nothing is judged for them (base %#)', (base) => {
  for (const runImages of [true, false]) {
    const query = {
      head: NO_BUILDS,
      base,
      isChanged: yes,
      isInChange: yes,
      runImages,
      isGiven: yes,
      isListed: yes,
    };
    expect(judgeBuilds({ ...query, choose: () => 'judged' })).toEqual(NO_BUILDS_JUDGED);
  }
});
