import type { ExampleCollection } from '../examples.js';
import { makeEmptyInput, type PlaygroundInput } from '../input.js';
import type { RoleSteps } from '../judge/image-walk.js';
import { readLink } from '../link/share-link.js';
import { need } from './element.js';
import { openExampleMenu } from './example-menu.js';
import { openInputFields } from './input-fields.js';
import { type JudgeAnswer, openJudgeClient } from './judge-client.js';
import { findLineMarks } from './line-marks.js';
import { openResults } from './results/results.js';
import { describeVerdict } from './results/verdict.js';
import { openShareButton } from './share-button.js';

/** How long people may pause between two characters. */
const PAUSE = 150;

const { examples, first, policies, version } = JSON.parse(
  need('examples', HTMLScriptElement).textContent ?? '',
) as ExampleCollection;

const notice = need('notice', HTMLElement);
const resultsPlace = need('results', HTMLElement);
const verdictPlace = need('verdict', HTMLElement);
const verdictText = need('verdict-text', HTMLElement);
const today = new Date().toISOString().slice(0, 10);

/** 0: nothing waits to be judged. */
let timer = 0;
/** What people typed themselves, to come back to after an example. */
let own: PlaygroundInput | null = null;
let policyBefore = '';
/** What is on the page. */
let shown: { readonly answer: JudgeAnswer; readonly explained: RoleSteps[] } | null = null;

const client = openJudgeClient({ onAnswer: showAnswer, onSteps: addSteps, onDone: finish });
const fields = openInputFields((field) => {
  menu.leaveExample();
  if (field === 'policy') menu.leaveReadyMade();
  own = fields.read();
  judgeSoon(PAUSE);
});
const results = openResults(resultsPlace, (text, place) => fields[text].select(place));
const menu = openExampleMenu(
  { examples, policies },
  { example: need('example', HTMLSelectElement), policy: need('ready-made', HTMLSelectElement) },
  {
    onExample(example) {
      menu.leaveReadyMade();
      if (example !== null) open({ ...makeEmptyInput(today), ...example.input });
      else if (own !== null) open(own);
    },
    onPolicy(policy) {
      const input = fields.read();
      if (!policies.some(({ text }) => text === input.policy)) policyBefore = input.policy;
      menu.leaveExample();
      own = { ...input, policy: policy?.text ?? policyBefore };
      open(own);
    },
  },
);

function markBusy(): void {
  for (const place of [verdictPlace, resultsPlace]) place.setAttribute('aria-busy', 'true');
}

function judgeSoon(pause: number): void {
  markBusy();
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    timer = 0;
    client.judge(fields.read());
  }, pause);
}

function showAnswer(answer: JudgeAnswer): void {
  // somebody typed while it was judged
  if (timer !== 0) return;
  shown = { answer, explained: [] };
  const { verdict, text } = describeVerdict(answer);
  showMarks();
  fields.showMistake(answer.kind === 'usage' ? answer.field : answer.kind === 'policy' ? 'policy' : null);
  if (answer.kind === 'usage' && answer.field !== 'today') need('build', HTMLDetailsElement).open = true;
  results.show(answer);
  verdictPlace.dataset['verdict'] = verdict;
  if (verdictText.textContent !== text) verdictText.textContent = text;
  verdictPlace.setAttribute('aria-busy', 'false');
}

function addSteps(index: number, explained: readonly RoleSteps[]): void {
  if (timer !== 0) return;
  shown?.explained.push(...explained);
  results.showSteps(index, explained);
}

function finish(): void {
  if (timer !== 0) return;
  showMarks();
  resultsPlace.setAttribute('aria-busy', 'false');
}

function showMarks(): void {
  if (shown === null) return;
  const marks = findLineMarks(shown.answer, shown.explained);
  fields.dockerfile.showMarks(marks.dockerfile);
  fields.policy.showMarks(marks.policy);
}

/** Shows other texts and judges them. */
function open(input: PlaygroundInput): void {
  fields.write(input);
  judgeSoon(0);
}

/** What the address holds, if it holds something. */
async function openLink(): Promise<boolean> {
  const { hash } = window.location;
  notice.hidden = true;
  if (hash === '' || hash === '#') return false;
  const read = await readLink(hash, today);
  if ('error' in read) {
    notice.textContent = `The link could not be opened: ${read.error}.`;
    notice.hidden = false;
    return false;
  }
  menu.leaveExample();
  menu.leaveReadyMade();
  own = read.input;
  open(read.input);
  return true;
}

need('version', HTMLElement).textContent = `Base Image Gate ${version}`;
openShareButton(() => fields.read());
window.addEventListener('hashchange', () => void openLink());
markBusy();
if (!(await openLink())) {
  need('example', HTMLSelectElement).value = String(first);
  open({ ...makeEmptyInput(today), ...examples[first]?.input });
}
