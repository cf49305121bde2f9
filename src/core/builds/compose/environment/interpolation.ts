import type { Aside } from '../../step-environment.js';
import {
  type ComposeNode,
  type ListNode,
  type MapEntry,
  type MapNode,
  makeScalar,
  type ScalarNode,
} from '../model/node.js';
import { LIMIT, type Refusals } from '../refusals.js';
import type { WorkBudget } from '../work-budget.js';
import { findCast, mayBeCast } from './casts.js';
import { type Lookup, type Substitution, substitute } from './substitution.js';

/** What a service only runs with: nothing of it names an image. */
const RUN_ONLY = new Set(
  `cap_add cap_drop command container_name cpus depends_on deploy devices dns dns_search domainname entrypoint environment expose
  extra_hosts healthcheck hostname init labels logging mem_limit mem_reservation network_mode networks ports privileged restart
  shm_size stdin_open stop_grace_period sysctls tmpfs tty ulimits user working_dir`.split(/\s+/),
);

/** Whether a value has no part in what is built, by the keys that lead to it. */
function isOnlyForRunning([top, , key]: readonly string[]): boolean {
  return top === 'services' && key !== undefined && RUN_ONLY.has(key);
}

/** Replaces variables in every text below a value; keys stay as they are. */
export class Interpolation {
  private readonly lookup: Lookup;
  private readonly refusals: Refusals;
  private readonly work: WorkBudget;
  /** Keys from the top to the value at hand. */
  private readonly path: string[] = [];
  /** The services of a file are often given the same. */
  private readonly known = new Map<string, Substitution>();
  private readonly knownAside = new Map<string, Substitution>();
  private readonly aside: Aside;

  constructor(lookup: Lookup, aside: Aside, refusals: Refusals, work: WorkBudget) {
    this.lookup = lookup;
    this.aside = aside;
    this.refusals = refusals;
    this.work = work;
  }

  apply(node: ComposeNode): ComposeNode {
    if (node.kind === 'scalar')
      return typeof node.value === 'string' ? this.applyText(node, node.value) : node;
    return node.kind === 'list' ? this.applyList(node) : this.applyMap(node);
  }

  /** Items and entries that nothing changed stay the same values. */
  private applyList(list: ListNode): ComposeNode {
    if (!this.work.spend(list.items.length)) return list;
    this.path.push('[]');
    const items = list.items.map((item) => this.apply(item));
    this.path.pop();
    return items.every((item, at) => item === list.items[at]) ? list : { ...list, items };
  }

  private applyMap(map: MapNode): ComposeNode {
    if (!this.work.spend(map.entries.size)) return map;
    let entries: Map<string, MapEntry> | null = null;
    for (const [key, entry] of map.entries) {
      if (entry.value.kind === 'scalar' && this.staysAsItIs(key, entry.value)) continue;
      this.path.push(key);
      const value = this.apply(entry.value);
      this.path.pop();
      if (value === entry.value) continue;
      entries ??= new Map(map.entries);
      entries.set(key, { key: entry.key, value });
    }
    return entries === null ? map : { ...map, entries };
  }

  /** As most values do: without a variable, and where no cast is known. */
  private staysAsItIs(key: string, { value }: ScalarNode): boolean {
    if (typeof value !== 'string') return true;
    if (value.includes('$') || mayBeCast(key, this.path)) return false;
    this.work.spend(value.length >> 4);
    return true;
  }

  private applyText(node: ScalarNode, text: string): ComposeNode {
    this.work.spend(text.length >> 4);
    const replaced = text.includes('$') ? this.replace(node, text) : node;
    const cast = findCast(this.path);
    if (cast === null || replaced.gaps.length > 0 || typeof replaced.value !== 'string') return replaced;
    const value = cast(replaced.value);
    if (value !== undefined) return { ...makeScalar(value, node.origin), given: replaced.given };
    const place = this.path.join('.');
    this.refusals.at(node.origin, `error while interpolating ${place}: failed to cast to expected type`);
    return replaced;
  }

  private substitute(template: string): Substitution {
    const isRunOnly = isOnlyForRunning(this.path);
    const kept = isRunOnly ? this.knownAside : this.known;
    const known = kept.get(template);
    if (known !== undefined) {
      this.work.spend(1);
      return known;
    }
    const make = (): Substitution => substitute(template, this.lookup, this.work);
    const made = isRunOnly ? this.aside(make) : make();
    kept.set(template, made);
    return made;
  }

  private replace(node: ScalarNode, template: string): ScalarNode {
    const { text, pieces, invalid, isTooDeep } = this.substitute(template);
    if (invalid !== null) {
      const shown = invalid.slice(0, 60);
      const place = this.path.join('.');
      if (isTooDeep === true)
        this.refusals.at(node.origin, `expressions are nested too deeply in ${place}`, LIMIT);
      else
        this.refusals.at(
          node.origin,
          `invalid interpolation format for ${place}: "${shown}"; escape a $ with another $`,
        );
      return { ...node, gaps: [{ at: 0, expression: shown }] };
    }
    return { ...node, value: text.value, gaps: text.gaps, given: text.given, pieces };
  }
}
