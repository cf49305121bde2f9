import type { TreeChange } from './github/git-repository.js';

export type Files = Readonly<Record<string, TreeChange>>;

export const EVIL = 'evil.example/base:1';
export const OPEN = 'ARG BASE\nFROM $BASE\n';
export const DEFAULT = 'ARG BASE=debian:trixie\nFROM $BASE\n';
/** A compose file with one service. */
export const compose = (build: string, more = '') => `services:\n  web:\n    build: ${build}\n${more}`;
export const args = (base: string) => compose(`{ context: ., args: { BASE: "${base}" } }`);
export const inline = (text: string) =>
  compose(
    `\n      context: .\n      dockerfile_inline: |\n        ${text.trim().replaceAll('\n', '\n        ')}`,
  );
export const bake = (body: string) => `target "app" {\n${body}\n}\n`;
export const workflow = (step: string, head = 'on: push\n') =>
  `${head}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${step}`;
export const push = (inputs: string) =>
  `      - uses: docker/build-push-action@v6\n        with: { ${inputs} }\n`;
