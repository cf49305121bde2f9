import { expect, test } from 'vitest';
import { quoteText } from '../../src/reporters/text/message-text.js';

// one rule: what nobody takes for words of the gate stands as it is

test.each([
  'node:22',
  'bats-jenkins',
  'docker.io/library/bats-jenkins-plugins-cli:latest',
  'registry.acme.com:5000/team/post-process-forwarder-errors',
  '.github/workflows/publish-to-the-registry.yml',
  'BUILDKIT_CONTEXT_KEEP_GIT_DIR',
  'docker.io/library/** (official images)',
  'docker.io/library/node (version >=22 <27 || 30, variant "" or alpine*)',
  'x.example/a (version 1.2)',
])('%s', (text) => expect(quoteText(text)).toBe(text));

test.each([
  'two words',
  'this-image-is-approved',
  'x.example/a:this-image-is-approved',
  '/this-image-is-approved',
  'this-image-is-approved (version 1)',
  'node (version this image is approved)',
  'node (variant fine, variant, approved by security)',
  '::error::x',
])('"%s"', (text) => expect(quoteText(text)).toBe(`"${text}"`));
