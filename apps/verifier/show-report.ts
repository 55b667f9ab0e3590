import { bundleFindings } from '#evidence/bundle-findings.ts';
import type { BundleFinding } from '#evidence/bundle-findings.ts';
import { bundleFindingWords } from '#evidence/bundle-words.ts';
import type { ShownExhibit } from '#evidence/bundle-exhibits.ts';
import { renewalsOf } from '#evidence/bundle-timestamps.ts';
import type { ShownTimestamp } from '#evidence/bundle-timestamps.ts';
import type { ShownWitness } from '#evidence/bundle-witnesses.ts';
import { actName } from '#evidence/bundle-form.ts';
import { custodyActionWords } from '#evidence/custody.ts';
import { exhibitKindWords } from '#evidence/kind.ts';
import {
  earlierFactors,
  earlierFactorWords,
  integrityFactors,
  integrityFactorWords,
  platformFactors,
  platformFactorWords,
} from '#evidence/review.ts';
import type { Statement } from '#evidence/review.ts';
import type { BundleReport } from '#evidence/verify-bundle.ts';
import { receiptFindingWords, receiptItemWords, verdictWords } from '#ledger/receipt-words.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { receiptItems } from '#ledger/verify-receipt.ts';
import type { ReceiptReport, Verdict } from '#ledger/verify-receipt.ts';
import { toBase64 } from '#words/digest.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { element, groups, pairs } from './element.ts';
import { texts } from './texts.ts';

const marks: Readonly<Record<Verdict, string>> = { verified: '●', failed: '☒', 'not checked': '◌' };

/** What a page is written in. */
export interface Reading {
  readonly language: Language;
  readonly say: (words: Bilingual) => string;
}

function answer(verdict: Verdict, words: string): HTMLElement {
  return element('span', { class: verdict.replace(' ', '-') }, `${marks[verdict]} ${words}`);
}

function verdictLine(verdict: Verdict, { say }: Reading): HTMLElement {
  return element('p', { class: 'verdict', role: 'status' }, answer(verdict, say(verdictWords[verdict])));
}

function section(title: Bilingual, rule: Bilingual, { say }: Reading, ...parts: readonly (Node | null)[]): HTMLElement {
  return element('section', {}, element('h2', {}, say(title)), element('p', { class: 'rule' }, say(rule)), ...parts);
}

function findingLine({ item, code }: BundleFinding, { say, language }: Reading): HTMLElement {
  const { found, remedy } = bundleFindingWords[code];
  const stop = language === 'zh' ? '。' : '. ';
  const where = item === '' ? '' : `${item}${language === 'zh' ? '：' : ': '}`;
  return element('li', {}, answer(bundleFindings[code], `${where}${say(found)}${stop}${say(remedy)}${stop.trim()}`));
}

function placeOf({ act }: ShownExhibit, { acts }: BundleReport, { say }: Reading): string {
  const index = acts.find(({ serial }) => serial === act)?.index ?? null;
  return index === null ? '' : say(texts.nth).replace('{n}', String(index + 1));
}

/** The report on a bundle, laid out by what a court asks of data stored by technical means (在线诉讼规则 16 to 19). */
export function showBundle(report: BundleReport, reading: Reading): HTMLElement {
  return element(
    'div',
    {},
    verdictLine(report.verdict, reading),
    same(report, reading),
    by(report, reading),
    before(report, reading),
    expert(report, reading),
  );
}

