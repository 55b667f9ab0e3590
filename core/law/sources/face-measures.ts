import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Measures on the security of facial recognition technology. */
export const faceMeasures = publish(
  {
    code: 'FaceMeas',
    title: { zh: '人脸识别技术应用安全管理办法', en: 'Measures on the Security of Facial Recognition Technology' },
    short: { zh: '人脸识别办法', en: 'FaceMeas' },
    issuer: {
      zh: '国家互联网信息办公室、公安部',
      en: 'Cyberspace Administration of China and Ministry of Public Security',
    },
    force: 'law',
    number: '国家网信办、公安部令第19号',
    from: asDay('2025-06-01'),
  },
  { mark: 'web', address: 'hainanjubao.cn/xinwen/show-3246.html' },
  {
    '15': [
      '存储人脸信息达到十万人的，三十个工作日内向省级网信部门备案。',
      'Storing faces of 100,000 persons is reported to the provincial cyberspace department within thirty working days.',
    ],
  },
);
