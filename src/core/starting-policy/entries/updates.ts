/** Which newer versions an entry approves as well: none, patches (1.26 for 1.26.6), or everything of the major version. */
export const UPDATES = ['none', 'patch', 'minor'] as const;
export type Updates = (typeof UPDATES)[number];
