/** Where a build of a Dockerfile is described: a line of the policy, or of another file. */
export interface BuildOrigin {
  readonly file: string;
  readonly line: number;
  /** Its name for people: `builds[0]` of a policy, a service, a target. */
  readonly name: string;
  /** GitHub runs what it builds, as an action. */
  readonly isAction?: true;
  /** It is hardly meant for the Dockerfile: only images of repositories that nothing else pulls count. */
  readonly isDoubtful?: true;
  /** A script hands its values to a build, and nothing tells of which Dockerfile. */
  readonly isHandedOn?: true;
}
