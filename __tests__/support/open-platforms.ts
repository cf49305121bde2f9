import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/a.yml';
const expression = (text: string) => `\${{ ${text} }}`;
/** `before`: a script that decides the platform, in a way that is not followed. */
const flow = (more = '', before = 'true'): string =>
  `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${before}; if [ "$A" = x64 ]; then echo "ARCH=amd64" >> $GITHUB_ENV; fi\n      - uses: docker/build-push-action@v6\n        with: { context: ., platforms: "linux/${expression('env.ARCH')}"${more} }\n`;

const PLAIN = 'FROM debian:trixie\n';
const USING = 'FROM debian:trixie\nARG TARGETARCH\nRUN echo $TARGETARCH\n';
const PICKING = 'FROM debian:12 AS b-amd64\nFROM debian:13 AS b-arm64\nFROM b-$TARGETARCH\n';
const NAMING = 'FROM debian:13-$TARGETARCH\n';

const row = (
  name: string,
  Dockerfile: string,
  noted: readonly string[],
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `platforms that are not known: ${name}`,
  base: { Dockerfile },
  change: { [FLOW]: flow() },
  found: [],
  noted,
  ...more,
});

/** What is said of the platforms of a build that are not known: only something that depends on them is another one then. */
export const OPEN_PLATFORMS: readonly BuildChangeRow[] = [
  row('nothing depends on them', PLAIN, []),
  row('a step uses one', USING, []),
  row('they pick a stage', PICKING, [FLOW]),
  row('a name depends on them', NAMING, [FLOW], { found: ['Dockerfile:1 unresolved'] }),
  row('the policy names all', PICKING, [], {
    policy: 'builds: [{ paths: ["**"], platforms: [linux/amd64, linux/arm64] }]\n',
  }),
  row('as they were', PICKING, [], {
    base: { Dockerfile: PICKING, [FLOW]: flow() },
    change: { [FLOW]: flow(', pull: true') },
  }),
  row('another script decides', PICKING, [FLOW], {
    base: { Dockerfile: PICKING, [FLOW]: flow() },
    change: { [FLOW]: flow('', 'date') },
  }),
  row('a context is for one of them', 'FROM debian:13 AS a\nFROM a\n', [FLOW], {
    change: { [FLOW]: flow(', build-contexts: "a::linux/arm64=docker-image://debian:12"') },
  }),
];
