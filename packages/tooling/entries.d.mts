export declare function entriesOf(source: string): Record<string, string>;
