/** A fenced block of a Markdown page. */
export interface FencedBlock {
  readonly language: string;
  /** The words after the language: `policy`, `today=2026-12-01`. */
  readonly words: readonly string[];
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

/** Every fenced block of a page; a fence ends at the first one of at least its length, so that examples of examples stay whole. */
export function findFencedBlocks(markdown: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const open = /^( *)(`{3,})(.*)$/.exec(lines[index] ?? '');
    if (open === null) continue;
    const [, indent = '', fence = '', info = ''] = open;
    const start = index + 1;
    do index += 1;
    while (index < lines.length && !(lines[index] ?? '').startsWith(indent + fence));
    const [language = '', ...words] = info.trim().split(/\s+/);
    const text = lines.slice(start, index).map((line) => `${line.slice(indent.length)}\n`);
    blocks.push({ language, words, text: text.join(''), line: start });
  }
  return blocks;
}

/** The value of `name=value` among the words after a block's language; every value where it is repeated. */
export function findValues(block: FencedBlock, name: string): string[] {
  return block.words.filter((word) => word.startsWith(`${name}=`)).map((word) => word.slice(name.length + 1));
}
