import type { ListedCluster, ListedPlace, ListedTelling } from './selection.js';

/** Places of one cluster that are shown at first, and how many more each time. */
export const FIRST_PLACES = 5;

export interface TellingNode extends ListedTelling {
  readonly node: HTMLElement;
}

export interface PlaceNode extends ListedPlace {
  readonly node: HTMLElement;
}

export interface ClusterNode extends ListedCluster<TellingNode, PlaceNode> {
  readonly node: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  limit: number;
}

export interface GroupNode {
  readonly node: HTMLElement;
  readonly clusters: readonly ClusterNode[];
}

export interface SectionNode {
  readonly node: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly groups: readonly GroupNode[];
  /** Places that are shown. */
  limit: number;
}

export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** A button that only a script has a use for. */
export function makeButton(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  return button;
}

/**
 * The lists of the page, taken out of it: what is not in the document costs nothing while people filter. They are taken out as
 * a whole before anything in them changes, because one change after the other in a long list takes minutes.
 */
export function takeSections(): SectionNode[] {
  return findAll(document, 'section.findings').map((node) => {
    const whole = node.querySelector<HTMLElement>('ol.groups') ?? node;
    const list = document.createElement('ol');
    list.className = 'groups few';
    const more = makeButton('more-findings');
    whole.replaceWith(list, more);
    return { node, list, more, groups: findAll(whole, ':scope > .group').map(readGroup), limit: 0 };
  });
}

function readGroup(node: HTMLElement): GroupNode {
  const title = node.querySelector('h3');
  return {
    node,
    clusters: findAll(node, '.cluster').map((cluster) =>
      readCluster(cluster, readText(title, 'code.file'), readText(title, 'code.image')),
    ),
  };
}

/** `file` and `image`: those of the group, if its heading says them. */
function readCluster(node: HTMLElement, file: string, image: string): ClusterNode {
  const list = node.querySelector<HTMLElement>('ol.places') ?? node;
  const places = findAll(list, ':scope > .place').map((place) => ({
    node: place,
    file: file || readText(place, 'code.file'),
    image: image || readText(place, 'code.image'),
    roles: (place.dataset['role'] ?? '').split(' '),
  }));
  const tellings = findAll(node, ':scope > .telling').map((telling) => ({
    node: telling,
    rule: telling.dataset['rule'] ?? '',
    level: telling.dataset['level'] ?? '',
  }));
  const more = makeButton('more');
  node.append(more);
  list.replaceChildren();
  return { node, list, more, tellings, places, limit: FIRST_PLACES };
}

function readText(root: Element | null, selector: string): string {
  return (root?.querySelector(selector)?.textContent ?? '').toLowerCase();
}
