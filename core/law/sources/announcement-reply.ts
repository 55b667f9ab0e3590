import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Reply on whether a criminal-incidental civil public-interest suit must be announced first. */
export const announcementReply = publish(
  {
    code: 'ReplyAnn',
    title: {
      zh: '最高人民法院、最高人民检察院关于人民检察院提起刑事附带民事公益诉讼应否履行诉前公告程序问题的批复',
      en: 'Reply of the Supreme People’s Court and the Supreme People’s Procuratorate on the Pre-filing Announcement in Criminal-Incidental Civil Public-Interest Suits',
    },
    short: { zh: '诉前公告批复', en: 'ReplyAnn' },
    issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
    force: 'law',
    number: '法释〔2019〕18号',
    from: asDay('2019-12-06'),
  },
  { mark: 'web', address: 'risinglawyer.com' },
  {
    '': [
      '刑事附带民事公益诉讼也须诉前公告；未公告的法院释明先公告；可能影响刑事审限的可以另行起诉。',
      'The announcement is required here too; if missing, the court explains that it comes first; if it endangers the criminal time limit, a separate suit may follow.',
      { mark: 'web', address: 'fzdyzx.org.cn' },
    ],
  },
);
