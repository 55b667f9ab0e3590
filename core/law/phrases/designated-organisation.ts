import type { PhraseTable } from '#law/kernel/phrase.ts';

export const designatedOrganisationPhrases = {
  'designated-organisation': {
    zh: '国家网信部门的确定文件有效',
    en: 'A designation by the national cyberspace department is in force',
  },
} as const satisfies PhraseTable;
