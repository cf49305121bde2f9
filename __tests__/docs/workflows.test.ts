import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { isReleased, nameWhatExists } from '../../scripts/generate/readme.js';
import { listFiles, readText } from '../support/repository.js';

/** Tells GitHub's language service the inputs of this action, so that a misspelt one is found. */
const actionsMetadataProvider = {
  fetchActionMetadata: ({ owner }: { owner: string }) =>
    Promise.resolve(
      owner === 'base-image-gate' ? parse(readText('action.yml')) : { name: '', description: '' },
    ),
};

let documents = 0;

async function findComplaints(path: string, text = readText(path)): Promise<string[]> {
  // the service remembers what it parsed by address, so every text gets one of its own
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text);
  const complaints = await validate(document, { actionsMetadataProvider });
  return complaints.map(({ range, message }) => `${path}:${range.start.line + 1} ${message}`);
}

it('the language service sees a wrong key and a wrong input', async () => {
  const text = readText('examples/workflows/organization.yml');
  const path = '.github/workflows/organization.yml';
  expect(await findComplaints(path, text)).toEqual([]);
  expect(await findComplaints(path, text.replace('policy-token:', 'polcy-token:'))).not.toEqual([]);
  expect(await findComplaints(path, text.replace('runs-on:', 'run-on:'))).not.toEqual([]);
});

describe.each([...listFiles('examples/workflows', '.yml'), ...listFiles('.github/workflows', '.yml')])(
  '%s',
  (path) => {
    const workflow = parse(readText(path));

    it('is valid for GitHub', async () => {
      expect(await findComplaints(`.github/workflows/${path.split('/').at(-1)}`, readText(path))).toEqual([]);
    });

    it('says what its token may do, and filters no paths', () => {
      expect(workflow.permissions).toBeTypeOf('object');
      expect(JSON.stringify(workflow.on)).not.toContain('paths');
    });
  },
);

interface Workflow {
  readonly on?: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
}

const GATES = [...listFiles('examples/workflows', '.yml'), '.github/workflows/base-image-gate.yml'];

describe.each(GATES)('%s', (path) => {
  const workflow = parse(readText(path));

  it('runs again when a pull request goes into another branch, which is `edited`', () => {
    const { pull_request, pull_request_target } = workflow.on;
    const { types } = pull_request ?? pull_request_target;
    expect(types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
    // one of them only: two would make two checks of one name
    expect([pull_request, pull_request_target].filter(Boolean)).toHaveLength(1);
  });

  it('lets one run a pull request live, the newest', () => {
    expect(workflow.concurrency).toEqual({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      group: '${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}',
      'cancel-in-progress': true,
    });
  });

  it('asks for two permissions', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    const jobs = Object.values<object>(workflow.jobs);
    for (const job of jobs) expect(job).not.toHaveProperty('permissions');
    expect(jobs).toEqual([expect.objectContaining({ name: 'Base images' })]);
  });

  it('gives the action no commit to judge', () => {
    expect(readText(path)).not.toMatch(/head-ref|base-ref/);
  });
});

it('what the README and the pages show of a gate has the same triggers', () => {
  for (const page of ['README.md', ...listFiles('docs', '.md')]) {
    for (const [, block = ''] of readText(page).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)) {
      const on = (parse(block, { logLevel: 'silent' }) as Workflow | null)?.on;
      const event = on?.['pull_request'] ?? on?.['pull_request_target'];
      if (on !== undefined) expect(event?.types, page).toContain('edited');
    }
  }
});

/** What a copy of an example can start today. */
const NEWEST = isReleased({ read: readText }) ? 'v1' : 'main';

const SHOWING = [
  ...['docs', 'docs/evidence', 'docs/rules'].flatMap((folder) => listFiles(folder, '.md')),
  ...listFiles('examples/workflows', '.yml'),
  'README.md',
];

it.each(SHOWING)('%s names a version of the action that exists', (path) => {
  const [...steps] = readText(path).matchAll(/uses: base-image-gate\/base-image-gate@(\S+)/g);
  for (const [, version] of steps) expect(version).toBe(NEWEST);
});

it('examples name the release once there is one, and the other way round', () => {
  const step = '      - uses: base-image-gate/base-image-gate';
  const [today, later] = [`${step}@main # use v1 once it is released`, `${step}@v1 # pin the commit`];
  expect(nameWhatExists(`${step}@v1\n${later}\n`, false)).toBe(`${today}\n${today}\n`);
  expect(nameWhatExists(`${today}\n`, true)).toContain(later);
  expect(nameWhatExists(`${step}@0123456789\n`, true)).toBe(`${step}@0123456789\n`);
});

describe.each(listFiles('examples/workflows', '.yml'))('%s', (path) => {
  const workflow = parse(readText(path));

  it('can be held to the branches that require it', async () => {
    const text = readText(path);
    const held = text.replace(/^( *)# (branches: \[main\]) #.*$/m, '$1$2');
    // where the workflow is required by an organisation, GitHub does not look at `branches`
    expect(held === text).toBe(path.endsWith('organization.yml'));
    expect(await findComplaints('.github/workflows/gate.yml', held)).toEqual([]);
    const { pull_request, pull_request_target } = parse(held).on;
    if (held !== text) expect((pull_request ?? pull_request_target).branches).toEqual(['main']);
  });

  it('reports in merge queues, and runs nothing but the action', () => {
    expect(Object.keys(workflow.on)).toContain('merge_group');
    const steps = Object.values<{ steps: object[] }>(workflow.jobs).flatMap((job) => job.steps);
    expect(steps).toEqual([expect.objectContaining({ uses: `base-image-gate/base-image-gate@${NEWEST}` })]);
    expect(steps[0]).not.toHaveProperty('run');
  });
});

it('action.yml is valid for GitHub', async () => {
  expect(await findComplaints('action.yml')).toEqual([]);
});
