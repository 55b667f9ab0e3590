import type { Readable } from 'node:stream';
import type { Bilingual, Language } from '#words/language.ts';

/** How a command ends: 0 done, 1 refused or failed with a reason, 2 wrong usage, 3 not checked. */
export type Exit = 0 | 1 | 2 | 3;

/** One option, as it is parsed and as help shows it. */
export interface Option {
  /** What stands for the value in help, such as `DAY`; absent: the option takes none. */
  readonly value?: string;
  /** May be given several times. */
  readonly multiple?: true;
  readonly words: Bilingual;
}

/** One call of a command. Results go to `out`, everything else to `say`. */
export interface Call<Name extends string = string> {
  readonly positionals: readonly string[];
  /** The value of an option, the last one where it was given twice. */
  readonly text: (name: Name) => string | undefined;
  readonly texts: (name: Name) => readonly string[];
  readonly has: (name: Name) => boolean;
  readonly language: Language;
  readonly environment: NodeJS.ProcessEnv;
  readonly input: Readable;
  /** Writes a line, or several, of the result. */
  readonly out: (text: string) => void;
  /** Writes a line for the person at the terminal, in the language of the call. */
  readonly say: (words: Bilingual) => void;
}

/** One command: everything that help, parsing and running need. */
export interface Command<Name extends string = string> {
  /** What follows `dengwen`: `assess FILE`. */
  readonly usage: string;
  readonly words: Bilingual;
  /** Paragraphs below the options in help. */
  readonly notes?: readonly Bilingual[];
  readonly options: Readonly<Record<Name, Option>>;
  /** Fewest and most arguments beside the options. */
  readonly arguments: readonly [least: number, most: number];
  /** A method, so that a command over its own option names is also a command over any. */
  run(call: Call<Name>): Promise<Exit>;
}

/** Makes a command; the names of its options are checked where they are read. */
export function command<const Name extends string>(parts: Command<Name>): Command<Name> {
  return Object.freeze(parts);
}
