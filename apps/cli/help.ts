import type { Bilingual, Language } from '#words/language.ts';

import type { Command, Option } from './command.ts';
import { commands } from './commands.ts';

/** Options that every command takes. */
export const everywhere = {
  lang: {
    value: 'zh|en',
    words: { zh: '语言（缺省 zh，或由 DENGWEN_LANG 指定）', en: 'Language (default zh, or DENGWEN_LANG)' },
  },
  help: { words: { zh: '说明', en: 'This text' } },
} as const satisfies Readonly<Record<string, Option>>;

const titles = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  exits: { zh: '退出码', en: 'Exit codes' },
} as const satisfies Record<string, Bilingual>;

const about: Bilingual = {
  zh: '登闻：个人信息保护民事公益诉讼系统的命令行。',
  en: 'Dengwen: the command line of the civil public-interest litigation system for personal information.',
};

const exits: Bilingual = {
  zh: '0 已办；1 被拒绝或失败，说明理由；2 用法不对；3 未检验',
  en: '0 done; 1 refused or failed, with the reason; 2 wrong usage; 3 not checked',
};

const more: Bilingual = {
  zh: '各命令的说明：dengwen 命令 --help',
  en: 'Help for one command: dengwen COMMAND --help',
};

/** The columns of a text: characters of East Asian width take two. */
export function width(text: string): number {
  let taken = 0;
  for (const character of text) taken += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1; // prettier-ignore
  return taken;
}

/** Two columns, the first padded to its widest cell. */
export function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = Math.max(0, ...rows.map(([first]) => width(first)));
  return rows.map(([first, second]) => `  ${first}${' '.repeat(widest - width(first))}  ${second}`);
}

function optionRows(options: Readonly<Record<string, Option>>, language: Language): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, multiple, words }]) => [
    `--${name}${value === undefined ? '' : ` ${value}`}${multiple === true ? ' …' : ''}`,
    words[language],
  ]);
}

/** Help for one command. */
export function commandHelp(command: Command, language: Language): string {
  return [
    command.words[language],
    '',
    `${titles.usage[language]}: dengwen ${command.usage}`,
    '',
    `${titles.options[language]}:`,
    ...columns([...optionRows(command.options, language), ...optionRows(everywhere, language)]),
    ...(command.notes ?? []).flatMap((note) => ['', note[language]]),
  ].join('\n');
}

/** Help for all of them. */
export async function overview(language: Language): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]): Promise<readonly [string, string]> => {
      const { words } = await load();
      return [name, words[language]];
    }),
  );
  return [
    about[language],
    '',
    `${titles.usage[language]}: dengwen COMMAND …`,
    '',
    `${titles.commands[language]}:`,
    ...columns(rows),
    '',
    `${titles.options[language]}:`,
    ...columns([...optionRows(everywhere, language), ['--version', language === 'zh' ? '版本' : 'The version']]),
    '',
    `${titles.exits[language]}: ${exits[language]}`,
    more[language],
  ].join('\n');
}
