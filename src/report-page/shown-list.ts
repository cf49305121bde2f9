import { type ClusterNode, type GroupNode, type SectionNode, takeSections } from './page-model.js';
import { type FilterQuery, selectCluster } from './selection.js';

/** Places of a section in the document at first, and how many more each time: so many stay fluid anywhere. */
const PAGE = 100;

/** The findings that are in the document. */
export interface ShownList {
  /** Shows what the filter leaves; gives how many findings that is, and of how many. */
  show(query: FilterQuery): { readonly count: number; readonly all: number };
  /** Everything that the filter leaves, for paper. */
  showWhole(query: FilterQuery): void;
}

export function openShownList(): ShownList {
  const sections = takeSections();
  const all = countAll(sections);

  /** Gives how many findings of the section the filter leaves. */
  function renderSection(section: SectionNode, query: FilterQuery, isWhole = false): number {
    let room = isWhole ? Number.POSITIVE_INFINITY : section.limit;
    let count = 0;
    let left = 0;
    const shown: HTMLElement[] = [];
    for (const group of section.groups) {
      const found = countGroup(group, query);
      count += found;
      if (found === 0) continue;
      if (room > 0) {
        room -= renderGroup(group, query, room, isWhole);
        shown.push(group.node);
      } else left += found;
    }
    section.list.replaceChildren(...shown);
    section.node.hidden = shown.length === 0;
    section.more.hidden = left === 0;
    section.more.textContent = `Show more (${left} left)`;
    section.more.onclick = () => {
      section.limit += PAGE;
      renderSection(section, query);
      focusOn(section.list.children[shown.length]?.querySelector('h3'));
    };
    return count;
  }

  function renderGroup(group: GroupNode, query: FilterQuery, room: number, isWhole: boolean): number {
    let used = 0;
    for (const cluster of group.clusters) {
      const most = isWhole ? Number.POSITIVE_INFINITY : Math.min(cluster.limit, room);
      used += renderCluster(cluster, query, most);
    }
    return used;
  }

  function renderCluster(cluster: ClusterNode, query: FilterQuery, most: number): number {
    const selection = selectCluster(cluster, query);
    cluster.node.hidden = selection === null;
    if (selection === null) return 0;
    const told = new Set(selection.tellings);
    for (const telling of cluster.tellings) telling.node.hidden = !told.has(telling);
    const places = selection.places.slice(0, most);
    cluster.list.replaceChildren(...places.map(({ node }) => node));
    const left = selection.places.length - places.length;
    cluster.more.hidden = left === 0;
    cluster.more.textContent = `Show more places (${left} left)`;
    cluster.more.onclick = () => {
      const next = selection.places[places.length];
      cluster.limit = places.length + PAGE;
      renderCluster(cluster, query, cluster.limit);
      focusOn(next?.node);
    };
    return places.length;
  }

  return {
    show(query) {
      for (const section of sections) section.limit = PAGE;
      return { count: sections.reduce((sum, section) => sum + renderSection(section, query), 0), all };
    },
    showWhole(query) {
      for (const section of sections) renderSection(section, query, true);
    },
  };
}

function countAll(sections: readonly SectionNode[]): number {
  const none = { rule: '', level: '', role: '', file: '', image: '' };
  return sections.reduce(
    (sum, { groups }) => sum + groups.reduce((inner, group) => inner + countGroup(group, none), 0),
    0,
  );
}

function countGroup({ clusters }: GroupNode, query: FilterQuery): number {
  return clusters.reduce((sum, cluster) => sum + (selectCluster(cluster, query)?.count ?? 0), 0);
}

/** Where reading goes on, for who cannot see what has appeared. */
export function focusOn(node: Element | null | undefined): void {
  if (!(node instanceof HTMLElement)) return;
  node.tabIndex = -1;
  node.focus();
}
