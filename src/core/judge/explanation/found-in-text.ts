import { BASELINE } from '../../baseline/baseline-path.js';
import type { Baseline } from '../../baseline/baseline-shape.js';
import { matchRecords } from '../../baseline/recorded-findings.js';
import { formatReference, type Reference } from '../../image/reference.js';
import type { Finding } from '../../report.js';
import { addAdvice } from '../advice/judged-shipped.js';
import { writeFound } from '../hints/found-text.js';
import type { Judge } from '../judge.js';
import { type Found, judgeImage, settleFindings } from '../judged-image.js';
import { openWaivers } from '../waivers.js';
import type { Explained, ExplainedPlace } from './explanation.js';

/** What would be found if a file said this, and what exceptions and the baseline make of it. */
export function findFindings(
  judge: Judge,
  reference: Reference,
  written: string,
  { role, path }: ExplainedPlace,
  baseline: Baseline | null,
): readonly Explained[] {
  const judged = addAdvice(judge, judgeImage(judge, reference, role, path), reference, { role, path });
  const { references, denial } = judged;
  const waivers = openWaivers(judge.policy, judge.today);
  const waive = ({ rule }: Found) => waivers.find(path, { rule, references, denial });
  const findings = settleFindings(judged, waive).map(({ found, waiver }): Finding => {
    const { rule, level, decidedBy, blocksFrom } = found;
    return {
      rule,
      level,
      ...writeFound(found),
      waiver,
      decidedBy,
      existing: false,
      ...(blocksFrom === null ? {} : { blocksFrom }),
      file: path,
      ...NOWHERE,
      image: formatReference(reference),
      written,
      via: null,
      role,
    };
  });
  const records = baseline === null ? null : matchRecords(findings, baseline).records;
  return findings.map((finding) => {
    const record = records?.get(finding);
    const { rule, level, message, foreign, fix, waiver, decidedBy, blocksFrom } = finding;
    return {
      rule,
      level,
      message,
      foreign,
      fix,
      waiver,
      decidedBy,
      ...(blocksFrom === undefined ? {} : { blocksFrom }),
      ...(record === undefined
        ? {}
        : { existing: true, recorded: { file: BASELINE, line: record.place.line } }),
    };
  });
}

const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0 } as const;
