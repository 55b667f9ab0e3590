import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { SetupProblem } from '#platform/store/setup-problem.ts';
import { Unreachable } from '#contract/client.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { languages } from '#words/language.ts';

import packageFile from '../../package.json' with { type: 'json' };
import type { Call, Command, Exit, Option } from './command.ts';
import { commands } from './commands.ts';
import { Failure, Refusal, wrongUsage } from './failure.ts';
import { commandHelp, everywhere, overview } from './help.ts';

/** What the command line is run with: its environment and its three streams. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  readonly input: Readable;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command line and tells how it ended. Nothing is thrown for what a person typed or a server answered. */
export async function run(line: readonly string[], terminal: Terminal): Promise<Exit> {
  const asked = languageAsked(line, terminal.environment);
  // A wrong `--lang` is told in the default language.
  const language = asked ?? 'zh';
  try {
    if (asked === undefined) throw wrongUsage('--lang 只有 zh 和 en。', '--lang is zh or en.');
    return await dispatch(line, terminal, language);
  } catch (error) {
    return await failed(error, terminal, language);
  }
}

async function dispatch(line: readonly string[], terminal: Terminal, language: Language): Promise<Exit> {
  const [name, ...rest] = beforeLanguage(line);
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(await overview(language));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(packageFile.version);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(commands).join(', ');
    throw wrongUsage(`没有 ${name} 这个命令；有：${known}。`, `There is no command ${name}; there are: ${known}.`);
  }
  const command = await load();
  const { values, positionals } = parsed(command, rest);
  if (values.has('help')) {
    terminal.out(commandHelp(command, language));
    return 0;
  }
  const [least, most] = command.arguments;
  if (positionals.length < least || positionals.length > most)
    throw wrongUsage(
      `参数个数不对；用法：dengwen ${command.usage}`,
      `Wrong arguments; usage: dengwen ${command.usage}`,
    );
  return command.run(callOf({ values, positionals }, terminal, language));
}

/** `--lang en assess …` and `assess … --lang en` mean the same. */
function beforeLanguage(line: readonly string[]): readonly string[] {
  const [first, , ...rest] = line;
  if (first === '--lang') return rest;
  return first?.startsWith('--lang=') === true ? line.slice(1) : line;
}

/** The language named on the line or in the environment; undefined where it names none that there is. */
function languageAsked(line: readonly string[], environment: NodeJS.ProcessEnv): Language | undefined {
  const at = line.findIndex((part) => part === '--lang' || part.startsWith('--lang='));
  const named = at < 0 ? environment['DENGWEN_LANG'] || 'zh' : (line[at]?.split('=')[1] ?? line[at + 1]);
  return languages.find((language) => language === named);
}

type Values = ReadonlyMap<string, readonly (string | boolean)[]>;

interface Parsed {
  readonly values: Values;
  readonly positionals: readonly string[];
}

function parsed(command: Command, line: readonly string[]): Parsed {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries<Option>({ ...command.options, ...everywhere }).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...line], options, allowPositionals: true });
    return {
      values: new Map(Object.entries(values).map(([name, value]) => [name, [value ?? []].flat()])),
      positionals,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The message is English and names the option at fault first.
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    throw wrongUsage(
      `选项 ${option} 用得不对；用法：dengwen ${command.usage}`,
      `${error.message} Usage: dengwen ${command.usage}`,
    );
  }
}

function callOf({ values, positionals }: Parsed, terminal: Terminal, language: Language): Call {
  const texts = (name: string): readonly string[] =>
    (values.get(name) ?? []).filter((value) => typeof value === 'string');
  return {
    positionals,
    texts,
    text: (name) => texts(name).at(-1),
    has: (name) => values.has(name),
    language,
    environment: terminal.environment,
    input: terminal.input,
    out: terminal.out,
    say: (words) => terminal.err(words[language]),
  };
}

async function failed(error: unknown, { err }: Terminal, language: Language): Promise<Exit> {
  // The words of every refusal are loaded where one is told.
  const { bothLanguages, findingLines, problemLines } = await import('./words/refusals.ts');
  const tell = (words: Bilingual): void => err(bothLanguages(words, language));
  if (error instanceof Failure) {
    tell(error.words);
    for (const line of findingLines(error.findings, language)) err(line);
    return error.exit;
  }
  if (error instanceof Refusal) {
    for (const line of problemLines(error.problem, language)) err(line);
    return 1;
  }
  if (error instanceof Unreachable) {
    tell({
      zh: '连不上服务，或应答的不是本系统；是否已办不得而知，用同一提交键再试不会重复。',
      en: 'No Dengwen server answered; whether it acted is not known, and trying again with the same key cannot act twice.',
    });
    return 1;
  }
  if (error instanceof SetupProblem) {
    tell(error);
    return 1;
  }
  throw error;
}
