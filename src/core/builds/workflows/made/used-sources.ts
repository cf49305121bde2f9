import { resolvePath } from '../../repo-path.js';
import { decodeSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findOwnAction, findOwnWorkflow } from '../own/own-uses.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { describeTree, listReferences, type NamedSource, withoutLabels } from '../sources/references.js';
import { UsedText } from '../sources/used-text.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** An action or a workflow of the repository. */
export interface UsedSource {
  /** Equal only where it does the same. */
  readonly text: string;
  /** Whether it may write a variable for the steps after it. */
  writes(name: string): boolean;
  /** What it takes from around the step that uses it; it is given the rest. */
  readonly references: readonly NamedSource[];
  /** The actions and workflows that it uses in turn. */
  readonly uses: readonly string[];
}

type Session = PlacedStep['context']['session'];

/** Far more than are used in one another. */
const MAX_USED = 100;
const USED = new WeakMap<Tree, Map<string, readonly UsedSource[]>>();

/** What the repository itself holds of a step or job: an action, or another workflow, and what these use. */
export function readUsed(tree: YamlTree | undefined, session: Session): readonly UsedSource[] {
  const open = listUses(tree, session);
  const seen = new Set(open);
  const found: UsedSource[] = [];
  for (let path = open.shift(); path !== undefined && found.length < MAX_USED; path = open.shift())
    for (const source of readOnce(path, session)) {
      found.push(source);
      for (const further of source.uses) {
        if (!seen.has(further)) open.push(further);
        seen.add(further);
      }
    }
  return found;
}

function listUses(tree: YamlTree | undefined, session: Session): string[] {
  const uses = textOf(memberOf(tree, 'uses'))?.value ?? '';
  if (uses.startsWith('./')) return [uses];
  if (tree === undefined || uses === '') return [];
  const own = findOwnAction(tree, session) ?? findOwnWorkflow(tree, session);
  return own === null ? [] : [`./${own.path}`];
}

function readOnce(uses: string, session: Session): readonly UsedSource[] {
  const { tree } = session;
  const known = USED.get(tree) ?? new Map<string, readonly UsedSource[]>();
  USED.set(tree, known);
  const sources = known.get(uses) ?? readPaths(uses, session);
  // what is not at hand yet says something else then
  if (tree.wanted.size === 0) known.set(uses, sources);
  return sources;
}

function readPaths(uses: string, session: Session): readonly UsedSource[] {
  const { has, read } = session.tree;
  const paths = ['', '/action.yml', '/action.yaml'].flatMap((name) => resolvePath('.', uses + name) ?? []);
  return paths.filter(has).flatMap((path) => {
    const source = decodeSource(path, read(path));
    if (source === null) return [];
    const text = typeof source === 'string' ? source : source.text;
    const used = new UsedText(text);
    const root = session.loadQuietly(path)?.root;
    const [described = used] = describeTree(withoutLabels(root));
    return [
      {
        text: described.text,
        writes: (name: string) => used.writes(name),
        ...readParts(root, text, session),
      },
    ];
  });
}

function readParts(
  root: YamlTree | undefined,
  text: string,
  session: Session,
): Pick<UsedSource, 'references' | 'uses'> {
  if (root === undefined) return { references: listReferences(text), uses: [] };
  const jobs = entriesOf(memberOf(root, 'jobs')).map(({ value }) => value);
  const steps = [memberOf(root, 'runs'), ...jobs].flatMap((part) => itemsOf(memberOf(part, 'steps')));
  const references = jobs.length > 0 ? [] : describeTree(root).flatMap((each) => each.references);
  return {
    references: references.filter(({ context }) => context === 'env' || context === 'matrix'),
    uses: [...jobs, ...steps].flatMap((part) => listUses(part, session)),
  };
}
