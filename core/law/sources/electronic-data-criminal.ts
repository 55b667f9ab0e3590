import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on electronic data in criminal cases. Civil cases have no form of their own for the record of an inspection. */
export const electronicDataCriminal = publish(
  {
    code: 'EDataCrim',
    title: {
      zh: '最高人民法院、最高人民检察院、公安部关于办理刑事案件收集提取和审查判断电子数据若干问题的规定',
      en: 'Provisions on Collecting, Extracting and Judging Electronic Data in Criminal Cases',
    },
    short: { zh: '刑事电子数据规定', en: 'EDataCrim' },
    issuer: {
      zh: '最高人民法院、最高人民检察院、公安部',
      en: 'Supreme People’s Court, Supreme People’s Procuratorate and Ministry of Public Security',
    },
    force: 'analogy',
    number: '法发〔2016〕22号',
    numberMark: 'unverified',
    from: asDay('2016-10-01'),
    datesMark: 'unverified',
  },
  { mark: 'web', address: 'm.sh.bendibao.com/news/169501_2.html' },
  {
    '14': [
      '收集、提取电子数据应当制作笔录，记明案由、对象、内容、时间、地点、方法、过程，附清单注明类别、格式、完整性校验值，由办案人员和持有人签名。',
      'Collecting electronic data is recorded: cause, object, content, time, place, method and course, with a list of kinds, formats and digests, signed by the officers and the holder.',
    ],
  },
);
