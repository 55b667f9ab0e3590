import { asDay, type Day } from '#words/day.ts';
import type { Bilingual } from '#words/language.ts';

import { publish, type Mark } from './provision.ts';

/** First draft of the Procuratorial Public-Interest Litigation Law. A draft: no rule in force rests on it. */
export const draftOne = publish(
  {
    code: 'PPILD1',
    title: { zh: '检察公益诉讼法（草案）', en: 'Procuratorial Public-Interest Litigation Law, first draft' },
    short: { zh: '检察公益诉讼法草案一审稿', en: 'PPILD1' },
    issuer: { zh: '全国人大常委会（草案）', en: 'Standing Committee of the National People’s Congress (draft)' },
    force: 'proposal',
    from: asDay('2025-10-24'),
  },
  { mark: 'secondary', address: 'yicai 102879010; e.mzyfz.org.cn paper_67316_13711' },
  {
    '': [
      '检察民事公益诉讼为补充；组织优先；调查不得限制人身自由或查封。',
      'Procuratorial civil suits are supplementary; organisations come first; no restriction of liberty or seizure in investigation.',
    ],
    '14': [
      '初步查明违法即可立案；督促行政机关足以保护公益的，不立为民事公益诉讼。',
      'A case is filed on preliminary showing, but not as a civil suit where urging the authority suffices.',
    ],
  },
);

/** Second draft. Its article texts were not obtained. */
export const draftTwo = publish(
  {
    code: 'PPILD2',
    title: { zh: '检察公益诉讼法（草案二次审议稿）', en: 'Procuratorial Public-Interest Litigation Law, second draft' },
    short: { zh: '检察公益诉讼法草案二审稿', en: 'PPILD2' },
    issuer: { zh: '全国人大常委会（草案）', en: 'Standing Committee of the National People’s Congress (draft)' },
    force: 'proposal',
    from: asDay('2026-06-26'),
  },
  { mark: 'secondary', address: 'outlookfirst.com/?p=13451' },
  {
    '': [
      '区分行政与民事领域，增加特定群体，可诉境外组织和个人，调整管辖与诉前程序。',
      'Separates administrative and civil fields, adds specified groups, reaches foreign bodies, changes jurisdiction and pre-litigation steps.',
    ],
  },
);

/** Something that changed, or may change, since 2024: what it does here, and how far it was checked. */
export interface Watched {
  readonly id: string;
  /** Day it took effect, was published or was observed. */
  readonly on: Day;
  readonly status: 'in-force' | 'draft' | 'practice' | 'not-found';
  readonly change: Bilingual;
  readonly effect: Bilingual;
  readonly mark: Mark;
  /** Present where the date was checked less well than the text. */
  readonly dateMark?: Mark;
  readonly address?: string;
}

const watch = (item: Omit<Watched, 'on'> & { readonly on: string }): Watched =>
  Object.freeze({ ...item, on: asDay(item.on) });

