import type { ReportContext } from '../../src/reporters/reporter.js';

/** What a format is told besides the report: as plain as it can be. */
export const CONTEXT: ReportContext = {
  colors: false,
  width: null,
  readLine: () => null,
  base: null,
  failOn: 'block',
  program: { version: '1.0.0', home: 'https://program.example' },
  today: '2026-09-01',
  files: [],
  hasMark: () => false,
  findEnds: () => [],
  findMade: () => null,
};
