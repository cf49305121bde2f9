import type { Build } from '../build.js';
import { isHandedOn, isRemoteContext } from '../remote-context.js';
import { settleGenerator } from '../sbom-generators.js';
import type { Tree } from '../tree.js';
import { Doubts } from '../unknown/doubts.js';
import { endingOf, type PossibleFile } from '../unknown/possible-files.js';
import { findKnownPart, isUnknown } from '../unknown-texts.js';
import { explainIn } from './outputs/deciding-scripts.js';
import { listFoundFiles } from './sources/source-files.js';
import { noteBuildFiles, placeOfStep, type Step } from './step.js';
import { describeSources, listParts } from './surroundings.js';
import type { RunnerWorkspace } from './workspace.js';

/** The tree as a step sees it that runs in the workspace. */
export function mountTree(tree: Tree, workspace: RunnerWorkspace): Tree {
  if (workspace.isPlain) return tree;
  return {
    get paths() {
      return tree.paths.map((path) => workspace.toWorkspace(path));
    },
    get buildFiles() {
      return tree.buildFiles.map((path) => workspace.toWorkspace(path));
    },
    wanted: tree.wanted,
    // where a path leads in the workspace may change from step to step
    select: (_, test) => tree.paths.map((path) => workspace.toWorkspace(path)).filter(test),
    hasFolder: (path) => {
      const inside = workspace.toRepository(path);
      if (inside === null) return workspace.toWorkspace('.').startsWith(`${path}/`);
      return inside === '.' || tree.hasFolder(inside);
    },
    has: (path) => {
      const inside = workspace.toRepository(path);
      return inside !== null && tree.has(inside);
    },
    read: (path) => {
      const inside = workspace.toRepository(path);
      return inside === null ? { kind: 'absent' } : tree.read(inside);
    },
    identify: (path) => {
      const inside = workspace.toRepository(path);
      return inside === null ? null : tree.identify(inside);
    },
    match: (glob) => tree.match(glob).map((path) => workspace.toWorkspace(path)),
    twinsOf(path) {
      const inside = workspace.toRepository(path);
      return inside === null ? [] : tree.twinsOf(inside).map((each) => workspace.toWorkspace(each));
    },
    namesakes: (name) => tree.namesakes(name).map((path) => workspace.toWorkspace(path)),
    endingsOf: tree.endingsOf,
    isLed: tree.isLed,
    foldersNamed: (name) => tree.foldersNamed(name).map((path) => workspace.toWorkspace(path)),
    below(folder) {
      const inside = workspace.toRepository(folder);
      return inside === null ? [] : tree.below(inside).map((path) => workspace.toWorkspace(path));
    },
  };
}

/** A build read in the workspace, with the paths of the repository. */
export function unmountBuild(build: Build, workspace: RunnerWorkspace): Build {
  if (workspace.isPlain) return build;
  const file = (path: string): string => workspace.toRepository(path) ?? path;
  const folders = workspace.foldersAt('.');
  const folder = (path: string): string => folders.resolve(path) ?? folders.nameOutside(path);
  return {
    ...build,
    context: build.context === null || isRemoteContext(build.context) ? build.context : folder(build.context),
    dockerfile: build.dockerfile === null ? null : workspace.toRepository(build.dockerfile),
    inline: build.inline === null ? null : { ...build.inline, file: file(build.inline.file) },
    contexts: new Map(
      [...build.contexts].map(([name, value]) => [name, isHandedOn(value) ? value : folder(value)]),
    ),
    sources: build.sources.map(file),
    generators: build.generators.map((generator) => ({
      ...generator,
      place: generator.place && { ...generator.place, file: file(generator.place.file) },
    })),
    ...(build.possible === undefined
      ? {}
      : {
          possible: build.possible.flatMap((each): readonly PossibleFile[] => {
            if (!('path' in each)) return [each];
            const path = workspace.toRepository(each.path);
            return path === null ? [] : [{ path }];
          }),
        }),
    places: new Map([...build.places].map(([key, place]) => [key, { ...place, file: file(place.file) }])),
  };
}

/** A target of bake as the step builds it; what came to it out of expressions is unknown. */
export function settleBuild(build: Build, step: Step, line: number, reason: string | null): Build {
  const { session, listing } = step.context;
  const describe = (text: string): string => session.texts.restore(text) + describeSources(step, text);
  const explain = explainIn(step);
  const doubts = new Doubts();
  for (const name of build.givenArgs ?? []) doubts.give(name);
  for (const field of build.unknown) {
    const known = findKnownPart(build.knownParts?.get(field) ?? '');
    doubts.add(field, describe(build.written?.get(field) ?? ''), { known });
  }
  for (const [field, text] of build.written ?? [])
    if (!build.unknown.includes(field)) doubts.note(field, describe(text));
  const expressions = new Set<string>();
  const reasons = new Map<string, string>();
  for (const [field, why] of build.reasons ?? []) reasons.set(field, session.texts.restore(why));
  const isKnown = (field: string, text: string | null): boolean => {
    if (text === null || !isUnknown(text)) return true;
    doubts.add(field, describe(text), { origins: listParts(step, text), known: findKnownPart(text) });
    const found = session.texts.expressionsIn(text);
    reasons.set(field, explain(found, true));
    for (const expression of found) expressions.add(expression);
    return false;
  };
  const known = (field: string, text: string | null): string | null => (isKnown(field, text) ? text : null);
  const knownIn = (field: string, map: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...map].filter(([name, value]) => isKnown(`${field}.${name}`, value)));
  const args = knownIn('args', build.args);
  for (const name of build.args.keys()) if (!args.has(name)) doubts.give(name);
  const settled = {
    context: known('context', build.context),
    dockerfile: known('dockerfile', build.dockerfile),
    inline: isKnown('inline', build.inline?.text ?? null) ? build.inline : null,
    target: known('target', build.target),
    args,
    contexts: knownIn('contexts', build.contexts),
    platforms: build.platforms.filter((platform) => isKnown('platforms', platform)),
    generators: build.generators.map((generator) =>
      settleGenerator(generator, session.texts, (text) => describeSources(step, text)),
    ),
  };
  const problems = [
    ...(expressions.size > 0 ? [explain([...expressions], false)] : []),
    ...(build.problem === null ? [] : [session.texts.restore(build.problem)]),
    ...(reason === null ? [] : [reason]),
  ];
  noteBuildFiles(step, { ...build, ...settled }, build.sources);
  return {
    ...build,
    ...settled,
    ...(settled.dockerfile === null && build.dockerfile !== null
      ? { possible: endingOf(build.dockerfile) }
      : {}),
    ...placeOfStep(step),
    kind: 'workflow',
    file: listing.file,
    line,
    name: `${listing.prefix}/${step.label}:${build.name}`,
    problem: problems.length === 0 ? null : [...new Set(problems)].join('; '),
    ...doubts.describe(),
    ...(build.candidates === undefined ? {} : { candidates: build.candidates }),
    ...(reasons.size === 0 ? {} : { reasons }),
    origins: doubts.origins,
    sources: [...new Set([listing.file, ...listing.sources, ...build.sources, ...listFoundFiles(step)])],
  };
}
