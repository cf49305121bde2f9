/** Why an organisation keeps a token out that may otherwise be right; GitHub's own words are not repeated. */
export interface KeptOut {
  /** Follows "GitHub answered 403, ". */
  readonly why: string;
  readonly title: string;
  /** Who has to act, and how. */
  readonly turn: string;
}

const REFUSALS: readonly (readonly [said: RegExp, KeptOut])[] = [
  [
    /\bIP allow list enabled\b/i,
    {
      why: "the runner's address is not on the IP allow list of the organisation",
      title: 'an IP allow list keeps the runner out',
      turn: "Owner of the organisation: add the runner's address to the IP allow list, or let the job run on a runner whose address is on it.",
    },
  ],
  [
    /\bSAML enforcement\b/i,
    {
      why: 'the token is not authorised for the single sign-on (SAML) of the organisation',
      title: 'the token is not authorised for single sign-on',
      turn: "Owner of the token: authorise it for the organisation's single sign-on, in GitHub's settings of personal access tokens; the job's own token does not need that.",
    },
  ],
];

/** Null: GitHub says nothing more than that it is not allowed. */
export function readKeptOut(message: string): KeptOut | null {
  return REFUSALS.find(([said]) => said.test(message))?.[1] ?? null;
}