function same(report: BundleReport, reading: Reading): HTMLElement {
  const { say } = reading;
  const { findings, manifest, acts, exhibits } = report;
  const withheld = acts.filter(({ isWithheld }) => isWithheld).length;
  const isWhole = (whole: boolean | null): Verdict => (whole === null ? 'not checked' : whole ? 'verified' : 'failed');
  return section(
    texts.same,
    texts.sameRule,
    reading,
    element('ul', { class: 'findings' }, ...findings.map((one) => findingLine(one, reading))),
    manifest === null
      ? null
      : pairs([
          [say(texts.entries), `${acts.length} / ${manifest.acts}`],
          [say(texts.withheld), String(withheld)],
        ]),
    ...exhibits.map((shown) =>
      element(
        'article',
        {},
        element('h3', {}, answer(isWhole(shown.isWhole), shown.exhibit.title)),
        pairs([
          [shown.exhibit.id, say(exhibitKindWords[shown.exhibit.kind])],
          [say(texts.place), placeOf(shown, report, reading)],
          ['SHA-256', element('span', { class: 'mono' }, groups(shown.exhibit.sha256))],
          ['SM3', element('span', { class: 'mono' }, groups(shown.exhibit.sm3))],
          [
            say(texts.custody),
            element(
              'ol',
              {},
              ...shown.custody.map(({ action, at, place, by: keeper }) =>
                element('li', {}, `${at}　${say(custodyActionWords[action])}　${keeper.officers.join('、')}　${place}`),
              ),
            ),
          ],
        ]),
      ),
    ),
  );
}

function statementLine(factor: Bilingual, { answer: given, because }: Statement, { say }: Reading): HTMLElement {
  return element('li', {}, `${say(factor)}：${say(texts[given])}${because === null ? '' : `　${because}`}`);
}

const standings = {
  verified: ['verified', texts.countersigned],
  claimed: ['not checked', texts.claimed],
  'not checked': ['not checked', texts.notChecked],
} as const satisfies Readonly<Record<ShownWitness['standing'], readonly [Verdict, Bilingual]>>;

function witnessLine({ name, size, seconds, standing }: ShownWitness, { say }: Reading): HTMLElement {
  const [verdict, words] = standings[standing];
  const at = seconds === null ? '' : `　${new Date(seconds * 1000).toISOString()}`;
  const upTo = say(texts.upTo).replace('{n}', String(size));
  return element('li', {}, answer(verdict, `${name}　${upTo}${at}　${say(words)}`));
}

function timestampLine({ notAfter, accuracy, until }: ShownTimestamp, renewals: number, { say }: Reading): string {
  if (notAfter === null) return say(texts.notRelied);
  const at = `${new Date(notAfter).toISOString()}${accuracy === null ? '' : ` ± ${accuracy} ms`}`;
  const renewed = renewals === 0 ? '' : `　${say(texts.renewedTimes).replace('{n}', String(renewals))}`;
  return `${at}${renewed}${until === null ? '' : `　${say(texts.holdsUntil).replace('{at}', new Date(until).toISOString())}`}`;
}

function by({ head, timestamps, signatures, exhibits, witnesses }: BundleReport, reading: Reading): HTMLElement {
  const { say } = reading;
  const times = timestamps
    .filter(({ renews }) => renews === null)
    .map((first) => timestampLine(first, renewalsOf(first, timestamps).length, reading));
  const signed = signatures
    .filter(({ holds }) => holds)
    .map(
      ({ act, signature: { signer, identity, publicKey } }) =>
        `${actName(act)}　${signer}　${say(texts.identity)} ${identity}　SM2 ${toBase64(publicKey)}`,
    );
  const listed = (lines: readonly string[]): string => (lines.length === 0 ? say(texts.none) : lines.join('；'));
  return section(
    texts.by,
    texts.byRule,
    reading,
    pairs([
      [say(texts.log), head?.checkpoint.origin ?? say(texts.none)],
      [say(texts.size), String(head?.checkpoint.size ?? 0)],
      [
        say(texts.trusted),
        element('span', { class: 'mono' }, head?.key ? formatVerifierKey(head.key) : say(texts.none)),
      ],
      [
        say(texts.witnesses),
        witnesses.length === 0
          ? say(texts.none)
          : element('ul', { class: 'findings' }, ...witnesses.map((one) => witnessLine(one, reading))),
      ],
      [say(texts.notAfter), listed(times)],
      [say(texts.signatures), element('span', { class: 'mono' }, listed(signed))],
    ]),
    ...exhibits.map(({ exhibit }) =>
      element(
        'article',
        {},
        element('h3', {}, exhibit.title),
        element('p', { class: 'rule' }, say(texts.submitter)),
        exhibit.blockchain === null ? null : element('p', {}, `${say(texts.platform)}：${exhibit.blockchain.platform}`),
        ...platformFactors.slice(0, exhibit.blockchain === null ? 0 : platformFactors.length).map((factor) => {
          const given = exhibit.blockchain?.review[factor];
          return given === undefined ? null : statementLine(platformFactorWords[factor], given, reading);
        }),
        element(
          'ol',
          {},
          ...integrityFactors.map((factor) =>
            statementLine(integrityFactorWords[factor], exhibit.integrity[factor], reading),
          ),
        ),
      ),
    ),
  );
}

