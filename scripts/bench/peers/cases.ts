import { readFileSync } from 'node:fs';

/** A recorded Dockerfile in which everything is on the trusted registry, or BuildKit pulls something that is not. */
export interface PeerCase {
  readonly bytes: Buffer;
  readonly isForeign: boolean;
}

/** Cases that are judged with the same trusted registry. */
export interface CaseSet {
  readonly name: 'by hand' | 'generated';
  readonly trusted: string;
  readonly cases: readonly PeerCase[];
}

interface Recorded {
  readonly text?: string;
  readonly base64?: string;
  readonly options?: object;
  readonly expected: Answer;
  /** Of an older BuildKit, where it answers otherwise. */
  readonly expected32?: Answer;
}

interface Answer {
  readonly accepted: boolean;
  readonly frontend?: { readonly image: string | null };
  readonly images: readonly { readonly image: string | null }[];
  readonly pulled: readonly string[];
}

/** The cases that both BuildKits accept alike, without values from outside, which no peer could be told. */
function loadRecorded(fixtures: URL, file: string): Recorded[] {
  return readFileSync(new URL(file, fixtures), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded)
    .filter(
      ({ expected, expected32, options }) =>
        expected.accepted && expected32 === undefined && options === undefined,
    );
}

function toCase({ expected }: Recorded, bytes: Buffer, isTrusted: (image: string) => boolean): PeerCase[] {
  const { frontend, images, pulled } = expected;
  // a builder refuses the name of that frontend, so there is nothing to approve
  if (frontend?.image === null) return [];
  const used = [...pulled, frontend?.image ?? ''].filter((image) => image !== '');
  const isForeign = used.some((image) => !isTrusted(image));
  // What is written but not pulled is neither: a tool may well report it.
  if (!isForeign && images.some(({ image }) => image !== null && !isTrusted(image))) return [];
  return [{ bytes, isForeign }];
}

/** In the cases written by hand, `good:1` is what is approved: it gets a registry of its own, and all else stays as it is. */
function moveGood(recorded: Recorded): PeerCase[] {
  const { text } = recorded;
  const moved = text?.replaceAll(/\bgood(?=[:@])/g, 'trusted.example/good');
  if (moved === undefined || /(?<!\/)\bgood\b/.test(moved)) return [];
  return toCase(recorded, Buffer.from(moved), (image) => /^docker\.io\/library\/good[:@]/.test(image));
}

function keepDockerHub(recorded: Recorded): PeerCase[] {
  const bytes = Buffer.from(
    recorded.base64 ?? recorded.text ?? '',
    recorded.base64 === undefined ? 'utf8' : 'base64',
  );
  return toCase(recorded, bytes, (image) => image.startsWith('docker.io/'));
}

/** BuildKit's recorded cases in a folder. They are this project's own corpus: collected and generated to try readers of Dockerfiles. */
export function loadCaseSets(fixtures: URL): CaseSet[] {
  const load = (file: string) => loadRecorded(fixtures, file);
  return [
    {
      name: 'by hand',
      trusted: 'trusted.example',
      cases: load('dockerfiles.jsonl').flatMap(moveGood),
    },
    {
      name: 'generated',
      trusted: 'docker.io',
      cases: ['grammar.jsonl', 'grammar34.jsonl'].flatMap(load).flatMap(keepDockerHub),
    },
  ];
}
