import { pick, type Random, seedRandom } from './corpus.js';

/** Dockerfiles as people write them in haste: one stage, nothing cleaned up, and something to advise in nearly each of them. */

const tools = [
  'curl git vim',
  'wget unzip',
  'build-essential libpq-dev',
  'nginx supervisor',
  'ffmpeg',
] as const;

function onUbuntu(random: Random): string {
  return `FROM ubuntu:${pick(random, ['14.04', '16.04', '18.04', '22.04'])}
MAINTAINER somebody <somebody@example.com>
ENV DEBIAN_FRONTEND noninteractive
RUN apt-get update && apt-get install -y ${pick(random, tools)} && \\
    mkdir -p /opt/app /var/log/app && chmod -R 755 /opt/app
RUN ${pick(random, ['curl -sL https://deb.example.com/setup_8.x | bash -', 'wget -O /opt/app.tgz https://example.com/app.tgz && tar xzf /opt/app.tgz -C /opt'])}
ADD . /opt/app
ADD https://example.com/releases/agent-${pick(random, ['1.0', '2.3'])}.jar /opt/agent.jar
RUN cd /opt/app && make && make install && cp config.example /etc/app.conf
EXPOSE 80 443
CMD ${pick(random, ['service nginx start && tail -f /var/log/app/app.log', '["/opt/app/run.sh"]', 'cron && /opt/app/bin/server'])}
`;
}

function onPython(random: Random): string {
  return `FROM python:${pick(random, ['2.7', '3.6', '3.9-slim', '3.11'])}
WORKDIR /code
COPY requirements.txt /code/
RUN pip install --upgrade pip && pip install -r requirements.txt
COPY . /code/
RUN python manage.py collectstatic --noinput || true
EXPOSE 8000
CMD ${pick(random, ['python manage.py runserver 0.0.0.0:8000', '["gunicorn", "-b", ":8000", "app.wsgi"]'])}
`;
}

function onNode(random: Random): string {
  return `FROM node:${pick(random, ['6', '8', '10-alpine', '18'])}
RUN mkdir -p /usr/src/app
WORKDIR /usr/src/app
COPY package.json /usr/src/app/
RUN npm install && npm install -g ${pick(random, ['pm2', 'gulp', 'bower'])}
COPY . /usr/src/app
RUN ${pick(random, ['npm run build', 'gulp', 'bower install --allow-root'])}
EXPOSE 3000
CMD [ "npm", "start" ]
`;
}

function onAlpine(random: Random): string {
  return `FROM ${pick(random, ['alpine', 'alpine:3.7', 'someone/alpine-java:8'])}
RUN apk update && apk add bash ${pick(random, ['openjdk8-jre', 'python3', 'nginx php7-fpm'])} \\
  && if [ ! -d /data ]; then mkdir /data; fi \\
  && for each in a b c; do echo "$each" >> /data/list; done
COPY entrypoint.sh /
RUN chmod +x /entrypoint.sh
VOLUME ["/data"]
ENTRYPOINT ["/entrypoint.sh"]
`;
}

function onGo(random: Random): string {
  return `FROM golang:${pick(random, ['1.9', '1.13', '1.20'])}
ADD . /go/src/example.com/${pick(random, ['api', 'bot', 'proxy'])}
RUN go get github.com/golang/dep/cmd/dep && go install example.com/...
ENTRYPOINT /go/bin/${pick(random, ['api', 'bot', 'proxy'])}
EXPOSE 8080
`;
}

const kinds = [onUbuntu, onPython, onNode, onAlpine, onGo] as const;

/** `count` of them, about 400 bytes each. */
export function generateHastyDockerfiles(count: number, seed = 1): string[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index) => `# ${index}\n${pick(random, kinds)(random)}`);
}
