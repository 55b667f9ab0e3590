/** A fenced block of a document: its language, its text, and whether a mark before it says that it is to be run. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  readonly run: boolean;
}

const fence = /^```(\w*)$/;

/** The comment that stands, alone on its line, before a block of commands that is safe to run. */
export const runMark = '<!-- run -->';

/** Every fenced block of a Markdown text, in order. A block that never ends is an error: its rest would go unread. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let place = 0; place < lines.length; place += 1) {
    const language = fence.exec(lines[place] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', place + 1);
    if (end < 0) throw new RangeError(`the block of line ${place + 1} never ends`);
    const before = lines.slice(0, place).findLast((line) => line.trim() !== '');
    blocks.push({
      language,
      text: `${lines.slice(place + 1, end).join('\n')}\n`,
      line: place + 1,
      run: before === runMark,
    });
    place = end;
  }
  return blocks;
}

const link = /\]\(([^)\s]+)\)/g;

/** Where a document points to inside the project: paths as written, without what follows `#`. */
export function linksOf(markdown: string): readonly string[] {
  return [...markdown.replaceAll(/`[^`\n]*`/g, '').matchAll(link)].flatMap(([, target = '']) =>
    /^[a-z]+:/.test(target) || target.startsWith('#') ? [] : [target.split('#')[0] ?? ''],
  );
}
