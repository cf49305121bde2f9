import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
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

describe.each(listFiles('examples/workflows', '.yml'))('%s', (path) => {
  const workflow = parse(readText(path));

  it('asks for two permissions, reports in merge queues, and runs nothing but the action', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(Object.keys(workflow.on)).toContain('merge_group');
    const steps = Object.values<{ steps: object[] }>(workflow.jobs).flatMap((job) => job.steps);
    expect(steps).toEqual([expect.objectContaining({ uses: 'base-image-gate/base-image-gate@v1' })]);
    expect(steps[0]).not.toHaveProperty('run');
  });
});

it('action.yml is valid for GitHub', async () => {
  expect(await findComplaints('action.yml')).toEqual([]);
});
