/** A generator of realistic Dockerfiles: the same seed gives the same files on every machine. */

export type Random = () => number;

/** mulberry32: a small seeded generator, uniform in [0, 1). */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

const words = ['server', 'worker', 'gateway', 'billing', 'search', 'catalog', 'mailer', 'report'] as const;

const labels = (random: Random): string =>
  `LABEL org.opencontainers.image.title="${pick(random, words)}" \\
      org.opencontainers.image.vendor="Acme" \\
      org.opencontainers.image.licenses="MIT"
`;

const apt = (random: Random): string => `RUN apt-get update \\
    && apt-get install -y --no-install-recommends \\
      ca-certificates \\
      # ${pick(random, words)} talks to its peers with it
      curl \\
      ${pick(random, ['libpq5', 'libssl3', 'tini', 'gnupg', 'unzip'])} \\
    && rm -rf /var/lib/apt/lists/*
`;

const healthcheck = `HEALTHCHECK --interval=30s --timeout=3s --retries=3 \\
  CMD curl --fail http://localhost:8080/healthz || exit 1
`;

function nodeService(random: Random): string {
  const version = pick(random, ['20', '22', '22.11', '24']);
  return `# syntax=docker/dockerfile:1
ARG NODE_VERSION=${version}

# Dependencies first: they change less often than the source
FROM node:\${NODE_VERSION}-alpine AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/var/cache/npm npm ci --cache /var/cache/npm --omit=dev

FROM node:\${NODE_VERSION}-alpine AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN --mount=type=cache,target=/var/cache/npm npm ci --cache /var/cache/npm
COPY src ./src
RUN npm run build

FROM ${pick(random, ['gcr.io/distroless/nodejs22-debian12:nonroot', `node:${version}-alpine`, `node:${version}-slim`])}
${labels(random)}ENV NODE_ENV=production \\
    PORT=8080
WORKDIR /app
COPY --from=deps --chown=1000:1000 /app/node_modules ./node_modules
COPY --from=build --chown=1000:1000 /app/dist ./dist
USER 1000
EXPOSE 8080
${random() < 0.5 ? healthcheck : ''}ENTRYPOINT ["node", "dist/${pick(random, words)}.js"]
`;
}

function pythonService(random: Random): string {
  const version = pick(random, ['3.11', '3.12', '3.13']);
  return `FROM python:${version}-slim${pick(random, ['', '-bookworm', '-trixie'])} AS build
ENV PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1
${apt(random)}
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /usr/local/bin/uv
WORKDIR /srv
COPY pyproject.toml uv.lock ./
RUN --mount=type=cache,target=/var/cache/uv \\
    uv sync --frozen --no-dev
COPY . .

FROM python:${version}-slim
${labels(random)}WORKDIR /srv
COPY --from=build /srv /srv
RUN useradd --system --uid 10001 app && chown -R app /srv
USER app
${random() < 0.5 ? healthcheck : ''}CMD ["uvicorn", "${pick(random, words)}:app", "--host", "0.0.0.0", "--port", "8080"]
`;
}

function goService(random: Random): string {
  return `# syntax=docker/dockerfile:1.${pick(random, ['7', '12', '20'])}
FROM --platform=$BUILDPLATFORM golang:1.${pick(random, ['24', '25', '26'])}-alpine AS build
ARG TARGETOS TARGETARCH
ARG VERSION=dev
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=bind,target=. --mount=type=cache,target=/var/cache/go-build <<EOF
set -eu
export CGO_ENABLED=0
GOOS=$TARGETOS GOARCH=$TARGETARCH go build -ldflags "-s -w -X main.version=$VERSION" \\
  -o /out/${pick(random, words)} ./cmd/...
EOF

FROM ${pick(random, ['scratch', 'gcr.io/distroless/static-debian12:nonroot', 'alpine:3.22'])}
COPY --from=build /out /
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
USER 65532:65532
ENTRYPOINT ["/${pick(random, words)}"]
`;
}

function javaService(random: Random): string {
  const version = pick(random, ['17', '21', '25']);
  return `ARG REGISTRY=docker.io
FROM \${REGISTRY}/library/maven:3.9-eclipse-temurin-${version} AS build
WORKDIR /workspace
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY src src
RUN mvn -B -ntp package -DskipTests \\
 && java -Djarmode=layertools -jar target/*.jar extract --destination /layers

FROM \${REGISTRY}/library/eclipse-temurin:${version}-jre
${labels(random)}${apt(random)}WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/application/ ./
ENV JAVA_OPTS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080 8081
${random() < 0.5 ? healthcheck : ''}ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS org.springframework.boot.loader.launch.JarLauncher"]
`;
}

function webSite(random: Random): string {
  return `FROM node:${pick(random, ['20', '22', '24'])} AS assets
WORKDIR /site
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build -- --base=/${pick(random, words)}/

FROM nginx:${pick(random, ['1.27', '1.28', '1.29'])}-alpine
COPY --from=assets /site/dist /usr/share/nginx/html
COPY <<'CONF' /etc/nginx/conf.d/default.conf
server {
  listen 8080;
  location / { try_files $uri /index.html; }
}
CONF
STOPSIGNAL SIGQUIT
`;
}

const kinds = [nodeService, pythonService, goService, javaService, webSite] as const;

/** `count` Dockerfiles, about 1 kB each, all different in their details. */
export function generateDockerfiles(count: number, seed = 1): string[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const text = pick(random, kinds)(random);
    return `# ${pick(random, words)} ${index}\n${text}`.replace(
      /^# (.*)\n# syntax=(.*)\n/,
      '# syntax=$2\n# $1\n',
    );
  });
}
