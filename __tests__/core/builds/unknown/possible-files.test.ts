import { describe, expect, it } from 'vitest';
import { endingOf, openPossibleFiles } from '../../../../src/core/builds/unknown/possible-files.js';

const MARK = '\uffff0\uffff';
const PATHS = ['odd', 'a/odd', 'a/b/odd', 'a/oddly', 'b/x.df', 'x.df.md', 'a/Dockerfile', 'c/web.Dockerfile'];

describe('files that may be a Dockerfile which is not known', () => {
  it.each([
    ['/odd', ['odd', 'a/odd', 'a/b/odd']],
    ['/b/odd', ['a/b/odd']],
    ['/./b//odd', ['a/b/odd']],
    ['/c/../b/odd', ['a/b/odd']],
    ['/../odd', ['odd', 'a/odd', 'a/b/odd']],
    ['b/../../odd', ['odd', 'a/odd', 'a/b/odd']],
    ['b/odd', ['a/b/odd']],
    ['.df', ['b/x.df']],
    ['.md', []],
    ['f', []],
    ['', []],
    ['/', []],
    ['/Dockerfile', []],
    ['.Dockerfile', []],
  ])('%j after what is unknown', (ending, found) => {
    expect(openPossibleFiles(PATHS)(endingOf(MARK + ending))).toEqual(found);
  });

  it('looks at nothing before the last unknown part', () => {
    expect(openPossibleFiles(PATHS)(endingOf(`c/${MARK}/x${MARK}/b/odd`))).toEqual(['a/b/odd']);
  });
});
