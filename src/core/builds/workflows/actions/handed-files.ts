import { evaluateText, type StepScope } from '../scope.js';
import { mayWriteLists } from '../shell/files/lists/written-lists.js';
import { maySpeakOfFiles } from '../shell/files/written-files.js';
import { scriptOf } from '../sources/step-script.js';
import type { HandedPaths } from '../step.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { nameAction } from './action-name.js';
import { GITHUB_SCRIPT, scriptBuilds } from './github-script.js';
import { findInput } from './script-actions.js';

/** What keeps files for other jobs, and what brings them there. */
const KEEPING = /^actions\/(?:upload-artifact|cache|cache\/save)$/;
const BRINGING =
  /^(?:actions\/(?:download-artifact|cache|cache\/restore)|dawidd6\/action-download-artifact)$/;
const BRINGS = /\bgh\s[^\n]{0,80}\brun\s+download\b/;
/** What moves files to places that are not followed. */
const MOVING = /\b(?:cd|pushd|tar|zip|7z|cp|mv|rsync)\s/;

/** Names for the root of the workspace at the beginning of a path. */
const ROOT = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$\{?PWD\}?)\/?/i;

/** Folders that are never in the workspace. */
const ELSEWHERE = /^(?:~|\/(?:var\/)?tmp)\//;

/** Whether a job writes what builds may be read from, and keeps files for other jobs. */
export function handsFilesOn(steps: readonly YamlTree[]): boolean {
  return (
    keepsFiles(steps) &&
    steps.some((step) => {
      if (actionOf(step) === GITHUB_SCRIPT) return scriptBuilds(step);
      const script = scriptOf(step)?.value ?? '';
      return maySpeakOfFiles(script) || mayWriteLists(script);
    })
  );
}

/** Whether a job keeps files for other jobs. */
export function keepsFiles(steps: readonly YamlTree[]): boolean {
  return steps.some((step) => KEEPING.test(actionOf(step)));
}

/** Whether a job takes files from other jobs; that of another workflow may. */
export function takesFiles(job: YamlTree): boolean {
  if (textOf(memberOf(job, 'uses')) !== null) return true;
  return itemsOf(memberOf(job, 'steps')).some(
    (step) => BRINGING.test(actionOf(step)) || BRINGS.test(scriptOf(step)?.value ?? ''),
  );
}

/** The paths that the steps of a job keep for others. */
export function listHandedPaths(steps: readonly YamlTree[], scope: StepScope): HandedPaths {
  const scripts = steps.map((step) => scriptOf(step)?.value ?? '');
  const isMoved = steps.some((step) => memberOf(step, 'working-directory') !== undefined);
  if (isMoved || scripts.some((script) => MOVING.test(script))) return null;
  const paths = steps
    .filter((step) => KEEPING.test(actionOf(step)))
    .flatMap((step) => {
      const text = textOf(findInput(step, 'path'));
      return text === null ? [] : scope.texts.restore(evaluateText(text, scope).value).split('\n');
    })
    .map((line) => toPath(line.trim()))
    .filter((path) => path !== '' && !path.startsWith('!'));
  return paths.some((path) => path.includes('$')) ? null : paths;
}

/** Whether a file that a script writes is among them. */
export function isHandedOn(handed: HandedPaths, written: string): boolean {
  const file = toPath(written);
  return (
    handed === null ||
    (file.includes('$') ? handed.some((path) => !ELSEWHERE.test(path)) : isBelow(file, handed))
  );
}

function isBelow(file: string, handed: readonly string[]): boolean {
  return handed.some((path) => {
    const folder = path.replace(/[*?[][\s\S]*$/, '').replace(/\/+$/, '');
    const isStart = folder === '' || folder === '.' || folder !== path.replace(/\/+$/, '');
    return isStart ? file.startsWith(folder.replace(/^\.$/, '')) : `${file}/`.startsWith(`${folder}/`);
  });
}

/** A path as the root of the workspace sees it. */
function toPath(written: string): string {
  return written.replace(ROOT, '').replace(/^(?:\.\/)+/, '');
}

function actionOf(step: YamlTree): string {
  return nameAction(textOf(memberOf(step, 'uses'))?.value ?? '');
}
