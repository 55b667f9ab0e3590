import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Interpretation on consumer civil public-interest litigation, revised 2020; cites CPL 2017 and CPLI 2015 numbers. */
export const consumerInterpretation = publish(
  {
    code: 'ConsI',
    title: {
      zh: '最高人民法院关于审理消费民事公益诉讼案件适用法律若干问题的解释',
      en: 'Interpretation of the Supreme People’s Court on Consumer Civil Public-Interest Litigation',
    },
    short: { zh: '消费公益诉讼解释', en: 'ConsI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2020〕20号',
    numberMark: 'unverified',
    from: asDay('2021-01-01'),
    first: asDay('2016-05-01'),
  },
  { mark: 'statute-text' },
  {
    '1': [
      '中国消费者协会和省级消协等对侵害众多不特定消费者权益或具有危险的行为可以起诉。',
      'The China Consumers Association and provincial ones may sue where many unspecified consumers are infringed or endangered.',
    ],
    '2': ['列举可诉行为，并有兜底项。', 'Lists the acts sued upon, with a catch-all.'],
    '3': [
      '管辖适用民诉解释公益诉讼管辖条款；经最高法院批准可以集中管辖。',
      'Jurisdiction follows the CPL Interpretation; with SPC approval it may be concentrated.',
    ],
    '3(2)': [
      '经最高法院批准，高级法院可以在辖区内确定部分中级法院受理。',
      'With SPC approval a High Court may concentrate cases in some intermediate courts.',
    ],
    '4': [
      '起诉应提交起诉状、初步证据和已履行公益性职责的证明。',
      'The plaintiff files complaint, preliminary evidence and proof of its public duties.',
    ],
    '4(1)(3)': [
      '消费者组织应证明已就相关事项履行公益性职责。',
      'The organisation proves that it performed its public-duty steps on the matter.',
      { from: '2016-05-01' },
    ],
    '5': [
      '请求不足以保护公益的，法院释明变更或增加。',
      'Where claims fall short, the court explains that they may be changed or added to.',
    ],
    '6': [
      '受理后公告，并在立案十日内书面告知行政部门。',
      'Acceptance is announced and the department told within ten days of docketing.',
    ],
    '7': [
      '其他主体可以在一审开庭前申请参加；逾期不准。',
      'Others may join before the first hearing opens; later ones are refused.',
    ],
    '8': ['可以申请证据保全。', 'Evidence preservation may be sought.'],
    '9': ['消费者个人申请参加的，告知另行起诉。', 'Individual consumers are told to sue separately.'],
    '10': ['消费者可以申请中止其私益诉讼。', 'A consumer may ask to stay the private suit.'],
    '11': ['被告反诉的不予受理。', 'Counterclaims are not accepted.'],
    '12': ['原告不利于公益的自认不予确认。', 'Admissions against the public interest are not recognised.'],
    '13': [
      '可以请求停止侵害、排除妨碍、消除危险、赔礼道歉等。',
      'Cessation, removal, elimination of danger, apology and others may be claimed.',
    ],
    '13(2)': ['可以请求确认格式条款无效。', 'Standard terms may be declared invalid.'],
    '14': [
      '裁判生效十日内书面告知行政部门，并可发司法建议。',
      'The department is told within ten days after the judgment takes effect; judicial advice is optional.',
    ],
    '15': [
      '裁判生效后其他主体就同一侵权行为另行起诉的不予受理。',
      'After an effective judgment others’ suits on the same tort are not accepted.',
    ],
    '16': [
      '生效裁判认定的事实在私益诉讼中免证，消费者可以主张有利认定。',
      'Facts found need no proof in private suits; consumers may rely on the finding of illegality.',
    ],
    '17': ['停止侵害等发生的合理费用由被告承担。', 'Reasonable costs of stopping the harm fall on the defendant.'],
    '18': [
      '调查、鉴定、合理律师费等由被告承担。',
      'Investigation, appraisal and reasonable lawyer fees fall on the defendant.',
    ],
  },
);
