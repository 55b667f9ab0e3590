/** The server's reason begins with 现在不可用 already; it is not said twice. */
export const bare = (why: string): string => why.replace(/^(现在不可用：|Not available: )/u, '');
