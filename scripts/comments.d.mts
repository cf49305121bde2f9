/** The same program without comments, except where a module is from. */
export declare function withoutComments(name: string, code: string): string;
