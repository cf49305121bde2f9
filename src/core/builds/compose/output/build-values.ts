import type { BuildPlace } from '../../build.js';
import { DEFAULT_PLATFORM } from '../../platforms.js';
import { Doubts } from '../../unknown/doubts.js';
import { FRONTEND, mayNameFrontend } from '../../unknown/frontend-name.js';
import { listKnown } from '../model/candidates.js';
import { printValue } from '../model/go-print.js';
import {
  type ComposeNode,
  type GivingLine,
  isNull,
  type MapNode,
  type ScalarNode,
  textOf,
  valueAt,
} from '../model/node.js';
import { listPairs, type Pair } from '../model/pairs.js';
import { findKnownPart, writeGaps } from '../model/written.js';
import { explainTemplate, isTemplateOfBake } from './bake-template.js';
import { placeOf } from './places.js';

/** A variable of the project's environment. */
export type LookUpScalar = (name: string) => ScalarNode | undefined;

/** Collects what one build says, what cannot be known of it, and why. */
export class BuildValues {
  readonly places = new Map<string, BuildPlace>();
  /** Lines of files of variables that give values. */
  readonly givers = new Map<string, readonly GivingLine[]>();
  readonly doubts = new Doubts();
  readonly reasons: string[] = [];
  readonly reasonsOf = new Map<string, string>();
  readonly given = new Set<string>();
  /** What fields that cannot be known may be. */
  readonly candidates = new Map<string, readonly string[]>();
  /** What they are where their variables are empty. */
  readonly emptied = new Map<string, string>();

  /** The text of a value; null: there is none, or it cannot be known. */
  readText(node: ComposeNode | undefined, field: string): string | null {
    if (node?.kind !== 'scalar' || isNull(node)) {
      if (node !== undefined && !isNull(node)) this.miss(field, `${field} is not a text`);
      return null;
    }
    this.places.set(field, placeOf(node));
    this.noteGivers(field, node);
    if (node.gaps.length > 0) {
      this.missGaps(field, node);
      return null;
    }
    const text = textOf(node);
    if (text === null) this.miss(field, `${field} is not a text`);
    return text === null || this.missTemplate(field, text) ? null : text;
  }

  get unknown(): readonly string[] {
    return this.doubts.unknown;
  }

  /** `written`: what is written there, where the reason does not say all of it. */
  miss(field: string, reason: string, written = reason, known: string | null = null): void {
    this.doubts.add(field, written, { known });
    this.reasonsOf.set(field, reason);
    if (!this.reasons.includes(reason)) this.reasons.push(reason);
  }

  private missTemplate(field: string, text: string): boolean {
    const isTemplate = isTemplateOfBake(text, field);
    if (isTemplate) this.miss(field, explainTemplate(field), text);
    return isTemplate;
  }

  /** Bake reads names as it reads values, and compose leaves them as they are. */
  private missName(field: string, { key, value }: Pair): boolean {
    const isTemplate = isTemplateOfBake(key, 'name');
    if (isTemplate)
      this.miss(field, explainTemplate(`a name of ${field}`), `${key}=${writeGaps(value ?? undefined)}`);
    return isTemplate;
  }

  missGaps(field: string, node: ScalarNode): void {
    const shown = [...new Set(node.gaps.map((gap) => gap.expression.slice(0, 80)))].slice(0, 3).join(', ');
    const reason = `${field} depends on ${shown}, which nothing in the repository gives`;
    this.miss(field, reason, writeGaps(node), findKnownPart(node));
    const texts = listKnown(node).map(({ value }) => printValue(value));
    const own = texts.filter((text) => !isTemplateOfBake(text, field));
    if (own.length > 0) this.candidates.set(field, own);
    // where a tag is empty, there is not one
    const rest = printValue(node.value).replace(/[:@]$/, '');
    if (rest === '' || isTemplateOfBake(rest, field)) this.emptied.delete(field);
    else this.emptied.set(field, rest);
  }

  note(node: ScalarNode): void {
    for (const { file } of node.given) this.given.add(file);
  }

  private noteGivers(field: string, { given }: ScalarNode): void {
    if (given.length > 0) this.givers.set(field, given);
    else this.givers.delete(field);
  }

