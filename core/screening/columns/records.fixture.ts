import fc from 'fast-check';
import type { RecordShape } from './record-ends.ts';

export const shapeOfRecords: RecordShape = { delimiter: 0x2c, columns: 3 };

const plain = fc.constantFrom('', '13800138000', '张样本', 'b@c.cn');
/** What stands in a quoted cell, over lines none of which looks like a record. */
const inner = fc
  .array(fc.constantFrom('备注', 'one, two', '', 'said ""yes""', '\r', 'x'.repeat(700)), { minLength: 1, maxLength: 5 })
  .map((lines) => `"${lines.join('\n')}"`);
const record = fc
  .tuple(plain, fc.oneof(plain, inner), fc.oneof(plain, inner), fc.constantFrom('\n', '\r\n'))
  .map(([first, second, third, end]) => `${first},${second},${third}${end}`);

/** Records of a table of three columns, in some of which cells hold line ends. */
export const recordsOf = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.array(record, { minLength: least, maxLength: most });
