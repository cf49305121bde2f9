import type { PlaygroundInput } from '../input.js';
import { judgeInput } from './judge-input.js';

self.addEventListener('message', ({ data }: MessageEvent<PlaygroundInput>) => {
  self.postMessage(judgeInput(data));
});
