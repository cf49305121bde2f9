import type { ExampleCollection } from '../examples.js';
import { makeEmptyInput, type PlaygroundInput } from '../input.js';
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
const verdictPlace = need('verdict', HTMLElement);
const verdictText = need('verdict-text', HTMLElement);
const today = new Date().toISOString().slice(0, 10);

/** 0: nothing waits to be judged. */
let timer = 0;
/** What people typed themselves, to come back to after an example. */
let own: PlaygroundInput | null = null;
let policyBefore = '';

const client = openJudgeClient(showAnswer);
const fields = openInputFields((field) => {
  menu.leaveExample();
  if (field === 'policy') menu.leaveReadyMade();
  own = fields.read();
  judgeSoon(PAUSE);
});
const results = openResults(need('results', HTMLElement), (text, place) => fields[text].select(place));
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

function judgeSoon(pause: number): void {
  verdictPlace.setAttribute('aria-busy', 'true');
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    timer = 0;
    client.judge(fields.read());
  }, pause);
}

function showAnswer(answer: JudgeAnswer): void {
  // somebody typed while it was judged
  if (timer !== 0) return;
  const { verdict, text } = describeVerdict(answer);
  const marks = findLineMarks(answer);
  fields.dockerfile.showMarks(marks.dockerfile);
  fields.policy.showMarks(marks.policy);
  fields.showMistake(answer.kind === 'usage' ? answer.field : answer.kind === 'policy' ? 'policy' : null);
  if (answer.kind === 'usage' && answer.field !== 'today') need('build', HTMLDetailsElement).open = true;
  results.show(answer);
  verdictPlace.dataset['verdict'] = verdict;
  if (verdictText.textContent !== text) verdictText.textContent = text;
  verdictPlace.setAttribute('aria-busy', 'false');
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
verdictPlace.setAttribute('aria-busy', 'true');
if (!(await openLink())) {
  need('example', HTMLSelectElement).value = String(first);
  open({ ...makeEmptyInput(today), ...examples[first]?.input });
}
