import chinese from './notes/zh.json' with { type: 'json' };

const notes: ReadonlyMap<string, string> = new Map(Object.entries(chinese));

/**
 * The note of a published case in Chinese, or undefined where there is none. Records carry theirs in English alone; their
 * format is a public input, so the Chinese stands beside them.
 */
export function chineseNote(id: string): string | undefined {
  return notes.get(id);
}
