import { canonicalizeText } from '../../sbom-generators.js';
import { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { showsWords } from './expression-words.js';

export interface BakeFlags {
  readonly files: readonly TracedText[];
  readonly targets: readonly TracedText[];
  readonly set: readonly TracedText[];
  readonly vars: readonly TracedText[];
  /** Flags that bake does not have. */
  readonly unclear: readonly string[];
}

const VALUES =
  /^--(?:file|set|var|allow|builder|call|jobs|metadata-file|policy|progress|provenance|sbom)$|^-[fj]$/;
const SWITCHES =
  /^--(?:check|debug|load|no-cache|pull|push|parallel|print|list-targets|list-variables)(?:=.*)?$|^-D$/;
/** With these, bake prints something and builds nothing. */
const PRINTING = /^--(?:print|list|list-targets|list-variables)(?:=(?!(?:0|f|F|false|FALSE|False)$).*)?$/;

/** What the words after `docker buildx bake` say; null: it builds nothing. */
export function readBakeFlags(words: readonly TracedText[]): BakeFlags | null {
  const flags = { files: [] as TracedText[], targets: [] as TracedText[], set: [] as TracedText[] };
  const vars: TracedText[] = [];
  const short = new Map<string, TracedText>();
  const unclear: string[] = [];
  const keep = (name: string, value: TracedText): void => {
    if (name === '--file' || name === '-f') flags.files.push(value);
    else if (name === '--set') flags.set.push(value);
    else if (name === '--var') vars.push(value);
    else short.set(name, value);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (PRINTING.test(word.value)) return null;
    const equals = word.value.indexOf('=');
    const name = equals === -1 ? word.value : word.value.slice(0, equals);
    if (!word.value.startsWith('-')) flags.targets.push(word);
    else if (equals !== -1 && VALUES.test(name)) keep(name, word.slice(equals + 1));
    else if (/^-f./.test(word.value)) keep('-f', word.slice(2));
    else if (VALUES.test(name)) {
      const value = words[++at];
      if (value !== undefined) keep(name, value);
    } else if (!SWITCHES.test(word.value)) unclear.push(name);
  }
  const attests = (['sbom', 'provenance'] as const).flatMap((type) =>
    canonicalizeText(type, short.get(`--${type}`) ?? null).map((text) =>
      TracedText.join([text.as('*.attest='), text]),
    ),
  );
  return { ...flags, set: [...flags.set, ...attests], vars, unclear };
}

/** Why targets of the action may give more: flags that bake does not have, and expressions that show flags. */
export function listFlagDoubts({ unclear, targets }: BakeFlags, texts: UnknownTexts): readonly string[] {
  const shown = targets.flatMap(({ value }) =>
    texts.expressionsIn(value).filter((expression) => showsWords(expression, 'single')),
  );
  return [...unclear, ...shown].map(
    (word) => `Cannot tell which flags ${texts.restore(word)} gives docker buildx bake`,
  );
}
