import type { PhraseTable } from '#law/kernel/phrase.ts';

export const courtAssistancePhrases = {
  'court-assistance': {
    zh: '受托法院、检察院按时完成协助或者函告',
    en: 'The help asked for was given, or refused with reasons, in time',
  },
  'court-assistance.investigation': {
    zh: '受托调查在三十日内完成或者函告',
    en: 'An entrusted investigation was done, or reported back, within thirty days',
  },
  'court-assistance.investigate': { zh: '请求调查取证', en: 'An investigation is asked for' },
  'court-assistance.thirty-days': {
    zh: '在收到之日起三十日内',
    en: 'It was within thirty days of the request’s arrival',
  },
  'court-assistance.other': { zh: '其他协助按时完成', en: 'Other help was given in time' },
  'court-assistance.other-help': {
    zh: '请求送达、保全、告知进展或者移交证据',
    en: 'Service, preservation, progress or evidence is asked for',
  },
  'court-assistance.no-clock': { zh: '现行法没有规定期限', en: 'The law in force sets no time for it' },
} as const satisfies PhraseTable;
