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
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import type { Verdict } from '#ledger/verify-receipt.ts';
import { toBase64 } from '#words/digest.ts';
import type { Bilingual } from '#words/language.ts';
import { beijingSecond, beijingTime } from './beijing-time.ts';
import { element, groups, pairs } from './element.ts';
import { answer, said, verdictLine, type Reading } from './reading.ts';
import { texts } from './texts.ts';

function section(title: Bilingual, rule: Bilingual, { say }: Reading, ...parts: readonly (Node | null)[]): HTMLElement {
  return element('section', {}, element('h2', {}, say(title)), element('p', { class: 'rule' }, say(rule)), ...parts);
}

function findingLine({ item, code }: BundleFinding, { say, language }: Reading): HTMLElement {
  const { found, remedy } = bundleFindingWords[code];
  const stop = language === 'zh' ? '。' : '. ';
  const where = item === '' ? '' : `${item}${language === 'zh' ? '：' : ': '}`;
  const words = `${where}${say(found)}${stop}${say(remedy)}${stop.trim()}`;
  // What does not stand in the way of the verdict is a remark, and no proof of anything: it bears no mark of one.
  const verdict = bundleFindings[code];
  return element(
    'li',
    {},
    verdict === 'verified' ? element('span', { class: 'remark' }, words) : answer(verdict, words),
  );
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
          [say(texts.case), element('span', { class: 'mono' }, manifest.case)],
          [say(texts.entries), `${acts.length} / ${manifest.acts}`],
          [say(texts.withheld), String(withheld)],
        ]),
    ...exhibits.map((shown) =>
      element(
        'article',
        {},
        element('h3', {}, answer(isWhole(shown.isWhole), shown.exhibit.title)),
        pairs([
          [say(texts.kind), say(exhibitKindWords[shown.exhibit.kind])],
          [say(texts.id), element('span', { class: 'mono' }, shown.exhibit.id)],
          [say(texts.place), placeOf(shown, report, reading)],
          ['SHA-256', element('span', { class: 'mono' }, groups(shown.exhibit.sha256))],
          ['SM3', element('span', { class: 'mono' }, groups(shown.exhibit.sm3))],
          [
            say(texts.custody),
            element(
              'ol',
              {},
              ...shown.custody.map(({ action, at, place, by: keeper }) =>
                element(
                  'li',
                  {},
                  [
                    said(texts.at, { at: beijingSecond(at) }, reading),
                    say(custodyActionWords[action]),
                    keeper.officers.join(say(texts.list)),
                    place,
                  ].join('　'),
                ),
              ),
            ),
          ],
        ]),
      ),
    ),
  );
}

function statementLine(factor: Bilingual, { answer: given, because }: Statement, reading: Reading): HTMLElement {
  const { say } = reading;
  const line = said(texts.said, { factor: say(factor), answer: say(texts[given]) }, reading);
  return element('li', {}, because === null ? line : `${line}　${because}`);
}

const standings = {
  verified: ['verified', texts.countersigned],
  claimed: ['not checked', texts.claimed],
  'not checked': ['not checked', texts.notChecked],
} as const satisfies Readonly<Record<ShownWitness['standing'], readonly [Verdict, Bilingual]>>;

function witnessLine({ name, size, seconds, standing }: ShownWitness, reading: Reading): HTMLElement {
  const { say } = reading;
  const [verdict, words] = standings[standing];
  const at = seconds === null ? '' : `　${said(texts.at, { at: beijingSecond(seconds * 1000) }, reading)}`;
  const upTo = say(texts.upTo).replace('{n}', String(size));
  return element('li', {}, answer(verdict, `${name}　${upTo}${at}　${say(words)}`));
}

function timestampLine({ notAfter, accuracy, until }: ShownTimestamp, renewals: number, reading: Reading): string {
  const { say } = reading;
  if (notAfter === null) return say(texts.notRelied);
  const precise = `${beijingTime(notAfter)}${accuracy === null ? '' : ` ± ${accuracy} ms`}`;
  const at = said(texts.at, { at: precise }, reading);
  const renewed = renewals === 0 ? '' : `　${say(texts.renewedTimes).replace('{n}', String(renewals))}`;
  return `${at}${renewed}${until === null ? '' : `　${said(texts.holdsUntil, { at: beijingSecond(until) }, reading)}`}`;
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
      [say(texts.size), said(texts.entriesOf, { n: String(head?.checkpoint.size ?? 0) }, reading)],
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
      [
        say(texts.signatures),
        signed.length === 0 ? say(texts.none) : element('span', { class: 'mono' }, listed(signed)),
      ],
    ]),
    ...exhibits.map(({ exhibit }) =>
      element(
        'article',
        {},
        element('h3', {}, exhibit.title),
        element('p', { class: 'rule' }, say(texts.submitter)),
        exhibit.blockchain === null
          ? null
          : element(
              'p',
              {},
              said(texts.said, { factor: say(texts.platform), answer: exhibit.blockchain.platform }, reading),
            ),
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

function expert({ exhibits, timestamps }: BundleReport, reading: Reading): HTMLElement {
  const lines = exhibits.flatMap(({ exhibit: { sha256, sm3 } }) => [
    `openssl dgst -sha256 objects/${sha256}`,
    `# ${sha256}`,
    `openssl dgst -sm3 objects/${sha256}`,
    `# ${sm3}`,
  ]);
  const times = timestamps.length === 0 ? [] : ['openssl ts -reply -in timestamps/*.tsr -text'];
  const steps = ['unzip FILE', ...lines, ...times];
  return section(texts.expert, texts.expertRule, reading, element('pre', { tabindex: '0' }, steps.join('\n')));
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
          [say(texts.name), found.exhibit.title],
          [say(texts.place), placeOf(found, report, reading)],
        ]),
    pairs([[say(texts.fingerprint), element('span', { class: 'mono' }, groups(sha256))]]),
  );
}