  /** Arguments with their values. Those without one take it from `.env`, or from where compose runs. */
  readArgs(node: ComposeNode | undefined, lookup: LookUpScalar): ReadonlyMap<string, string> {
    const args = new Map<string, string>();
    for (const pair of listNamed(node)) {
      if (!pair.isKeyKnown) {
        const reason = `the name of an argument depends on ${pair.expression?.slice(0, 80)}`;
        const value = pair.value === null ? '' : `=${writeGaps(pair.value)}`;
        this.miss('args', reason, `${pair.key} ${pair.expression}${value}`);
        this.openFrontend(pair, reason);
        continue;
      }
      if (this.missName('args', pair)) continue;
      const field = `args.${pair.key}`;
      const value = pair.value ?? lookup(pair.key);
      if (value === undefined) {
        args.delete(pair.key);
        this.miss(field, `${field} has no value here: it takes that of the environment where compose runs`);
        continue;
      }
      this.doubts.forget(field);
      this.candidates.delete(field);
      this.emptied.delete(field);
      this.note(value);
      this.noteGivers(field, value);
      this.places.set(
        field,
        pair.value === null ? pair.origin.source.placeOf(pair.origin.start, pair.origin.end) : placeOf(value),
      );
      if (value.gaps.length > 0) {
        this.missGaps(field, value);
        if (pair.value !== null) this.doubts.give(pair.key);
      } else if (!this.missTemplate(field, printValue(value.value)))
        args.set(pair.key, printValue(value.value));
    }
    return this.unknown.includes('args') ? this.openArgs(args) : args;
  }

  /** The frontend, if the name of an argument may be its own. */
  private openFrontend({ knownKey, value }: Pair, reason: string): void {
    const known =
      value === null ? null : value.gaps.length > 0 ? findKnownPart(value) : printValue(value.value);
    if (mayNameFrontend(knownKey, known))
      this.miss(`args.${FRONTEND}`, reason, writeGaps(value ?? undefined), known);
  }

  /** An argument of any name may replace one whose name is known. */
  private openArgs(args: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const reason = this.reasonsOf.get('args') ?? '';
    for (const [name, value] of args) {
      this.miss(`args.${name}`, reason, `${value}\n${this.doubts.written.get('args')}`);
      // unless the other one has this name
      this.candidates.set(`args.${name}`, [value]);
    }
    return new Map();
  }

  readContexts(
    node: ComposeNode | undefined,
    resolve: (text: string, value: ScalarNode) => string,
  ): ReadonlyMap<string, string> {
    const contexts = new Map<string, string>();
    if (node?.kind === 'map' && node.doubts[0] !== undefined)
      this.miss('contexts', node.doubts[0].message, node.doubts.map(({ written }) => written).join('\n'));
    for (const pair of listNamed(node)) {
      const { key, value } = pair;
      if (value === null || this.missName('contexts', pair)) continue;
      const field = `contexts.${key}`;
      this.note(value);
      const text = this.readText(
        typeof value.value === 'string' ? value : { ...value, value: printValue(value.value) },
        field,
      );
      if (text !== null) contexts.set(key, resolve(text, value));
      const may = this.candidates.get(field);
      if (may !== undefined)
        this.candidates.set(
          field,
          may.map((each) => resolve(each, value)),
        );
    }
    return contexts;
  }

  /** Those of the build, else that of the service, else what the environment says for all. */
  readPlatforms(build: MapNode, service: MapNode, lookup: LookUpScalar): readonly string[] {
    const list = valueAt(build, 'platforms');
    const own = valueAt(service, 'platform');
    const one = own?.kind === 'scalar' && isEmpty(own) ? undefined : own;
    const items =
      list?.kind === 'list' && list.items.length > 0 ? list.items : [one ?? lookup(DEFAULT_PLATFORM)];
    const platforms: string[] = [];
    for (const item of items) {
      if (item?.kind !== 'scalar') continue;
      this.note(item);
      if (item.gaps.length > 0) this.missGaps('platforms', item);
      else if (typeof item.value !== 'string' || item.value === '') continue;
      else if (!this.missTemplate('platforms', item.value)) platforms.push(item.value);
    }
    return platforms;
  }
}

function isEmpty(node: ScalarNode): boolean {
  return node.gaps.length === 0 && (isNull(node) || node.value === '');
}

/** Keys of a mapping that begin with `x-` are extensions, wherever they are. */
function listNamed(node: ComposeNode | undefined): readonly Pair[] {
  if (node === undefined) return [];
  const pairs = listPairs(node);
  return node.kind === 'map' ? pairs.filter(({ key }) => !key.startsWith('x-')) : pairs;
}
