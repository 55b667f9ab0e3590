import type { PhraseTable } from '#law/kernel/phrase.ts';

export const barsPhrases = {
  bars: { zh: '不存在不应受理的情形', en: 'No bar stands in the way of the suit' },
  'bars.any': { zh: '存在不应受理的情形', en: 'A bar stands in the way' },
  'bars.administrative': { zh: '应当提起行政诉讼', en: 'It is an administrative case' },
  'bars.public-defendant': {
    zh: '被告是国家机关或者管理公共事务的组织',
    en: 'The defendant is a state organ or public body',
  },
  'bars.in-office': { zh: '所诉行为是履行法定职责', en: 'The conduct was the performance of a public duty' },
  'bars.arbitration': { zh: '有排除起诉的仲裁协议', en: 'An arbitration agreement excludes suit' },
  'bars.other-organ': { zh: '应由其他机关处理', en: 'Another organ is competent' },
  'bars.duplicate': { zh: '构成重复起诉', en: 'It is a duplicate suit' },
  'bars.same-suit': { zh: '与前诉相同', en: 'It is the same as the earlier suit' },
  'bars.earlier-stands': {
    zh: '前诉正在审理或者裁判已经生效',
    en: 'The earlier suit is pending or has an effective judgment',
  },
  'bars.same-parties': { zh: '当事人相同', en: 'The parties are the same' },
  'bars.same-subject': { zh: '诉讼标的相同', en: 'The subject-matter is the same' },
  'bars.claims': { zh: '请求相同或者实质否定前诉结果', en: 'The claims are the same or negate the earlier result' },
  'bars.same-claims': { zh: '诉讼请求相同', en: 'The claims are the same' },
  'bars.claims-negate': { zh: '请求实质上否定前诉裁判结果', en: 'The claims in substance negate the earlier result' },
  'bars.new-facts': { zh: '裁判生效后发生了新的事实', en: 'New facts arose after the judgment took effect' },
  'bars.no-suit-period': { zh: '在法律规定不得起诉的期限内', en: 'It falls in a period in which suit is forbidden' },
} as const satisfies PhraseTable;
