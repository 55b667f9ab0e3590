import type { Bilingual } from '#words/language.ts';
import type { BundleFindingCode } from './bundle-findings.ts';

interface FindingWords {
  readonly found: Bilingual;
  /** What to do, or what would settle it. */
  readonly remedy: Bilingual;
}

const words = (zh: string, zhRemedy: string, en: string, enRemedy: string): FindingWords => ({
  found: { zh, en },
  remedy: { zh: zhRemedy, en: enRemedy },
});

const original = ['请用收到时的原文件', 'Use the file as it was received'] as const;
const altered = (zh: string, en: string): FindingWords => words(zh, original[0], en, original[1]);
const askMaker = (zh: string, en: string): FindingWords =>
  words(zh, '请向制作人索取完整的证据包', en, 'Ask its maker for a whole bundle');
const anotherToken = (zh: string, en: string): FindingWords =>
  words(zh, '请向授时机构另取时间戳', en, 'Ask the authority for another timestamp');
const keepBoth = (zh: string, en: string): FindingWords =>
  words(zh, '请保存此文件，并请登记册的管理者说明', en, 'Keep this file, and ask whoever keeps the log to explain');

/** What was found; a finding without words does not compile. */
export const bundleFindingWords: Readonly<Record<BundleFindingCode, FindingWords>> = {
  'archive-unreadable': altered('文件不是证据包，或已被改动', 'The file is no bundle, or was changed'),
  'manifest-missing': altered('没有目录', 'The manifest is missing'),
  'manifest-unreadable': altered('目录不可读，或已被改动', 'The manifest cannot be read, or was changed'),
  'name-not-allowed': altered('有不应有的文件名', 'A file has a name that no bundle has'),
  'file-not-listed': altered('多出目录中没有的文件', 'A file is not in the manifest'),
  'file-missing': altered('缺少目录中的文件', 'A file of the manifest is missing'),
  'file-altered': altered('文件被改动', 'The file was altered'),
  'file-too-large': altered('文件过大，不是证据包的文书', 'The file is too large to be a paper of a bundle'),
  'read-me-differs': altered('说明文字被改动', 'The instructions were altered'),
  'policy-unreadable': altered('信任策略不可读', 'The policy cannot be read'),
  'act-missing': askMaker('缺少本案的一条登记', 'An entry of the case is missing'),
  'act-unreadable': altered('登记不可读，或已被改动', 'The entry cannot be read, or was changed'),
  'act-of-another-case': askMaker('登记属于另一案件', 'The entry is of another case'),
  'came-by-transfer': words(
    '本案由他院移送而来：此前各条是移送法院的登记，已一并检验，与此条衔接',
    '无需处理；两院各自的案号都在登记中',
    'The case came by transfer: the entries before this one are the earlier court’s, checked as well, and lead to it',
    'Nothing to do; the numbers of both courts stand in the entries',
  ),
  'transfer-not-shown': words(
    '案件在此处换了法院，而移送的内容不予公开，两段是否同一案件未检验',
    '请用公开移送裁定的证据包',
    'The case changes court here, and the transfer is withheld: whether both stretches are one case was not checked',
    'Use a bundle that shows the transfer',
  ),
  'content-differs': keepBoth('内容不是登记的内容', 'The content is not what was entered'),
  'content-contradicts-entry': keepBoth('内容与登记不符', 'The content contradicts its entry'),
  'content-withheld': words(
    '内容不予公开，只留承诺值',
    '有权查阅的人可以取得含内容的证据包',
    'The content is withheld; its commitment stands',
    'Whoever may read it can have a bundle that holds it',
  ),
  'serial-wrong': askMaker('登记在本案中的序号不对', 'The entry’s number within the case is wrong'),
  'chain-broken': keepBoth('与本案上一条登记不衔接', 'It does not follow the case’s entry before it'),
  'serial-not-stated': words(
    '登记没有写明在本案中的序号，完整性不能由此检验',
    '请用全国登记册核对本案的条数',
    'The entry does not state its number within the case, so completeness cannot be seen from it',
    'Count the entries of the case in the national log',
  ),
  'count-not-stated': words(
    '最后一条登记不予公开，不知本案共有几条',
    '请用公开最后一条登记的证据包',
    'The last entry is withheld, so how many there are is not known',
    'Use a bundle that shows the last entry',
  ),
  'proof-missing': askMaker('缺少位置证明', 'The proof of place is missing'),
  'proof-unreadable': altered('位置证明不可读', 'The proof of place cannot be read'),
  'position-out-of-order': keepBoth('登记的先后与全国登记册不符', 'The order is not that of the national log'),
  'position-outside-log': keepBoth('所称位置在校验点之外', 'The place lies outside the checkpoint'),
  'position-proof-length': altered('位置证明缺项或多项', 'The proof of place lacks a part or has one too many'),
  'position-root-differs': keepBoth('登记册在该位置没有这一条', 'The log has no such entry at that place'),
  'checkpoint-differs': askMaker('各证明的校验点不同', 'The proofs are against different checkpoints'),
  'checkpoint-unreadable': altered('校验点不可读', 'The checkpoint cannot be read'),
  'checkpoint-of-another-log': askMaker('校验点属于另一登记册', 'The checkpoint is of another log'),
  'signature-wrong': altered('签名不对，校验点被改动', 'The signature is wrong: the checkpoint was changed'),
  'key-not-given': words(
    '没有可信的公钥，证据包里的公钥只是自称',
    '请给出法院公布的登记册公钥',
    'No trusted key at hand; those inside are only claimed',
    'Give the log’s key as the court publishes it',
  ),
  'key-not-trusted': words(
    '签名的公钥不是您信任的公钥',
    '请核对公布的登记册公钥',
    'The key that signed is not one that you trust',
    'Compare it with the key that the log publishes',
  ),
  'cosignature-wrong': altered('见证人的签名不对', 'A witness’s countersignature is wrong'),
  'cosignature-not-known': words(
    '另有不认识的见证人签名，未予检验',
    '给出见证人的公钥即可检验',
    'There are countersignatures of witnesses not known here; they were not checked',
    'Give the witnesses’ keys to check them',
  ),
  'cosignature-claimed': words(
    '见证人签名与证据包自称的公钥相符；公钥是否属于其人，未予检验',
    '请向见证人本人索取公钥',
    'A countersignature holds under a key that only the bundle names; whose key it is was not checked',
    'Ask the witness for the key itself',
  ),
  'countersigned-unreadable': altered(
    '加签的末端不可读，或者编号不连续',
    'A countersigned head cannot be read, or is out of number',
  ),
  'countersigned-of-another-log': askMaker('加签的末端属于另一登记册', 'The countersigned head is of another log'),
  'countersigned-not-signed': askMaker(
    '加签的末端没有登记册的签名',
    'The countersigned head does not bear the log’s signature',
  ),
  'countersigned-by-nobody': askMaker('末端没有任何见证人签名', 'No witness signed the countersigned head'),
  'countersigned-proof-length': altered(
    '加签末端的一致性证明缺项或多项',
    'The proof that connects the countersigned head lacks a part or has one too many',
  ),
  'countersigned-unproved': keepBoth(
    '证明不能连接加签的末端与本包的末端',
    'The proof does not connect the countersigned head with that of the bundle',
  ),
  'split-view': words(
    '登记册签过两部不能并存的历史：见证人看到的与本包的不同',
    '请保存此文件：两份末端都有登记册的签名，合起来就是证明',
    'The log signed two histories that cannot both be: what the witness saw differs from this bundle',
    'Keep this file: both heads bear the log’s signature, and together they are the proof',
  ),
  'quorum-not-reached': words(
    '见证人不足您的策略所要求的人数',
    '请用见证人签过名的校验点',
    'Fewer witnesses countersigned than your policy asks for',
    'Use a checkpoint that they countersigned',
  ),
  'exhibit-unreadable': keepBoth('证据记录不可读', 'The record of the exhibit cannot be read'),
  'exhibit-twice': keepBoth('同一证据登记了两次', 'The exhibit was entered twice'),
  'exhibit-missing': askMaker('没有所称的证据', 'The exhibit that it is for is not in it'),
  'object-differs': words(
    '证据原件与登记的不一致',
    '请用登记时的原件',
    'The exhibit’s bytes are not those that were entered',
    'Use the original as it was entered',
  ),
  'object-not-given': words(
    '证据包里没有原件',
    '把原件放到检验页上即可比对',
    'The exhibit’s bytes are not in the bundle',
    'Drop the original on the verifier to compare it',
  ),
  'object-of-nothing': askMaker('有不属于任何证据的文件', 'There are bytes that belong to no exhibit'),
  'custody-unreadable': keepBoth('保管记录不可读', 'The record of custody cannot be read'),
  'custody-none': words(
    '没有保管记录',
    '请提交人说明保管经过',
    'There is no record of custody',
    'Ask whoever submits it how it was kept',
  ),
  'custody-partly-withheld': words(
    '部分登记不予公开，保管记录不能全部检验',
    '有权查阅的人可以取得全案证据包',
    'Some entries are withheld, so not all of the custody can be checked',
    'Whoever may read them can have a bundle of the whole case',
  ),
  'custody-serial-missing': keepBoth('保管记录缺少一环', 'A link of the custody is missing'),
  'custody-chain-broken': keepBoth('保管记录前后不衔接', 'The custody does not connect'),
  'custody-time-backwards': keepBoth('保管记录的时间倒退', 'The custody goes back in time'),
  'custody-after-destruction': keepBoth('销毁之后仍有保管记录', 'There is custody after destruction'),
  'custody-other-exhibit': keepBoth('保管记录混有别的证据', 'The custody mixes exhibits'),
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
  'sm2-signature-unreadable': altered('国密签名不可读，或已被改动', 'An SM2 signature cannot be read, or was changed'),
  'sm2-signature-of-nothing': askMaker(
    '国密签名不属于包内任何证据',
    'An SM2 signature is over no exhibit of the bundle',
  ),
  'sm2-signature-wrong': keepBoth(
    '国密签名与所签文本、公钥、签名者标识不符',
    'An SM2 signature does not hold over its text under its key and identity',
  ),
  'sm2-certificate-of-another-key': keepBoth(
    '国密签名所附证书不是这把公钥的',
    'The certificate that came with an SM2 signature is for another key',
  ),
  'sm2-custody-not-known': keepBoth(
    '国密签名所指的保管事项不在保管记录中',
    'An SM2 signature names an event that is not in the custody',
  ),
  'sm2-holder-not-checked': words(
    '国密签名成立；公钥属于谁，此处未检验',
    '请向签名者或者发证机构核对公钥；由哪个单位交来，见该条登记',
    'An SM2 signature holds; whose key it is was not checked here',
    'Compare the key with the signer or the certificate’s issuer; the entry says which organ handed it in',
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
