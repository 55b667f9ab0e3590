import type { PhraseTable } from '#law/kernel/phrase.ts';

export const docketPublicationPhrases = {
  'docket-publication': { zh: '立案信息按时向全国公布', en: 'The docket was published nationwide in time' },
  'docket-publication.late': { zh: '公布超过了规定的小时数', en: 'It was published later than the hours allowed' },
} as const satisfies PhraseTable;
