import type { Bilingual } from '#words/language.ts';

/** Kinds of electronic data, in the order of 民事证据规定 art. 14 (items 1 to 5). */
export const exhibitKinds = ['published', 'communication', 'record', 'file', 'other-digital'] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

export const exhibitKindWords: Readonly<Record<ExhibitKind, Bilingual>> = {
  published: { zh: '网络平台发布的信息', en: 'Published on a web page or platform' },
  communication: { zh: '短信、邮件、即时通信等通信信息', en: 'Messages, mail, instant messaging' },
  record: {
    zh: '注册、身份认证、交易、通信记录和登录日志',
    en: 'Registration, identity, transaction and communication records, logs',
  },
  file: {
    zh: '文档、图片、音视频、数字证书、程序等电子文件',
    en: 'Documents, images, recordings, certificates, programs',
  },
  'other-digital': { zh: '其他数字化信息', en: 'Other information in digital form' },
};

/** Who may see an exhibit's content; what is secret is not shown in open court (CPL 71, 137). */
export const privacyLevels = ['none', 'personal', 'sensitive', 'secret'] as const;
export type PrivacyLevel = (typeof privacyLevels)[number];

export const privacyLevelWords: Readonly<Record<PrivacyLevel, Bilingual>> = {
  none: { zh: '不含个人信息', en: 'No personal information' },
  personal: { zh: '含个人信息', en: 'Personal information' },
  sensitive: { zh: '含敏感个人信息', en: 'Sensitive personal information' },
  secret: { zh: '涉及国家秘密、商业秘密或者个人隐私', en: 'State secret, trade secret or private matter' },
};

/** Means of fixing and proving that an internet court recognises (互联网法院规定 art. 11), and the notary's. */
export const fixingMeans = [
  'e-signature',
  'timestamp',
  'hash-check',
  'blockchain',
  'platform-certificate',
  'notary',
] as const;
export type FixingMeans = (typeof fixingMeans)[number];

export const fixingMeansWords: Readonly<Record<FixingMeans, Bilingual>> = {
  'e-signature': { zh: '电子签名', en: 'Electronic signature' },
  timestamp: { zh: '可信时间戳', en: 'Trusted timestamp' },
  'hash-check': { zh: '哈希值校验', en: 'Hash check' },
  blockchain: { zh: '区块链', en: 'Blockchain' },
  'platform-certificate': { zh: '取证存证平台认证', en: 'Certificate of a preservation platform' },
  notary: { zh: '公证', en: 'Notarisation' },
};
