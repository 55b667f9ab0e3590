import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** One court’s reading of rows with number, address and telephone. Only the year of its judgment is known: it cannot be earlier. */
export const identityRowCase = publish(
  {
    code: 'Dongyang937',
    title: {
      zh: '浙江省东阳市人民法院（2019）浙0783刑初937号刑事判决',
      en: 'Criminal judgment (2019)浙0783刑初937号 of the Dongyang court, Zhejiang',
    },
    short: { zh: '（2019）浙0783刑初937号', en: '(2019)浙0783刑初937号' },
    issuer: { zh: '浙江省东阳市人民法院', en: 'Dongyang People’s Court, Zhejiang' },
    force: 'case',
    number: '（2019）浙0783刑初937号',
    from: asDay('2019-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'secondary', address: 'fx361.com/page/2022/0625/10480186.shtml' },
  {
    '': [
      '据论文转述：家庭地址、身份证件号码、手机号码等属于其他可能影响人身、财产安全的信息，按五百条一档。',
      'As a journal reports it: home address, identity number and mobile number may affect person or property and belong to the tier of five hundred.',
    ],
  },
);
