import { defect } from './defect-words.ts';
import type { DefectWords } from './defect-words.ts';
import type { FindingCode } from './finding.ts';

/** Defects of what was handed in as a whole: its JSON, its members, and what a case must bring. */
export type InputFindingCode = Extract<
  FindingCode,
  | `field.${string}`
  | `json.${string}`
  | `fact.${string}`
  | `party.${string}`
  | `court.${string}`
  | `transfer.${string}`
  | `organ.${string}`
  | `defendant.${string}`
  | `claim.${string}`
  | `reasons.${string}`
  | `complaint.${string}`
  | `announcement-proof.${string}`
  | `exhibit.${string}`
  | `signature.${string}`
  | `report.${string}`
>;

export const inputFindingWords: Readonly<Record<InputFindingCode, DefectWords>> = {
  'field.missing': defect('缺少这一项', '请填写', 'This is missing', 'Give it'),
  'field.unknown': defect(
    '没有“{name}”这一项',
    '请删去，或核对名称',
    'There is no field “{name}”',
    'Remove it or check its name',
  ),
  'field.empty': defect('这一项是空的', '请填写', 'This is empty', 'Give it'),
  'field.wrong-kind': defect(
    '这一项应当是{expected}',
    '请改正类型',
    'This must be of another kind: {expected}',
    'Change its kind',
  ),
  'field.not-a-choice': defect(
    '不在可选范围内',
    '请从这些中选一个：{choices}',
    'This is not one of the choices',
    'Choose one of: {choices}',
  ),
  'field.not-an-integer': defect('应当是整数', '请去掉小数', 'This must be a whole number', 'Remove the fraction'),
  'field.too-long': defect('超过 {most} 个字符', '请缩短', 'Longer than {most} characters', 'Shorten it'),
  'field.too-short': defect('不足 {least} 个字符', '请补足', 'Shorter than {least} characters', 'Complete it'),
  'field.too-large': defect('大于 {most}', '请填不大于 {most} 的数', 'Larger than {most}', 'Give at most {most}'),
  'field.too-small': defect('小于 {least}', '请填不小于 {least} 的数', 'Smaller than {least}', 'Give at least {least}'),
  'field.too-many': defect('多于 {most} 项', '请减到 {most} 项以内', 'More than {most} items', 'Give at most {most}'),
  'field.too-few': defect('少于 {least} 项', '请补到 {least} 项', 'Fewer than {least} items', 'Give at least {least}'),
  'field.duplicate': defect('与另一项重复', '请保留一个', 'Given twice', 'Keep one of them'),
  'field.conflict': defect('与“{name}”不一致', '请核对两处', 'This contradicts “{name}”', 'Check both'),
  'field.control-character': defect(
    '含有不可见的控制字符',
    '请重新输入，不要粘贴',
    'It holds an invisible control character',
    'Type it again rather than pasting',
  ),
  'field.form': defect('格式不对', '请按此格式：{form}', 'Its form is wrong', 'Write it as {form}'),
  'json.malformed': defect(
    '不是 JSON：第 {line} 行第 {column} 列',
    '请从该处改正',
    'Not JSON: line {line}, column {column}',
    'Correct it from there',
  ),
  'json.duplicate-key': defect(
    '同一名称“{name}”出现两次',
    '请保留一个',
    'The name “{name}” is given twice',
    'Keep one of them',
  ),
  'json.number-form': defect(
    '数字不是精确的整数写法',
    '请写成 1 而不是 1.0 或 1e0；更大的数写成文本',
    'The number is not written as an exact integer',
    'Write 1, not 1.0 or 1e0; a larger one as text',
  ),
  'json.too-deep': defect('嵌套超过 {most} 层', '请减少嵌套', 'Nested deeper than {most}', 'Nest less deeply'),
  'json.too-long': defect('超过 {most} 字节', '请减小', 'Longer than {most} bytes', 'Make it smaller'),
  'json.not-unicode': defect(
    '不是有效的 UTF-8 文本',
    '请以 UTF-8 保存后再提交',
    'Not valid UTF-8 text',
    'Save it as UTF-8 and send it again',
  ),
  'json.not-canonical': defect(
    '不是规定的唯一写法',
    '请用原文件，不要另存、改排版或换编码',
    'Not in the one form that is allowed',
    'Use the original file; do not save it anew, reformat or re-encode it',
  ),
  'fact.unknown': defect(
    '没有“{name}”这项事实',
    '请核对事实名称',
    'There is no fact “{name}”',
    'Check the name of the fact',
  ),
  'fact.state': defect(
    '事实的状态与所给内容不合',
    '请按所选状态填写',
    'The state of the fact does not fit what is given',
    'Give what that state asks for',
  ),
  'party.unknown': defect(
    '没有这一当事人',
    '请从本案当事人中选择',
    'There is no such party',
    'Choose a party to the case',
  ),
  'court.unknown': defect(
    '名录中没有这一法院',
    '请按名称、拼音首字母或代字查找',
    'The directory has no such court',
    'Look for it by name, pinyin initials or code',
  ),
  'transfer.again': defect(
    '移送来的案件，不得再以没有管辖权为由自行移送',
    '认为依照规定不属于本院管辖的，请报请上级法院指定管辖（民事诉讼法第三十七条）',
    'A case that came by transfer may not be transferred again for want of jurisdiction',
    'A court that holds itself incompetent reports to its superior for designation (CPL 37)',
  ),
  'party.not-enrolled': defect(
    '没有以此代码登记的单位',
    '请管理员先登记该单位，或核对代码',
    'No organisation is entered under this code',
    'Have the administrator enter it, or check the code',
  ),
  'party.not-defendant': defect(
    '这不是该被告的代码',
    '请核对代码和第几被告；代理单位请选「代理单位」',
    'This is not that defendant’s code',
    'Check the code and the number; for a representative choose that',
  ),
  'organ.unknown': defect(
    '名录中没有这一机关',
    '请按名称查找',
    'The directory has no such organ',
    'Look for it by name',
  ),
  'defendant.missing': defect(
    '没有被告',
    '请至少列一名被告；身份不明的，选“身份不明”',
    'No defendant is named',
    'Name one at least; where it is unknown, choose “unknown”',
  ),
  'claim.missing': defect('没有诉讼请求', '请至少写一项', 'No claim is made', 'Make one at least'),
  'reasons.missing': defect(
    '没有写明理由',
    '请写明理由，它将送达当事人',
    'No reasons are given',
    'Give reasons; the parties will be served with them',
  ),
  'complaint.missing': defect('没有附起诉书', '请附上起诉书', 'The complaint is not attached', 'Attach the complaint'),
  'announcement-proof.missing': defect(
    '没有附诉前公告的证明',
    '请附上公告及其刊登证明',
    'The proof of the pre-filing announcement is not attached',
    'Attach the announcement and the proof of its publication',
  ),
  'exhibit.unknown': defect(
    '没有这份证据',
    '请从本案证据中选择',
    'There is no such exhibit',
    'Choose an exhibit of the case',
  ),
  'exhibit.digest': defect(
    '内容与指纹不符',
    '请重新上传原件',
    'The content does not match its digest',
    'Send the original again',
  ),
  'signature.key': defect(
    '不是国密（SM2）公钥',
    '请用未压缩的 65 字节公钥，或者 SubjectPublicKeyInfo，以 base64 填写',
    'This is no SM2 public key',
    'Give the uncompressed point of 65 bytes or a SubjectPublicKeyInfo, in base64',
  ),
  'signature.form': defect(
    '不是国密签名值',
    '请用 64 字节的 r、s，或者 DER，以 base64 填写',
    'This is no value of an SM2 signature',
    'Give r and s of 64 bytes, or DER, in base64',
  ),
  'signature.certificate': defect(
    '证书不可读',
    '请用 DER 编码的证书，以 base64 填写；没有的留空',
    'The certificate cannot be read',
    'Give it as DER in base64, or leave it out',
  ),
  'signature.wrong': defect(
    '签名与签名文本、公钥、签名者标识不符',
    '请核对签名者标识（常用 1234567812345678）、公钥，以及所签是否就是这段文本',
    'The signature does not hold over this text under this key and identity',
    'Check identity (often 1234567812345678) and key, and that this very text was signed',
  ),
  'signature.certificate-key': defect(
    '证书中的公钥是另一把',
    '请用签名者自己的证书',
    'The certificate is for another key',
    'Give the signer’s own certificate',
  ),
  'signature.custody': defect(
    '签名文本所指的保管事项不在这份证据的保管链中',
    '请重新下载签名文本再签',
    'The text names an event that is not in this exhibit’s custody',
    'Take the text again and sign that',
  ),
  'exhibit.too-large': defect(
    '超过 {most} 字节',
    '请减小或拆分',
    'Larger than {most} bytes',
    'Make it smaller or split it',
  ),
  'report.too-large': defect(
    '超过 {most} MB，不是筛查报告',
    '请交 ./dengwen screen --json 写出的报告，不要交数据本身',
    'Larger than {most} MB: no report of a screening',
    'Hand in the report that ./dengwen screen --json wrote, not the data themselves',
  ),
  'report.breaks-off': defect(
    '是空的，或者没有写完',
    '请等命令运行结束，再交写完的报告；复制过的，请核对大小后重新复制',
    'It is empty, or breaks off',
    'Wait until the command has ended and hand in the whole report; where it was copied, compare sizes and copy it again',
  ),
  'report.foreign': defect(
    '不是本版本的筛查命令写出的报告',
    '请用 ./dengwen screen 数据文件 --json > report.json 重新筛查，交 report.json',
    'This is no report that the screening command of this version wrote',
    'Screen again with ./dengwen screen FILE --json > report.json and hand in report.json',
  ),
  'report.changed': defect(
    '报告里的数字互相对不上，写出以后可能被改过',
    '请重新筛查，交没有改动的报告',
    'The figures of the report contradict each other; it may have been changed after it was written',
    'Screen again and hand in the report as it was written',
  ),
  'report.nothing-read': defect(
    '报告里什么都没有读到，说明不了人数',
    '请按报告中 unread 所写的原因处理数据，再重新筛查',
    'Nothing could be read for this report, so it says nothing of persons',
    'See under unread why, mend the data and screen again',
  ),
};
