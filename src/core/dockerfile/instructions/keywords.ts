import type { ByteString } from '../go/byte-string.js';

/** All instructions, in the order in which BuildKit looks for the one that is meant. */
export const KEYWORDS = (
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER ' +
  'VOLUME WORKDIR'
).split(' ');

/** In lower case, as `Node.keyword` has them. */
export const INSTRUCTIONS: ReadonlySet<ByteString> = new Set(KEYWORDS.map((word) => word.toLowerCase()));
