import type { Bilingual, Language } from '#words/language.ts';

interface ProvinceWords extends Bilingual {
  /** One character: two provinces share the first character of their full names. */
  readonly short: string;
}

/** Names of provinces, by the letters of ISO 3166-2 under which the directory keeps them. */
const provinces: Readonly<Record<string, ProvinceWords>> = {
  BJ: { zh: '北京', en: 'Beijing', short: '京' },
  TJ: { zh: '天津', en: 'Tianjin', short: '津' },
  HE: { zh: '河北', en: 'Hebei', short: '冀' },
  SX: { zh: '山西', en: 'Shanxi', short: '晋' },
  NM: { zh: '内蒙古', en: 'Inner Mongolia', short: '蒙' },
  LN: { zh: '辽宁', en: 'Liaoning', short: '辽' },
  JL: { zh: '吉林', en: 'Jilin', short: '吉' },
  HL: { zh: '黑龙江', en: 'Heilongjiang', short: '黑' },
  SH: { zh: '上海', en: 'Shanghai', short: '沪' },
  JS: { zh: '江苏', en: 'Jiangsu', short: '苏' },
  ZJ: { zh: '浙江', en: 'Zhejiang', short: '浙' },
  AH: { zh: '安徽', en: 'Anhui', short: '皖' },
  FJ: { zh: '福建', en: 'Fujian', short: '闽' },
  JX: { zh: '江西', en: 'Jiangxi', short: '赣' },
  SD: { zh: '山东', en: 'Shandong', short: '鲁' },
  HA: { zh: '河南', en: 'Henan', short: '豫' },
  HB: { zh: '湖北', en: 'Hubei', short: '鄂' },
  HN: { zh: '湖南', en: 'Hunan', short: '湘' },
  GD: { zh: '广东', en: 'Guangdong', short: '粤' },
  GX: { zh: '广西', en: 'Guangxi', short: '桂' },
  HI: { zh: '海南', en: 'Hainan', short: '琼' },
  CQ: { zh: '重庆', en: 'Chongqing', short: '渝' },
  SC: { zh: '四川', en: 'Sichuan', short: '川' },
  GZ: { zh: '贵州', en: 'Guizhou', short: '贵' },
  YN: { zh: '云南', en: 'Yunnan', short: '云' },
  XZ: { zh: '西藏', en: 'Tibet', short: '藏' },
  SN: { zh: '陕西', en: 'Shaanxi', short: '陕' },
  GS: { zh: '甘肃', en: 'Gansu', short: '甘' },
  QH: { zh: '青海', en: 'Qinghai', short: '青' },
  NX: { zh: '宁夏', en: 'Ningxia', short: '宁' },
  XJ: { zh: '新疆', en: 'Xinjiang', short: '新' },
  TW: { zh: '台湾', en: 'Taiwan', short: '台' },
  HK: { zh: '香港', en: 'Hong Kong', short: '港' },
  MO: { zh: '澳门', en: 'Macao', short: '澳' },
};

export const provinceName = (id: string, language: Language): string => provinces[id]?.[language] ?? id;

/** What stands on a tile: 浙, or ZJ. */
export const provinceShort = (id: string, language: Language): string =>
  language === 'zh' ? (provinces[id]?.short ?? id) : id;
