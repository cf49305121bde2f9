import type { Message } from '../message.js';

/** Where a build of a Dockerfile is described: a line of the policy, or of another file. */
export interface BuildOrigin {
  readonly file: string;
  readonly line: number;
  /** Its name for people: `builds[0]` of a policy, a service, a target. */
  readonly name: string;
  /** GitHub runs what it builds, as an action. */
  readonly isAction?: true;
  /** Compose puts an init in front of what it starts. */
  readonly hasInit?: true;
  /** Its file may mean another Dockerfile, or other values. */
  readonly isGuess?: true;
  /** It is hardly meant for the Dockerfile: only images of repositories that nothing else pulls count. */
  readonly isDoubtful?: true;
  /** A script hands its values to a build, and nothing tells of which Dockerfile. */
  readonly isHandedOn?: true;
}

/** A build of a Dockerfile that is not in the repository, or that only running something could name. */
export interface ElsewhereBuild {
  readonly build: BuildOrigin;
  /** The context or Dockerfile, if it is known; else the problem. */
  readonly what: string;
  /** A sentence without its full stop. */
  readonly words: Message;
  readonly kind:
    | 'elsewhere'
    | 'foreign'
    | 'unknown'
    | 'refused'
    | 'contexts'
    | 'images'
    | 'code'
    | 'settings';
  /** All that is said of it, and of the other such builds on its line: what else says the same is the same. */
  readonly identity: string;
  /** The same without the names of builds. */
  readonly unnamed: string;
}

/** Where it is, and nothing else of it. */
export function toOrigin({ file, line, name }: BuildOrigin): BuildOrigin {
  return { file, line, name };
}

/** What a finding says of it: where it is, and how far it is meant. */
export function toNamed(origin: BuildOrigin): BuildOrigin {
  const { isGuess, isDoubtful, isHandedOn } = origin;
  return {
    ...toOrigin(origin),
    ...(isGuess === true ? { isGuess } : {}),
    ...(isDoubtful === true ? { isDoubtful } : {}),
    ...(isHandedOn === true ? { isHandedOn } : {}),
  };
}
