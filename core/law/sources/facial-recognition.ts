import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on facial recognition. */
export const facialRecognition = publish(
  {
    code: 'FaceI',
    title: {
      zh: '最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Facial Recognition',
    },
    short: { zh: '人脸识别规定', en: 'FaceI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2021〕15号',
    from: asDay('2021-08-01'),
  },
  { mark: 'statute-text' },
  {
    '3': ['认定责任的考虑因素。', 'Factors of liability.'],
    '6': ['合法性抗辩由信息处理者举证。', 'The processor proves its defences.'],
    '7': ['多个处理者的责任。', 'Liability of several processors.'],
    '8': ['制止侵权的合理开支可以认定为财产损失。', 'Reasonable costs of stopping the tort count as property loss.'],
    '14': ['符合条件的机关和组织可以提起公益诉讼。', 'Eligible bodies may bring public-interest suits.'],
    '16': ['适用于施行后的处理行为。', 'Applies to processing after its day of effect.'],
  },
);