/** What changed from 2024 to 2026, in order of day, and what was looked for and not found. */
export const watchList: readonly Watched[] = Object.freeze([
  watch({
    id: 'cpl-2023',
    on: '2024-01-01',
    status: 'in-force',
    change: {
      zh: '民事诉讼法2023年修正施行，涉外编改动较大。',
      en: 'The 2023 amendment of the Civil Procedure Law took effect, mostly in its foreign-related part.',
    },
    effect: {
      zh: '境外被告：管辖更宽，答辩和上诉三十日，公告送达六十日。',
      en: 'Defendants abroad: wider jurisdiction, thirty days to answer and appeal, sixty for publication.',
    },
    mark: 'statute-text',
    dateMark: 'unverified',
  }),
  watch({
    id: 'food-punitive-2024',
    on: '2024-08-22',
    status: 'in-force',
    change: {
      zh: '食品药品惩罚性赔偿解释（法释〔2024〕9号）。',
      en: 'Interpretation on punitive damages for food and drugs.',
    },
    effect: { zh: '仅作惩罚性赔偿的参照。', en: 'An analogy for punitive damages only.' },
    mark: 'statute-text',
  }),
  watch({
    id: 'tort-part-2024',
    on: '2024-09-27',
    status: 'in-force',
    change: {
      zh: '侵权责任编解释（一）（法释〔2024〕12号）。',
      en: 'First interpretation of the tort part of the Civil Code.',
    },
    effect: { zh: '不含个人信息规则。', en: 'Holds no rule on personal information.' },
    mark: 'statute-text',
  }),
  watch({
    id: 'network-data-regulation',
    on: '2025-01-01',
    status: 'in-force',
    change: {
      zh: '网络数据安全管理条例施行；放假办法修订，法定节日增至十三天。',
      en: 'The network data regulation took effect; statutory holidays became thirteen days.',
    },
    effect: { zh: '大型平台标准；期间顺延日历。', en: 'Threshold of large platforms; the roll-over calendar.' },
    mark: 'statute-text',
  }),
  watch({
    id: 'audit-measures',
    on: '2025-05-01',
    status: 'in-force',
    change: { zh: '个人信息保护合规审计管理办法。', en: 'Measures on compliance audits.' },
    effect: {
      zh: '审计报告作为证据；一千万人以上至少两年一次。',
      en: 'Audit reports as evidence; above ten million persons every two years.',
    },
    mark: 'unverified',
  }),
  watch({
    id: 'face-measures',
    on: '2025-06-01',
    status: 'in-force',
    change: {
      zh: '人脸识别技术应用安全管理办法：十万人备案。',
      en: 'Facial recognition measures: reporting at 100,000 persons.',
    },
    effect: { zh: '事实来源；敏感性的证据。', en: 'A source of facts; evidence of sensitivity.' },
    mark: 'web',
    address: 'hainanjubao.cn/xinwen/show-3246.html',
  }),
  watch({
    id: 'ppil-draft-1',
    on: '2025-10-24',
    status: 'draft',
    change: {
      zh: '检察公益诉讼法草案提请一审，六章五十三条。',
      en: 'First draft of the Procuratorial Public-Interest Litigation Law, six chapters, 53 articles.',
    },
    effect: { zh: '关注，不作规则。', en: 'Watched; no rule.' },
    mark: 'secondary',
    address: 'yicai 102879010; e.mzyfz.org.cn paper_67316_13711',
  }),
  watch({
    id: 'internet-courts-2025',
    on: '2025-11-01',
    status: 'in-force',
    change: {
      zh: '互联网法院案件管辖的规定取代旧清单。',
      en: 'New jurisdiction provisions replaced the internet courts’ list.',
    },
    effect: {
      zh: '增列网络个人信息纠纷，保留检察网络公益诉讼，取消一般网络侵权。',
      en: 'Adds network personal-information disputes, keeps procuratorial suits, drops generic network torts.',
    },
    mark: 'official-text',
  }),
  watch({
    id: 'causes-2025',
    on: '2026-01-01',
    status: 'in-force',
    change: {
      zh: '民事案件案由规定第三次修正（法〔2025〕226号、227号）。',
      en: 'Third amendment of the causes of action.',
    },
    effect: {
      zh: '案由表按立案日分版本；个人信息公益诉讼一项未见正式文本。',
      en: 'Causes by date of docketing; the entry itself was not seen in an official text.',
    },
    mark: 'web',
    address: 'chinatrial.net.cn/news/33058.html',
  }),
  watch({
    id: 'cybersecurity-law-2025',
    on: '2026-01-01',
    status: 'in-force',
    change: { zh: '网络安全法修正施行。', en: 'Amended Cybersecurity Law took effect.' },
    effect: { zh: '仅影响行政处罚。', en: 'Regulators’ sanctions only.' },
    mark: 'unverified',
  }),
  watch({
    id: 'typical-cases-2026',
    on: '2026-01-22',
    status: 'practice',
    change: { zh: '最高检发布个人信息保护检察公益诉讼典型案例。', en: 'The SPP released typical cases.' },
    effect: { zh: '实践参考。', en: 'Reference for practice.' },
    mark: 'secondary',
    address: 'm.163.com/dy/article/KJVHJUJJ05342I8K.html',
  }),
  watch({
    id: 'ppil-draft-2',
    on: '2026-06-26',
    status: 'draft',
    change: {
      zh: '检察公益诉讼法草案二审稿征求意见，至2026-07-25。',
      en: 'Second draft of the Procuratorial Public-Interest Litigation Law, open for comments until 2026-07-25.',
    },
    effect: { zh: '关注，不作规则。', en: 'Watched; no rule.' },
    mark: 'web',
  }),
  watch({
    id: 'environmental-code',
    on: '2026-08-15',
    status: 'in-force',
    change: {
      zh: '生态环境法典施行，取代环境保护法。',
      en: 'The Ecological and Environmental Code takes effect in place of the Environmental Protection Law.',
    },
    effect: {
      zh: '环境公益诉讼的参照条款需重新指向。',
      en: 'Analogies drawn from environmental law must be re-pointed.',
    },
    mark: 'secondary',
  }),
  watch({
    id: 'ppil-adoption',
    on: '2026-11-23',
    status: 'not-found',
    change: {
      zh: '未发现检察公益诉讼法已通过，未发现最高法院个人信息公益诉讼解释，未发现民诉解释2022年后再修订。',
      en: 'No text found that the Procuratorial Law was adopted, nor an SPC interpretation on these suits, nor a revision of the CPL Interpretation after 2022.',
    },
    effect: { zh: '默认未施行；未见不等于没有。', en: 'Taken as not in force; absence is not proof.' },
    mark: 'gap',
  }),
]);
