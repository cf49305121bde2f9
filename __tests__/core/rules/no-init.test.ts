import { describe, expect, it } from 'vitest';
import { run } from '../../support/gate.js';

const ON = 'rules: { unpinned: ignore, end-of-life: ignore, no-init: warn }';

const listFindings = (text: string) => run(ON, text).findings.filter(({ rule }) => rule === 'no-init');
/** `2 a`: the line, and the program that is not alone. */
const find = (text: string): string[] =>
  listFindings(text).map(
    ({ line, message }) => `${line} ${/starts "?(\S+?)"? (?:as|in)/.exec(message)?.[1]}`,
  );

describe('what starts several processes', () => {
  it.each<[string, string[]]>([
    ['FROM debian:13\nCMD service ssh start && tail -f /dev/null', ['2 ssh']],
    ['FROM debian:13\nCMD ["bash", "-c", "service ssh restart; tail -f x"]', ['2 ssh']],
    ['FROM debian:13\nENTRYPOINT service ssh start && bash -c x', ['2 ssh']],
    ['FROM acme/base:1\nENTRYPOINT service ssh start && /a.sh', ['2 ssh']],
    ['FROM debian:13\nCMD /etc/init.d/nginx start && sleep infinity', ['2 nginx']],
    ['FROM httpd:2.4\nCMD apachectl start; a', ['2 apachectl']],
    ['FROM debian:13\nCMD cron && tail -f /var/log/cron.log', ['2 cron']],
    ['FROM alpine:3.22\nCMD crond -b && a', ['2 crond']],
    ['FROM debian:13\nCMD /usr/sbin/sshd && a', ['2 sshd']],
    ['FROM php:8.4-fpm\nCMD php-fpm -D && a', ['2 php-fpm']],
    ['FROM node:24\nCMD node a & node b', ['2 node']],
    ['FROM public.ecr.aws/docker/library/node:24\nCMD node a & node b', ['2 node']],
    ['FROM node:24\nCMD a > /dev/null 2>&1 & wait', ['2 a']],
    ['FROM node:24\nCMD npm start | bunyan', ['2 npm']],
    ['FROM python:3.14\nCMD python a.py 2>&1 | tee /log', ['2 python']],
    ['FROM python:3.14\nCMD while true; do python a.py; sleep 60; done', ['2 python']],
    ['FROM node:24 AS a\nCMD x\nFROM a\nCMD node a & node b', ['4 node']],
    ['FROM debian:13\nENTRYPOINT ["sh", "-c"]\nCMD ["python3 a & python3 b"]', ['2 python3']],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
      'FROM nginx:1\nCMD ["/bin/sh", "-c", "while :; do sleep 6h & wait ${!}; nginx -s reload; done & nginx -g daemon"]',
      ['2 nginx'],
    ],
    ['FROM debian:13\nCOPY <<EOF /start.sh\n#!/bin/sh\nnode a &\nnode b\nEOF\nCMD ["/start.sh"]', ['7 node']],
    [
      'FROM debian:13\nWORKDIR /a\nCOPY <<-"x.sh" ./\n\tcron\n\tnode b\n\tx.sh\nCMD ["sh", "./x.sh"]',
      ['7 cron'],
    ],
    ['FROM debian:13\nCOPY <<a <<b /bin/\nnode x\na\nnode c & node d\nb\nCMD b', ['7 node']],
    [
      'FROM debian:13\nRUN cat <<"E" > /start.sh && chmod +x /start.sh\n#!/bin/bash\nservice ssh start\nnode b\nE\nENTRYPOINT ["/start.sh"]',
      ['7 ssh'],
    ],
  ])('%s: %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    'FROM node:24\nCMD node a',
    'FROM debian:13\nCOPY <<EOF /start.sh\n#!/usr/bin/python3\na & b\nEOF\nCMD ["/start.sh"]',
    'FROM debian:13\nCOPY <<EOF /start.sh\nnode a & node b\nEOF\nCMD ["/other.sh"]',
    'FROM debian:13\nCOPY <<EOF /start.sh\nnode a & node b\nEOF\nCOPY <<EOF /start.sh\nexec node a\nEOF\nCMD ["/start.sh"]',
    'FROM debian:13\nCOPY <<EOF /start.sh\nnode a &\nexec node b\nEOF\nCMD ["/start.sh"]',
    'FROM debian:13\nCOPY <<EOF /start.sh\nnode a & node b\nEOF\nCOPY start.sh /start.sh\nCMD ["/start.sh"]',
    'FROM debian:13\nCOPY <<EOF /start.sh\nnode a & node b\nEOF\nCMD ["tini", "/start.sh"]',
    'FROM debian:13\nENTRYPOINT ["sh", "-c"]\nCMD node a & node b',
    'FROM node:24\nCMD cd /app && npm run migrate && node a',
    'FROM node:24\nCMD ["node", "a", "&", "b"]',
    'FROM node:24\nCMD node a &',
    'FROM debian:13\nCMD service ssh start && /bin/bash',
    'FROM debian:13\nCMD service ssh start; service nginx start',
    'FROM debian:13\nCMD tail -F /log & a',
    'FROM debian:13\nCMD /install.sh & a',
    'FROM node:24\nCMD Xvfb :9 & npm test',
    'FROM node:24\nCMD (sleep 5; curl x) & node b',
    'FROM node:24\nCMD while ! nc -z db 5432; do sleep 1; done; node a',
    'FROM debian:13\nCMD while true; do sleep 1000; done',
    'FROM debian:13\nCMD service ssh start',
    'FROM debian:13\nCMD service ssh status; a',
    'FROM debian:13\nCMD cron -f && a',
    'FROM debian:13\nCMD /usr/sbin/sshd -D; a',
    'FROM debian:13\nCMD cron && exec a',
    'FROM debian:13\nCMD trap "kill 0" TERM; a & wait',
    'FROM debian:13\nCMD echo y | a',
    'FROM debian:13\nCMD bash',
    'FROM debian:13\nCMD ["/start.sh"]',
    'FROM debian:13\nENTRYPOINT ["/entrypoint.sh"]\nCMD a & b',
    'FROM debian:13\nENTRYPOINT ["tini", "-g", "--"]\nCMD a & b',
    'FROM debian:13\nRUN apt-get install -y supervisor tini\nENTRYPOINT a & b',
    'FROM debian:13\nCMD cron && supervisord -n',
    'FROM acme/base:1\nCMD a & b',
    'FROM jenkins/jenkins:lts\nCMD a & b',
    'FROM debian:13\nCMD service mysql start && mvn test',
    'FROM debian:13\nCMD service mysql start && ./gradlew --no-daemon check',
    'FROM debian:13\nCMD service mysql start && python manage.py test app',
    'FROM debian:13\nCMD service mysql start && vendor/bin/phpunit',
    'FROM debian:13\nCMD service mysql start && npm run test:unit',
    'FROM python:3\nCMD python3 train.py | tee log',
    'FROM python:3\nCMD python -u -m app.train --epochs 3 2>&1 | tee /out/log',
    'FROM debian:13\nCMD ./run-benchmark.sh | tee log',
    'FROM debian:13 AS dev\nCMD a & b',
    'FROM debian:13 AS a\nCMD a & b\nFROM debian:13\nCOPY --from=a / /',
  ])('%s is fine, or not known', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['CMD a & b', 'ENTRYPOINT ["/usr/bin/tini", "-g", "--"] in front of CMD'],
    [
      'ENTRYPOINT a & b',
      'begin ENTRYPOINT with it: ENTRYPOINT ["/usr/bin/tini", "-g", "--", "sh", "-c", "…"]',
    ],
    ['ENTRYPOINT ["sh", "-c", "a & b"]', 'begin ENTRYPOINT with it: ENTRYPOINT ["/usr/bin/tini"'],
  ])('advises for %s an ENTRYPOINT that no later one replaces', (start, advice) => {
    expect(listFindings(`FROM node:24\n${start}`)[0]?.fix?.description).toContain(advice);
  });

  it.each([
    ['node:24-alpine', 'RUN apk add --no-cache tini'],
    ['node:24', 'apt-get install -y --no-install-recommends tini'],
    ['rockylinux:9', 'docker run --init'],
  ])('is mended on %s with %s', (base, advice) => {
    const [finding] = listFindings(`FROM ${base}\nCMD a & b`);
    expect(finding?.fix?.description).toContain(advice);
    expect(finding?.message).toBe(
      'CMD starts a in the background and then something else, and no init passes on the signal to stop.',
    );
  });
});
