import type { InlineException } from './dockerfile/inline-exceptions.js';
import type { ImageUse, Place, Reading, Role } from './dockerfile/reading.js';
import { selectForFile } from './file-rules.js';
import { mergeFindings, type PlacedFinding } from './finding-order.js';
import { openInlineWaivers } from './inline-waivers.js';
import {
  type Found,
  findOverrides,
  type Judge,
  type JudgedImage,
  judgeImage,
  runRules,
  settleStanding,
} from './judged-image.js';
import { openMemo } from './memo.js';
import { selectRules } from './policy/standing.js';
import type { Finding, Problem, Waiver } from './report.js';
import type { Subject } from './rules/rule.js';
import { openWaivers, type WaiverTarget } from './waivers.js';

/** Judges files one after another and remembers which exceptions they needed. */
export interface Evaluation {
  /** Findings of one Dockerfile, in the order of its references. `inline`: its comments that are exceptions. */
  judgeReading(path: string, reading: Reading, inline: readonly InlineException[]): Finding[];
  /** The finding about a file whose bytes cannot be had. */
  judgeUnreadable(path: string, reason: string): Finding[];
  /** What is to be said about the exceptions; unused ones only where the whole tree was seen. */
  report(sawEverything: boolean): Problem[];
}

const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function openEvaluation(judge: Judge): Evaluation {
  const { policy, today } = judge;
  const waivers = openWaivers(policy, today);
  const inlineWaivers = openInlineWaivers(policy, today);
  const images = openMemo<JudgedImage>(policy);

  /** Where a subject stands, to turn what was found into findings. */
  interface Spot {
    readonly path: string;
    readonly place: Place;
    readonly use: ImageUse | null;
  }

  function findWaiver(spot: Spot, target: WaiverTarget): Waiver | null {
    return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
  }

  function place(spot: Spot, found: Found, waiver: Waiver | null): PlacedFinding {
    const { path, place, use } = spot;
    const { rule, level, message, fix, decidedBy, topic } = found;
    const replaced = use?.replacedBy ?? null;
    const finding: Finding = {
      rule,
      level,
      file: path,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
      image: replaced === null ? (use?.image ?? null) : replaced.image,
      written: use?.written ?? '',
      via: use?.via ?? null,
      role: use?.role ?? null,
      message: replaced === null ? message : `${message} The build context ${replaced.context} puts it here.`,
      fix: replaced === null || fix === null ? fix : { ...fix, replacement: null },
      waiver,
      decidedBy,
      existing: false,
    };
    return { finding, topic };
  }

  function judgeNameless(spot: Spot, subject: Subject, role: Role | null): PlacedFinding[] {
    const rules =
      role === null ? selectForFile(policy, spot.path) : selectRules(policy, { role, path: spot.path });
    return runRules(judge, subject, rules, findOverrides(policy, role, spot.path)).map((found) =>
      place(spot, found, findWaiver(spot, { rule: found.rule, references: [], denial: null })),
    );
  }

  function judgeReferenced(spot: Spot, use: ImageUse): PlacedFinding[] {
    const { reference, image } = use.replacedBy ?? use;
    if (reference === null || image === null) return [];
    const judged = images.get(spot.path, use.role, image, reference.tagWritten, () =>
      judgeImage(judge, reference, use.role, spot.path),
    );
    if (judged.standing.length === 0 && judged.others.length === 0) return [];
    const waive = ({ rule }: Found) =>
      findWaiver(spot, {
        rule,
        references: judged.references,
        denial: judged.denial,
      });
    return [
      ...settleStanding(judged.standing, waive).map(({ found, waiver }) => place(spot, found, waiver)),
      ...judged.others.map((found) => place(spot, found, waive(found))),
    ];
  }

  function judgeUse(path: string, use: ImageUse, refused: boolean): PlacedFinding[] {
    const spot: Spot = { path, place: use, use };
    const findings = judgeReferenced(spot, use);
    if (use.unresolved.length > 0) {
      waivers.noteUnread(path);
      const subject = { kind: 'unresolved', arguments: use.unresolved, refusal: use.invalid } as const;
      findings.push(...judgeNameless(spot, subject, use.role));
    } else if (use.reference === null && use.replacedBy === null && !refused) {
      waivers.noteUnread(path);
      const reason = use.invalid ?? `${use.written} is no image name`;
      findings.push(...judgeNameless(spot, { kind: 'unreadable', reason }, use.role));
    }
    return findings;
  }

  return {
    judgeReading(path, reading, inline) {
      const { problem, images: uses } = reading;
      inlineWaivers.enter(path, inline);
      const findings = uses.flatMap((use) => judgeUse(path, use, problem !== null));
      if (problem !== null) {
        waivers.noteUnread(path);
        const { line, message, unresolved } = problem;
        const subject: Subject =
          unresolved.length > 0
            ? { kind: 'unresolved', arguments: unresolved, refusal: message }
            : { kind: 'unreadable', reason: message };
        // A reference that already says the same about this line says where in it.
        const said = findings.some(({ finding }) => finding.rule === subject.kind && finding.line === line);
        const spot = { path, place: { line, column: 1, endLine: line, endColumn: 1 }, use: null };
        if (!said) findings.push(...judgeNameless(spot, subject, null));
      }
      inlineWaivers.leave();
      return mergeFindings(findings);
    },
    judgeUnreadable(path, reason) {
      waivers.noteUnread(path);
      return mergeFindings(
        judgeNameless({ path, place: TOP, use: null }, { kind: 'unreadable', reason }, null),
      );
    },
    report: (sawEverything) => [...waivers.report(sawEverything), ...inlineWaivers.report()],
  };
}
