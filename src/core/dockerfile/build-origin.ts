/** Where a build of a Dockerfile is described: a line of the policy, or of another file. */
export interface BuildOrigin {
  readonly file: string;
  readonly line: number;
  /** Its name for people: `builds[0]` of a policy, a service, a target. */
  readonly name: string;
  /** GitHub runs what it builds, as an action. */
  readonly isAction?: true;
  /** Its file may mean another Dockerfile, or other values. */
  readonly isGuess?: true;
  /** It is hardly meant for the Dockerfile: only images of repositories that nothing else pulls count. */
  readonly isDoubtful?: true;
  /** A script hands its values to a build, and nothing tells of which Dockerfile. */
  readonly isHandedOn?: true;
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
