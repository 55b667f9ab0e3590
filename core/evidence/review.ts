import type { Bilingual } from '#words/language.ts';
import { Members } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { choiceOf, orNull, saying } from './fields.ts';

/** What a court weighs to judge completeness and reliability, in the order of 民事证据规定 art. 93(1) items 1 to 7. */
export const integrityFactors = [
  'environment',
  'operation',
  'error-prevention',
  'handling',
  'ordinary-course',
  'keeper',
  'other',
] as const;
export type IntegrityFactor = (typeof integrityFactors)[number];

export const integrityFactorWords: Readonly<Record<IntegrityFactor, Bilingual>> = {
  environment: {
    zh: '所依赖的软硬件环境完整、可靠',
    en: 'The hardware and software relied on were complete and reliable',
  },
  operation: {
    zh: '软硬件运行正常，或者不正常时没有影响',
    en: 'They ran normally, or their failing had no effect',
  },
  'error-prevention': {
    zh: '有有效的防错监测、核查手段',
    en: 'Errors were effectively watched for and checked',
  },
  handling: {
    zh: '保存、传输、提取完整，方法可靠',
    en: 'Kept, transmitted and extracted whole, by a reliable method',
  },
  'ordinary-course': { zh: '在正常的往来活动中形成和存储', en: 'Made and stored in the ordinary course of dealings' },
  keeper: { zh: '保存、传输、提取的主体适当', en: 'Kept, transmitted and extracted by somebody fit to do so' },
  other: { zh: '影响完整性和可靠性的其他因素', en: 'Anything else that bears on completeness and reliability' },
};

/** What a court examines on a reasoned objection to a preservation platform, in the order of 在线诉讼规则 art. 17. */
export const platformFactors = ['compliance', 'interest', 'system', 'technique'] as const;
export type PlatformFactor = (typeof platformFactors)[number];

export const platformFactorWords: Readonly<Record<PlatformFactor, Bilingual>> = {
  compliance: { zh: '平台符合提供存证服务的规定', en: 'The platform complies with the rules for its service' },
  interest: {
    zh: '与当事人无利害关系，取证、存证未受不当干预',
    en: 'No interest in the case, and no undue interference with capture or storage',
  },
  system: {
    zh: '系统的清洁性、安全性、可靠性、可用性符合标准',
    en: 'Its system meets standards of cleanliness, safety, reliability and usability',
  },
  technique: {
    zh: '存证技术和过程符合环境、安全、加密、传输、验证的标准',
    en: 'Technique and process meet standards of environment, safety, encryption, transmission and verification',
  },
};

/** What speaks for the truth of data before it was stored (在线诉讼规则 art. 18): no proof of this system reaches that far. */
export const earlierFactors = ['source', 'generation', 'storage', 'notary', 'third-party', 'corroboration'] as const;
export type EarlierFactor = (typeof earlierFactors)[number];

export const earlierFactorWords: Readonly<Record<EarlierFactor, Bilingual>> = {
  source: { zh: '具体来源', en: 'Where it comes from' },
  generation: { zh: '生成机制', en: 'How it was generated' },
  storage: { zh: '存储过程', en: 'How it was stored before' },
  notary: { zh: '公证机构公证', en: 'Notarised' },
  'third-party': { zh: '第三方见证', en: 'Witnessed by a third party' },
  corroboration: { zh: '关联印证数据', en: 'Data that corroborate it' },
};

/** Grounds on which a court may presume authenticity (民事证据规定 art. 94, items 1 to 5, and notarised content). */
export const presumptions = [
  'adverse-to-submitter',
  'neutral-platform',
  'ordinary-business',
  'archive',
  'agreed-method',
  'notarised',
] as const;
export type Presumption = (typeof presumptions)[number];

export const presumptionWords: Readonly<Record<Presumption, Bilingual>> = {
  'adverse-to-submitter': { zh: '对提交方不利', en: 'Adverse to the party that submits it' },
  'neutral-platform': { zh: '由中立第三方平台提供或者确认', en: 'Provided or confirmed by a neutral third party' },
  'ordinary-business': { zh: '在正常业务活动中形成', en: 'Made in the ordinary course of business' },
  archive: { zh: '以档案管理方式保管', en: 'Kept as archives are' },
  'agreed-method': {
    zh: '以当事人约定的方式保存、传输、提取',
    en: 'Kept, transmitted or extracted as the parties agreed',
  },
  notarised: { zh: '内容经公证机关公证', en: 'Its content was notarised' },
};

/** What whoever submits says of a factor. It is a statement, not a finding; `not-known` is a full answer. */
export interface Statement {
  readonly answer: 'yes' | 'no' | 'not-known';
  /** Why; null only where nothing is known. */
  readonly because: string | null;
}

const statement: Reader<Statement> = (value) => {
  const members = new Members(value);
  const answer = members.required('answer', choiceOf(['yes', 'no', 'not-known']));
  const because = members.required('because', orNull(saying(2000)));
  if (because === null && answer !== 'not-known' && answer !== undefined)
    members.note({ code: 'reasons.missing', at: '/because' });
  return members.finish(() => (answer === undefined || because === undefined ? null : { answer, because }));
};

function every<Factor extends string, T>(
  factors: readonly Factor[],
  reader: Reader<T>,
): Reader<Readonly<Record<Factor, T>>> {
  return (value) => {
    const members = new Members(value);
    const read = factors.map((factor) => [factor, members.required(factor, reader)] as const);
    return members.finish(() =>
      read.every((pair): pair is readonly [Factor, T & ({} | null)] => pair[1] !== undefined)
        ? (Object.fromEntries(read) as Record<Factor, T>)
        : null,
    );
  };
}

export const integrityReview = every(integrityFactors, statement);
export const platformReview = every(platformFactors, statement);
/** What is offered for each; null where nothing is. */
export const earlierReview = every(earlierFactors, orNull(saying(2000)));
