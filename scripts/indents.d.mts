export declare function withTabs(name: string, code: string): string;
