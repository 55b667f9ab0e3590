import type { Bilingual } from '#words/language.ts';
import type { ReceiptFindingCode, ReceiptItem, Verdict } from './verify-receipt.ts';

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  verified: { zh: '已验证', en: 'verified' },
  failed: { zh: '未通过', en: 'failed' },
  'not checked': { zh: '未检验', en: 'not checked' },
};

/** What each item asks. */
export const receiptItemWords: Readonly<Record<ReceiptItem, Bilingual>> = {
  file: { zh: '回执文件完整', en: 'The receipt file is whole' },
  content: { zh: '内容与登记时一致', en: 'The content is what was entered' },
  position: { zh: '登记在所称的位置', en: 'The entry stands at the place claimed' },
  checkpoint: { zh: '登记册的校验点可读', en: 'The log’s checkpoint is readable' },
  signature: { zh: '校验点的签名有效', en: 'The checkpoint’s signature is valid' },
  key: { zh: '签名的公钥可信', en: 'The key that signed is trusted' },
};

/** What was found, and what to do or what would settle it; a finding without words does not compile. */
export const receiptFindingWords: Readonly<
  Record<ReceiptFindingCode, { readonly found: Bilingual; readonly remedy: Bilingual }>
> = {
  'file-unreadable': {
    found: { zh: '文件不是回执，或已被改动', en: 'The file is no receipt, or was changed' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'content-not-given': {
    found: {
      zh: '回执不含内容，不知登记的是什么',
      en: 'The receipt holds no content, so what was entered is not known',
    },
    remedy: { zh: '请用带内容和盐值的回执', en: 'Use the receipt that holds the content and its salt' },
  },
  'content-differs': {
    found: { zh: '内容不是登记的内容', en: 'The content is not what was entered' },
    remedy: { zh: '请向提交人索取原回执', en: 'Ask the filer for the original receipt' },
  },
  'position-outside-log': {
    found: { zh: '所称位置在校验点之外', en: 'The place claimed lies outside the checkpoint' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'position-proof-length': {
    found: { zh: '位置证明缺项或多项', en: 'The proof of place lacks a part or has one too many' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'position-root-differs': {
    found: { zh: '登记册在该位置没有这一条', en: 'The log has no such entry at that place' },
    remedy: { zh: '回执与登记册至少有一个被改动；请保存两者', en: 'The receipt or the log was changed; keep both' },
  },
  'checkpoint-unreadable': {
    found: { zh: '校验点不可读', en: 'The checkpoint cannot be read' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'checkpoint-of-another-log': {
    found: { zh: '校验点属于另一登记册', en: 'The checkpoint is of another log' },
    remedy: { zh: '请核对登记册名称', en: 'Check the name of the log' },
  },
  'signature-not-alone': {
    found: { zh: '校验点的签名不止一个', en: 'The checkpoint bears more than one signature' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'signature-of-another-key': {
    found: { zh: '校验点不是由所称公钥签名的', en: 'The checkpoint is not signed by the key claimed' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'signature-wrong': {
    found: { zh: '签名不对，校验点被改动', en: 'The signature is wrong: the checkpoint was changed' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'key-unreadable': {
    found: { zh: '所称公钥不可读', en: 'The key claimed cannot be read' },
    remedy: { zh: '请用收到时的原文件', en: 'Use the file as it was received' },
  },
  'key-not-trusted': {
    found: { zh: '签名的公钥不是您信任的公钥', en: 'The key that signed is not one that you trust' },
    remedy: { zh: '请核对公布的登记册公钥', en: 'Compare it with the key that the log publishes' },
  },
  'key-not-given': {
    found: { zh: '没有可信的公钥，回执里的公钥只是自称', en: 'No trusted key at hand; the one inside is only claimed' },
    remedy: { zh: '请给出公布的登记册公钥', en: 'Give the key that the log publishes' },
  },
};
