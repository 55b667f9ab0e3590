import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** Of an organisation, or of a sole trader: never counted as a person. */
export const creditCode: Kind = {
  id: 'uscc',
  words: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  concerns: 'organisation',
  sameBy: 'value',
  shape: 'credit-code',
  information: null,
  cites: cite('GB32100'),
  leads: [],
  cell: { form: 'shape' },
  headers: [
    '统一社会信用代码',
    '社会信用代码',
    '信用代码',
    '统一信用代码',
    '营业执照号',
    '税号',
    '纳税人识别号',
    'tyshxydm',
    'shxydm',
    'xydm',
    'nsrsbh',
    'uscc',
    'creditcode',
    'socialcreditcode',
    'unifiedsocialcreditcode',
    'taxno',
    'taxpayerid',
  ],
  examples: {
    valid: ['91110000MA0000000H', '代码92330000MA00000017。'],
    invalid: [['91110000MA0000000J', 'check']],
    none: ['91110000ma0000000h', '91110000MA0000000HA', '91110000IA00000000'],
  },
};
