import { type BuiltImages, findBuilder, NOTHING_BUILT } from '../builds/judged/built-images.js';
import type { InlineException } from '../dockerfile/inline-exceptions.js';
import type {
  BuildOrigin,
  ElsewhereBuild,
  ImageUse,
  Place,
  Reading,
  ReadingProblem,
  Role,
} from '../dockerfile/reading.js';
import { raiseLevel } from '../level.js';
import type { Message } from '../message.js';
import { selectForFile, selectRules } from '../policy/query/select-rules.js';
import type { Finding, Problem, Waiver } from '../report.js';
import type { Subject } from '../rules/contract/subject.js';
import { NAMELESS } from '../rules/index.js';
import { addUseAdvice } from './advice/judged-shipped.js';
import { listStepSubjects, TOP } from './advice/judged-steps.js';
import { describeOutside } from './existing-findings.js';
import { mergeFindings, type PlacedFinding } from './finding-order.js';
import { nameDecision, writeFound } from './hints/found-text.js';
import { explainName } from './hints/unofficial-name.js';
import { describeInvalid, describeProblem, describeUnresolved } from './hints/unread-subjects.js';
import { openImageCache } from './image-cache.js';
import { openInlineWaivers } from './inline-waivers.js';
import type { Judge } from './judge.js';
import {
  type Found,
  findOverrides,
  type JudgedImage,
  judgeImage,
  runRules,
  settleFindings,
} from './judged-image.js';
import { judgeUnseen, type UnseenKind } from './unseen/unseen-file.js';
import { type ExceptionUse, openWaivers, type WaiverTarget } from './waivers.js';

/** Judges files one after another and remembers which exceptions they needed. */
export interface Evaluation {
  /** Findings of one Dockerfile, in the order of its references. `inline`: its comments that are exceptions. */
  judgeReading(path: string, reading: Reading, inline: readonly InlineException[]): Finding[];
  /** The images that the repository builds itself: people get better advice on those. */
  noteBuilt(images: BuiltImages): void;
  /** The finding about a file whose bytes cannot be read. */
  judgeUnreadable(path: string, reason: string | Message): Finding[];
  /** Notes about the exceptions; unused ones only if the whole tree was seen. */
  report(sawEverything: boolean): Problem[];
  /** How often each of the policy's exceptions was needed until now. */
  listExceptionUses(): readonly ExceptionUse[];
}

