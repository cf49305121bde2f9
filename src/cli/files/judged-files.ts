import { addBuilds, listInlineFiles } from '../../core/builds/judged/gate-files.js';
import type { Gate } from '../../gate.js';
import type { Workspace } from '../../io/disk/workspace.js';
import { openProgress } from '../output/progress.js';
import { findScreen } from '../output/standard-streams.js';
import type { ChosenFiles } from './chosen-files.js';
import { readChosenFiles } from './dockerfile-reader.js';

/** Reads the chosen files and what builds add to them, and hands on one after another. Returns why git failed, null where it did not. */
export async function judgeChosenFiles(
  workspace: Workspace,
  chosen: ChosenFiles,
  keepBase: boolean,
  gate: Pick<Gate, 'judge' | 'judgeBuildFile' | 'noteBuilt'>,
): Promise<string | null> {
  const { search, builds } = chosen;
  gate.noteBuilt(builds.judged.built);
  const progress = openProgress(findScreen('error'), process.env);
  const failure = await readChosenFiles(workspace, chosen, keepBase, progress, (file) =>
    gate.judge(addBuilds(file, builds.judged)),
  );
  if (failure !== null) return failure;
  for (const { path, reason } of search.unreadable)
    gate.judge({ head: { path, unreadable: reason }, base: null });
  for (const file of listInlineFiles(builds.judged)) gate.judge(file);
  const searched = new Set(search.files.map(({ path }) => path));
  for (const { path, reason } of builds.judged.lost)
    if (!searched.has(path)) gate.judge({ head: { path, unreadable: reason }, base: null });
  for (const file of builds.judged.files) gate.judgeBuildFile(file);
  return null;
}
