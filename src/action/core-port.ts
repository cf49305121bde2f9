import type * as core from '@actions/core';

/** What is used of @actions/core. */
export type Core = Pick<
  typeof core,
  'getInput' | 'setOutput' | 'setSecret' | 'setFailed' | 'error' | 'warning' | 'notice' | 'info' | 'summary'
>;
