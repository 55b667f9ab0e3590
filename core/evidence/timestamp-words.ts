import type { BundleFindingCode } from './bundle-findings.ts';
import { altered, askMaker, words } from './finding-words.ts';
import type { FindingWords } from './finding-words.ts';

type TimestampCode = Extract<BundleFindingCode, `timestamp-${string}` | `renewal-${string}`>;

const anotherToken = (zh: string, en: string): FindingWords =>
  words(zh, '请向授时机构另取时间戳', en, 'Ask the authority for another timestamp');

/** What was found about a timestamp of a bundle, or about its renewal. */
export const timestampWords: Readonly<Record<TimestampCode, FindingWords>> = {
  'timestamp-none': words(
    '未加时间戳：未配置授时机构',
    '时间只由登记册和见证人说明',
    'No timestamp: no authority was configured',
    'The time rests on the log and its witnesses alone',
  ),
  'timestamp-of-nothing': altered('时间戳不属于包内任何文件', 'A timestamp is over nothing in the bundle'),
  'timestamp-request-alone': altered('有时间戳请求而没有时间戳', 'A timestamp request stands without its token'),
  'timestamp-expired': words(
    '时间戳的证书或者算法已到期，到期前没有续加',
    '请授时机构证明签名当时有效，或者用到期前续加过的证据包',
    'The timestamp’s certificate or an algorithm of it has ended, and it was not renewed before',
    'Ask the authority to confirm it, or use a bundle in which it was renewed in time',
  ),
  'timestamp-renewed': words(
    '时间戳已到期，到期前已续加，仍可采信',
    '续加的时间戳在其证书有效期内',
    'The timestamp has ended and was renewed before it did, so it still holds',
    'The one that renews it is within its own validity',
  ),
  'timestamp-renewed-too-late': words(
    '续加时原时间戳已经到期，续加无效',
    '请用到期前续加过的证据包',
    'It was renewed after the timestamp before it had ended, which renews nothing',
    'Use a bundle in which it was renewed in time',
  ),
  'timestamp-renewed-before': altered(
    '续加的时间早于所续的时间戳',
    'A renewal states an earlier time than the timestamp that it renews',
  ),
  'renewal-unreadable': altered('续加材料不可读，或已被改动', 'The paper of a renewal cannot be read, or was changed'),
  'renewal-of-other-bytes': altered('续加覆盖的是别的数据', 'A renewal covers other bytes than those in the bundle'),
  'renewal-chain-broken': askMaker(
    '续加没有覆盖此前的全部时间戳材料，链条中断',
    'A renewal does not cover everything kept before it: the chain is broken',
  ),
  'renewal-alone': altered('有续加材料而没有时间戳', 'The paper of a renewal stands without its timestamp'),
  'timestamp-too-large': altered('时间戳过大', 'The timestamp is too large'),
  'timestamp-malformed': altered('时间戳不可读', 'The timestamp cannot be read'),
  'timestamp-not-granted': anotherToken('授时机构没有给出时间戳', 'The authority granted no timestamp'),
  'timestamp-content-type': anotherToken('不是时间戳', 'It is no timestamp'),
  'timestamp-imprint-algorithm': anotherToken('摘要算法不予认可', 'Its hash is not one that is accepted'),
  'timestamp-imprint-differs': altered('时间戳不是加在这些数据上的', 'The timestamp is over other bytes'),
  'timestamp-signers': anotherToken('签名人不是恰好一个', 'It does not have exactly one signer'),
  'timestamp-attributes-missing': anotherToken('缺少签名属性', 'It has no signed attributes'),
  'timestamp-attribute-content-type': altered('签名属性中的类型不对', 'Its signed attributes name another type'),
  'timestamp-attribute-digest': altered('签名属性中的摘要不对', 'Its signed attributes hold another digest'),
  'timestamp-certificate-not-named': anotherToken('没有指明签名证书', 'It does not name the certificate that signed'),
  'timestamp-certificate-missing': anotherToken('没有所指的签名证书', 'The certificate that it names is not there'),
  'timestamp-purpose': anotherToken('证书的用途不是只限授时', 'The certificate is not for timestamping alone'),
  'timestamp-purpose-not-critical': anotherToken(
    '证书的授时用途没有标为关键',
    'The certificate’s purpose is not marked critical',
  ),
  'timestamp-key-usage': anotherToken('证书的密钥不得用于签名', 'The certificate’s key may not sign'),
  'timestamp-certificate-extension': anotherToken(
    '证书有不认识的关键扩展',
    'The certificate has a critical extension not known here',
  ),
  'timestamp-certificate-expired': anotherToken(
    '加盖时证书不在有效期内',
    'The certificate was not valid at the time stated',
  ),
  'timestamp-root-not-trusted': words(
    '授时机构不是您信任的机构',
    '请核对授时机构的根证书',
    'The authority is not one that you trust',
    'Compare it with the root that the authority publishes',
  ),
  'timestamp-chain-signature': altered('证书链的签名不对', 'A signature in the chain of certificates is wrong'),
  'timestamp-signature-algorithm': anotherToken('签名算法不予认可', 'Its signature is of a kind that is not accepted'),
  'timestamp-signature-wrong': altered('时间戳的签名不对', 'The timestamp’s signature is wrong'),
  'timestamp-revoked': anotherToken('加盖前证书已被吊销', 'The certificate had been revoked before'),
  'timestamp-revocation-signature': altered('吊销列表的签名不对', 'The revocation list’s signature is wrong'),
  'timestamp-algorithm-ended': anotherToken(
    '加盖时所用算法已不予认可',
    'An algorithm of it was no longer accepted at the time stated',
  ),
  'timestamp-policy': anotherToken('授时策略不在认可之列', 'Its policy is not one that is accepted'),
  'timestamp-nonce-differs': altered('不是对该请求的答复', 'It does not answer the request beside it'),
  'timestamp-extension': anotherToken('时间戳有不认识的关键扩展', 'It has a critical extension not known here'),
  'timestamp-roots-not-given': words(
    '没有可信的授时根证书，证书只是自称',
    '请给出授时机构的根证书',
    'No trusted root of an authority at hand; the certificates are only claimed',
    'Give the root that the authority publishes',
  ),
  'timestamp-sm2-not-checked': words(
    '国密时间戳已读出，未检验签名',
    '请用授时机构自己的检验工具',
    'A timestamp signed with SM2 was read; its signature was not checked',
    'Use the authority’s own verifier',
  ),
  'timestamp-revocation-not-given': words(
    '没有随附吊销列表，证书当时是否被吊销不得而知',
    '可以向授时机构查询',
    'No revocation list was kept, so whether the certificate had been revoked is not known',
    'Ask the authority',
  ),
  'timestamp-nonce-not-checked': words(
    '没有随附请求，时间戳是否答复该请求未核对',
    '不影响所证明的时间',
    'The request was not kept, so it was not compared with the token',
    'The time that it proves does not depend on it',
  ),
};
