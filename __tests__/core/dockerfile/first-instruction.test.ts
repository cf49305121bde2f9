import { expect, it } from 'vitest';
import { readsLikeDockerfile } from '../../../src/core/dockerfile/first-instruction.js';

const reads = (text: string) => readsLikeDockerfile(new TextEncoder().encode(text));

it.each([
  'FROM evil.example/x:1\n',
  'from evil.example/x:1 as build\r\nRUN x\n',
  'From $BASE\n',
  '\ufeffFROM --platform=$BUILDPLATFORM node:22 AS build',
  '# syntax=docker/dockerfile:1\n\n  # comment\n\tFROM a\n',
  'ARG BASE=node:22\nFROM $BASE\n',
  'ARG A B="x y"\n',
  'FROM \\\n  evil.example/x:1\n',
  '# escape=`\nFROM `\n  evil.example/x:1\n',
])('%j does', (text) => expect(reads(text)).toBe(true));

it.each([
  '',
  '# only a comment',
  '# Title\n\nFrom here on, all is prose.\n',
  'From here\n',
  'From: a@example.com\nTo: b@example.com\n',
  'VERSION 0.8\nFROM alpine\n',
  'RUN x\nFROM a\n',
  'import x\nfrom y import z\n',
  'from setuptools import setup\n',
  '{ "FROM": "a" }',
  'argument: FROM a\n',
])('%j does not', (text) => expect(reads(text)).toBe(false));