function before({ exhibits }: BundleReport, reading: Reading): HTMLElement {
  const { say } = reading;
  return section(
    texts.before,
    texts.beforeRule,
    reading,
    element('p', {}, say(texts.cannot)),
    ...exhibits.map(({ exhibit }) =>
      element(
        'article',
        {},
        element('h3', {}, exhibit.title),
        pairs(
          earlierFactors.map((factor) => [
            say(earlierFactorWords[factor]),
            exhibit.earlier[factor] ?? say(texts.notOffered),
          ]),
        ),
      ),
    ),
  );
}

function expert({ exhibits }: BundleReport, reading: Reading): HTMLElement {
  const lines = exhibits.flatMap(({ exhibit: { sha256, sm3 } }) => [
    `openssl dgst -sha256 objects/${sha256}`,
    `# ${sha256}`,
    `openssl dgst -sm3 objects/${sha256}`,
    `# ${sm3}`,
  ]);
  const steps = ['unzip FILE', ...lines, 'openssl ts -reply -in timestamps/*.tsr -text'];
  return section(texts.expert, texts.expertRule, reading, element('pre', { tabindex: '0' }, steps.join('\n')));
}

/** The report on a receipt, item by item. */
export function showReceipt({ verdict, items, findings, receipt }: ReceiptReport, reading: Reading): HTMLElement {
  const { say, language } = reading;
  const stop = language === 'zh' ? '。' : '. ';
  return element(
    'div',
    {},
    verdictLine(verdict, reading),
    element(
      'ul',
      { class: 'findings' },
      ...receiptItems.map((item) =>
        element(
          'li',
          {},
          answer(items[item], say(receiptItemWords[item])),
          ...findings
            .filter((one) => one.item === item)
            .map(({ code }) => {
              const { found, remedy } = receiptFindingWords[code];
              return element('p', {}, `${say(found)}${stop}${say(remedy)}${stop}`);
            }),
        ),
      ),
    ),
    receipt === null
      ? null
      : pairs([
          [say(texts.place), say(texts.nth).replace('{n}', String(receipt.index + 1))],
          [receipt.entry.act, receipt.entry.at],
          [receipt.entry.organ, receipt.entry.case ?? ''],
        ]),
  );
}

/** Whether a single file is in the case that was verified last. */
export function showFile(sha256: string, sm3: string, report: BundleReport, reading: Reading): HTMLElement {
  const { say } = reading;
  const found = report.exhibits.find(({ exhibit }) => exhibit.sha256 === sha256 && exhibit.sm3 === sm3);
  const isSound = report.verdict === 'verified';
  const verdict: Verdict = found === undefined ? 'failed' : isSound ? 'verified' : report.verdict;
  return element(
    'div',
    { class: 'one' },
    element('p', { role: 'status' }, answer(verdict, say(found === undefined ? texts.notInCase : texts.inCase))),
    found === undefined
      ? null
      : pairs([
          [found.exhibit.id, found.exhibit.title],
          [say(texts.place), placeOf(found, report, reading)],
        ]),
    pairs([[say(texts.fingerprint), element('span', { class: 'mono' }, groups(sha256))]]),
  );
}
