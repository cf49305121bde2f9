import type { UnknownTexts } from '../../unknown-texts.js';
import { nameAction } from '../actions/action-name.js';
import {
  isOfRunner,
  isRegistry,
  listOrigins,
  logsIn,
  runsPackages,
  setsUpTools,
  withoutVersion,
} from '../actions/known-actions.js';
import { findScriptAction } from '../actions/script-actions.js';
import { addsPaths } from '../shell/environment/command-files.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { sayTree } from '../sources/references.js';
import { scriptOf } from '../sources/step-script.js';
import { UsedText } from '../sources/used-text.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { ANY_USE, NO_USE, type Use } from './command-use.js';
import { namesInText } from './command-words.js';
import { NO_NAMES, uniteNames } from './file-names.js';
import { isLoading, namesLoading } from './loading-variables.js';
import { useOfScript } from './script-use.js';

/** What a step of a job does as far as steps after it may notice. */
export interface StepUse extends Use {
  /** It may set variables for them. */
  readonly setsVariables: boolean;
  /** It may decide which programs they find by a name. */
  readonly addsPaths: boolean;
  /** It may bring files that other jobs have made. */
  readonly bringsFiles: boolean;
}

const NOTHING: StepUse = { ...NO_USE, setsVariables: false, addsPaths: false, bringsFiles: false };

/** Actions that leave the files of the workspace as they are, and set no variable that says more than where tools are. */
const QUIET =
  /^(?:actions\/(?:setup-[\w-]+|upload-[\w-]+|attest[\w-]*|cache\/save|labeler|stale|deploy-pages|configure-pages)|docker\/(?:setup-[\w-]+-action|login-action|metadata-action))$/;
/** Those that write a file only where they are told to. */
const BUILDING = /^(?:docker\/(?:build-push|bake)|(?:depot|useblacksmith)\/build-push|depot\/bake)-action$/;
/** Others that build, push or set up. */
const LEAVING =
  /^(?:redhat-actions\/(?:buildah-build|push-to-registry)|int128\/kaniko-action|aevea\/action-kaniko|(?:aws-actions|google-github-actions|azure)\/[\w-]+)$/;
const OUTPUTS = /^(?:outputs|set|workdir)$/i;
const CHECKOUT = 'actions/checkout';
const BRINGING = /^(?:actions\/(?:download-artifact|cache|cache\/restore))$|download-artifact/;
const DOWNLOADING = /\bgh\b[^\n]{0,80}\brun\s+download\b|\/artifacts\b/;

/** Where a script names no shell: as the defaults say, and on which system. */
export interface UsualShell {
  readonly shell: string | null;
  readonly isWindows: boolean;
}

/** What a step does that does not use an action of the repository. */
export function useOfStep(step: YamlTree, usual: UsualShell, texts: UnknownTexts): StepUse {
  const script = scriptOf(step);
  const uses = textOf(memberOf(step, 'uses'))?.value;
  if (script === null) return uses === undefined ? NOTHING : useOfAction(uses, step);
  const written = textOf(memberOf(step, 'shell'))?.value ?? usual.shell;
  const isPlain =
    written === null
      ? !usual.isWindows || findScriptAction(step) !== null
      : kindOfShell(written) === 'unix' &&
        !/\{0\}.|\s-[a-z]*[lci]|--(?:login|rcfile|init-file)/.test(written);
  const use = isPlain ? useOfScript(script, texts) : ANY_USE;
  const folder = textOf(memberOf(step, 'working-directory'))?.value ?? '';
  const given = memberOf(step, 'env');
  const said = new UsedText(script.value + sayTree(given));
  const sets = said.writes('');
  return {
    ...use,
    reads:
      use.reads === null || use.reads.size === 0 ? use.reads : uniteNames(use.reads, namesInText(folder)),
    setsVariables: sets,
    addsPaths: addsPaths(script.value) || (sets && (namesLoading(script.value) || use.reads?.size !== 0)),
    bringsFiles: DOWNLOADING.test(script.value),
  };
}

/** Whether an action of another repository is known to leave the files of the workspace as they are. */
export function leavesFiles(uses: string): boolean {
  const name = nameAction(uses);
  return QUIET.test(name) || BUILDING.test(name) || LEAVING.test(name) || setsUpTools(name) || logsIn(name);
}

function useOfAction(uses: string, step: YamlTree): StepUse {
  const name = nameAction(uses);
  if (QUIET.test(name) || setsUpTools(name)) return useOfTools(name, step);
  if (logsIn(name)) return { ...NOTHING, setsVariables: true };
  const isWriting = entriesOf(memberOf(step, 'with')).some(({ key }) => OUTPUTS.test(key));
  if (BUILDING.test(name) && !isWriting) return { ...NOTHING, writes: new Set([':docker']) };
  const isRead = name !== CHECKOUT;
  return {
    takesVariables: isRead && !isOfRunner(name),
    reads: isRead ? null : NO_NAMES,
    builds: NO_NAMES,
    writes: null,
    setsVariables: false,
    addsPaths: false,
    bringsFiles: BRINGING.test(name),
  };
}

/** Tools from elsewhere are on the path then, and may be any program. */
function useOfTools(name: string, step: YamlTree): StepUse {
  const origins = listOrigins(name, step);
  if (origins.length === 0) return NOTHING;
  const use = { ...NOTHING, setsVariables: true, addsPaths: origins.some(({ key }) => !isRegistry(key)) };
  return runsPackages(origins) ? { ...use, ...ANY_USE } : use;
}

/** The parts of a step that say what it does: not its name, and of well-known actions not the version. */
export function partsOf(step: YamlTree): readonly (readonly [string, YamlTree | string])[] {
  const used = nameAction(textOf(memberOf(step, 'uses'))?.value ?? '');
  const origins = QUIET.test(used) || setsUpTools(used) ? listOrigins(used, step) : [];
  if (origins.length > 0 && !entriesOf(memberOf(step, 'env')).some(({ key }) => isLoading(key)))
    return [['uses', used], ...origins.map(({ key, value }) => [key, value] as const)];
  return entriesOf(step).flatMap(({ key, value }): readonly (readonly [string, YamlTree | string])[] => {
    if (/^(?:id|name|timeout-minutes)$/.test(key)) return [];
    const uses = key === 'uses' ? (textOf(value)?.value ?? '') : '';
    const name = nameAction(uses);
    return [[key, isOfRunner(name) ? withoutVersion(uses).toLowerCase() : logsIn(name) ? name : value]];
  });
}
