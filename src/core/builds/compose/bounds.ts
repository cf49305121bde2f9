/** Values nested deeper than this are not read. */
export const MAX_DEPTH = 100;
/** Values that compose itself visits in one document before it gives up. */
export const MAX_VISITS = 100_000;
/** Values that merge keys copy in one file. */
export const MAX_COPIES = 500_000;
/** `!reset` and `!override` in one file, each counted wherever an alias repeats it. */
export const MAX_RESETS = 10_000;
/** Work on one project, counted in values and characters read: far more than any real one needs. */
export const MAX_WORK = 1_500_000;
/** The same for all projects of a repository: five thousand ordinary ones take half of it. */
export const MAX_TOTAL_WORK = 6_000_000;
/** Files that one project includes and extends. */
export const MAX_FILES = 500;
/** What it costs to open a file, to describe a service, and to describe a build: see above. */
export const FILE_WORK = 50;
export const SERVICE_WORK = 5;
export const BUILD_WORK = 50;
/** Services that one project has. */
export const MAX_SERVICES = 2_000;
