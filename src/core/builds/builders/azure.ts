import { type Builder, defineFlags } from './builder.js';

/** `az acr build`: `load_arguments` of azure-cli's command_modules/acr/_params.py, and what `az` takes with every command. */
export const AZURE: Builder = {
  name: 'az acr',
  before: defineFlags('', '', {}),
  build: defineFlags(
    `registry tag file build-arg secret-build-arg target platform timeout agent-pool auth-mode log-template
    source-acr-auth-id resource-group subscription output query`,
    'no-push no-logs no-wait no-format only-show-errors verbose debug help',
    { r: 'registry', t: 'tag', image: 'tag', f: 'file', g: 'resource-group', o: 'output', h: 'help' },
  ),
  defaults: ['Dockerfile'],
  fileIn: ['folder'],
};