export function openEvaluation(judge: Judge): Evaluation {
  const { policy, today } = judge;
  const waivers = openWaivers(policy, today);
  const inlineWaivers = openInlineWaivers(policy, today);
  const images = openImageCache<JudgedImage>(policy);
  let built = NOTHING_BUILT;

  /** The place of a subject, to turn violations into findings. */
  interface Spot {
    readonly path: string;
    readonly place: Place;
    readonly use: ImageUse | null;
    readonly role: Role | null;
    readonly build: BuildOrigin | undefined;
    readonly elsewhere?: ElsewhereBuild | undefined;
    /** What is written there, if that is not a use. */
    readonly written?: string;
    readonly madeOf?: readonly string[] | null;
  }

  function openSpot(path: string, use: ImageUse, role: Role): Spot {
    // in a role that it has besides, a use needs no build
    return { path, place: use, use, role, build: role === use.role ? use.build : undefined };
  }

  function findWaiver(spot: Spot, target: WaiverTarget): Waiver | null {
    return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
  }

  function place(spot: Spot, found: Found, waiver: Waiver | null): PlacedFinding {
    const { path, use, role, build } = spot;
    const place = found.at ?? spot.place;
    const { rule, level, blocksFrom, decidedBy, topic, isUnknown } = found;
    const replaced = use?.replacedBy ?? null;
    const finding: Finding = {
      rule,
      level,
      file: path,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
      ...(place.start === undefined ? {} : { start: place.start }),
      image: replaced === null ? (use?.image ?? null) : replaced.image,
      written: use?.written ?? spot.written ?? '',
      via: use?.via ?? null,
      role,
      ...writeFound(found, { replaced, build, claim: use?.claim, path, inexact: use?.inexact === true }),
      waiver,
      ...nameDecision(decidedBy, build),
      existing: false,
      ...(blocksFrom === null ? {} : { blocksFrom }),
      ...(isUnknown ? { unknown: true } : {}),
      ...(use?.reachable === false ? { unneeded: true } : {}),
      ...findOutside(spot),
      ...findParts(spot, rule),
    };
    return { finding, topic, isOnAnyBase: found.isOnAnyBase };
  }

  /** A name that has no value is recognised by all that it is made of: with one, any of it may be pulled. */
  function findParts({ use, madeOf }: Spot, rule: Finding['rule']): Pick<Finding, 'madeOf'> {
    if (madeOf !== undefined) return { madeOf };
    if (use?.source === undefined || use.doubts !== undefined || !NAMELESS.has(rule)) return {};
    return { madeOf: [use.source, ...(use.given ?? [])] };
  }

  /** What is known only where the build is run is recognised by all that files say of it. */
  function findOutside({ use, role, elsewhere }: Spot): Pick<Finding, 'outside'> {
    if (elsewhere !== undefined) {
      const { build, identity, unnamed } = elsewhere;
      return { outside: { build: build.name, identity, unnamed } };
    }
    const outside = use === null ? null : describeOutside(use, role);
    return outside === null ? {} : { outside };
  }

  function judgeNameless(spot: Spot, subject: Subject, role: Role | null): PlacedFinding[] {
    const nameless = { path: spot.path, names: null };
    const rules =
      role === null ? selectForFile(policy, spot.path) : selectRules(policy, { ...nameless, role });
    return runRules(judge, subject, rules, findOverrides(policy, { ...nameless, role })).map((found) =>
      place(spot, found, findWaiver(spot, { rule: found.rule, references: [], denial: null })),
    );
  }

  function placeUnseen(spot: Spot, reason: string | Message, what: UnseenKind, remedy?: Message) {
    const { found, hidden } = judgeUnseen(judge, spot.path, reason, what, remedy);
    for (const { rule } of found) inlineWaivers.bar(spot.place.line, rule);
    const hides = what === 'limit' && hidden.length > 0 ? { hides: hidden } : {};
    const placed = found.map((one) => place(spot, one, waivers.findUnseen(spot.path, hidden, what)));
    return placed.map(({ finding }): PlacedFinding => ({ finding: { ...finding, ...hides }, topic: what }));
  }

  /** Adds what is wrong with the image that a use pulls. Nearly always nothing: this is the path that must be fast. */
  function judgePulled(path: string, use: ImageUse, role: Role, findings: PlacedFinding[]): void {
    const { reference, image } = use.replacedBy ?? use;
    if (reference === null || image === null) return;
    const known = images.get(path, role, image, reference.tagWritten, () =>
      judgeImage(judge, reference, role, path),
    );
    const judged = addUseAdvice(judge, known, reference, { role, path }, use);
    const { approval, others, references, denial } = judged;
    if (approval.length === 0 && others.length === 0) return;
    const spot = openSpot(path, use, role);
    const waive = ({ rule }: Found) => findWaiver(spot, { rule, references, denial });
    const settled = explainName(settleFindings(judged, waive), use, {
      path,
      builder: findBuilder(built, reference),
    });
    for (const { found, waiver } of settled) findings.push(place(spot, found, waiver));
  }

  /** Adds that it cannot be told what a use pulls. */
  function judgeUnknown(
    path: string,
    use: ImageUse,
    role: Role,
    refused: boolean,
    findings: PlacedFinding[],
  ): void {
    const { unresolved, reference, replacedBy, unknown = null } = use;
    const isKnown = unresolved.length === 0 && unknown === null;
    if (isKnown && (reference !== null || replacedBy !== null || refused)) return;
    // a trigger that runs is refused where it does; one that does not pulls nothing, here or in a file that builds on it
    if (isKnown && use.via === 'onbuild') return;
    waivers.noteUnread(path);
    const subject = isKnown ? describeInvalid(use) : describeUnresolved(use);
    findings.push(...judgeNameless(openSpot(path, use, role), subject, role));
  }

  /** What is wrong with what a file does, where no image is named. */
  function judgeSteps(path: string, reading: Reading): PlacedFinding[] {
    return listStepSubjects(judge, path, reading).flatMap(({ subject, role, ...at }) =>
      judgeNameless({ path, use: null, role, build: undefined, ...at }, subject, role),
    );
  }

  /** Adds why BuildKit refuses the file, unless a reference on that line says the same and says where in it. */
  function judgeProblem(path: string, problem: ReadingProblem, findings: PlacedFinding[]): void {
    waivers.noteUnread(path);
    const { line, message, words, build, elsewhere } = problem;
    const place = { line, column: 1, endLine: line, endColumn: 1 };
    const spot: Spot = { path, place, use: null, role: null, build, elsewhere };
    if (problem.phase === 'limit') {
      findings.push(...placeUnseen(spot, words ?? message, 'limit', problem.remedy));
      return;
    }
    const subject = describeProblem(problem);
    for (const placed of judgeNameless(spot, subject, null)) {
      const { rule, level } = placed.finding;
      const said = findings.some(
        ({ finding }) =>
          finding.rule === rule &&
          finding.line === line &&
          raiseLevel(finding.level, level) === finding.level,
      );
      if (!said) findings.push(placed);
    }
  }

  return {
    noteBuilt(more) {
      built = more;
    },
    judgeReading(path, reading, inline) {
      const { problem, otherProblems = [], images, openBases = [] } = reading;
      const findings: PlacedFinding[] = [];
      inlineWaivers.enter(path, inline);
      for (const use of [...images, ...openBases]) {
        // What is mounted and copied as well has to be good enough for both.
        for (const role of [
          use.role,
          ...(use.ownRole === undefined ? [] : [use.ownRole]),
          ...(use.alsoAs ?? []),
        ]) {
          judgePulled(path, use, role, findings);
          judgeUnknown(path, use, role, problem !== null, findings);
        }
      }
      findings.push(...judgeSteps(path, reading));
      if (problem !== null) for (const met of [problem, ...otherProblems]) judgeProblem(path, met, findings);
      inlineWaivers.leave();
      return mergeFindings(findings);
    },
    judgeUnreadable(path, reason) {
      waivers.noteUnread(path);
      const spot: Spot = { path, place: TOP, use: null, role: null, build: undefined };
      return mergeFindings(placeUnseen(spot, reason, 'bytes'));
    },
    report: (sawEverything) => [...waivers.report(sawEverything), ...inlineWaivers.report()],
    listExceptionUses: waivers.listUses,
  };
}
