import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Measures on compliance audits of personal information. */
export const auditMeasures = publish(
  {
    code: 'AuditMeas',
    title: { zh: '个人信息保护合规审计管理办法', en: 'Measures on Compliance Audits of Personal Information' },
    short: { zh: '合规审计办法', en: 'AuditMeas' },
    issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
    force: 'law',
    from: asDay('2025-05-01'),
    datesMark: 'unverified',
  },
  { mark: 'unverified' },
  {
    '': [
      '处理超过一千万人个人信息的，至少每两年审计一次。',
      'Processors of more than ten million persons audit at least every two years.',
    ],
  },
);
