/** How to colour text in a terminal; without colours every function returns its text unchanged. */
export interface Style {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const paint =
  (colors: boolean, on: number, off: number) =>
  (text: string): string =>
    colors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;

export function openStyle(colors: boolean): Style {
  return {
    red: paint(colors, 31, 39),
    yellow: paint(colors, 33, 39),
    green: paint(colors, 32, 39),
    blue: paint(colors, 36, 39),
    dim: paint(colors, 2, 22),
    bold: paint(colors, 1, 22),
  };
}

/** `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 Dockerfile`, `2 Dockerfiles`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
