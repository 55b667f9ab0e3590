import type { Source } from '#evidence/archive.ts';
import { verifyBundle } from '#evidence/verify-bundle.ts';
import type { BundleReport } from '#evidence/verify-bundle.ts';
import { parseWitnessKey } from '#ledger/cosignature.ts';
import type { WitnessKey } from '#ledger/cosignature.ts';
import { verifyEd25519 } from '#ledger/ed25519.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { fromBase64, sha256, toHex } from '#words/digest.ts';
import type { Language } from '#words/language.ts';
import { hashes, judgesTimestamps, timestampTools } from './browser-tools.ts';
import { element } from './element.ts';
import type { Reading } from './reading.ts';
import { showReceipt } from './show-receipt.ts';
import { showBundle, showFile } from './show-report.ts';
import { texts } from './texts.ts';

const largestReceipt = 1 << 21;
const part = 1 << 22;

function sourceOf(file: File): Source {
  return {
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
  };
}

/** Keys, one a line; what is no key is left out and counts as not given. */
function keysIn(written: string): readonly VerifierKey[] {
  return written
    .split(/\s+/u)
    .map((line) => parseVerifierKey(sha256, line))
    .filter((key) => key !== null);
}

function witnessesIn(written: string): readonly WitnessKey[] {
  return written
    .split(/\s+/u)
    .map((line) => parseWitnessKey(sha256, line))
    .filter((key) => key !== null);
}

/** Certificates in PEM or DER. */
async function certificatesIn(files: Iterable<File>): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pem = new TextDecoder().decode(bytes).matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END/g);
    const inside = [...pem]
      .map(([, text = '']) => fromBase64(text.replaceAll(/\s/g, '')))
      .filter((one) => one !== null);
    found.push(...(inside.length > 0 ? inside : [bytes]));
  }
  return found;
}

async function digestsOf(source: Source): Promise<{ readonly sha256: string; readonly sm3: string }> {
  const [one, other] = [hashes.sha256(), hashes.sm3()];
  for (let place = 0; place < source.size; place += part) {
    const bytes = await source.read(place, Math.min(part, source.size - place));
    one.update(bytes);
    other.update(bytes);
  }
  return { sha256: toHex(one.digest()), sm3: toHex(other.digest()) };
}

/** What was checked last, kept to be shown again in the other language. */
type Shown = (reading: Reading) => HTMLElement;

/** The page: one language at a time, the same places in both. */
class Page {
  private language: Language = 'zh';
  private shown: Shown | null = null;
  private report: BundleReport | null = null;
  private readonly key = element('textarea', { id: 'key', rows: '2', spellcheck: 'false' });
  private readonly witnesses = element('textarea', { id: 'witnesses', rows: '2', spellcheck: 'false' });
  // A browser writes on its own buttons in its own language: the labels stand for them, and the inputs stay for keyboards.
  private readonly roots = element('input', {
    id: 'roots',
    class: 'unseen',
    type: 'file',
    multiple: '',
    'aria-describedby': 'of-roots',
  });
  private readonly choice = element('input', { id: 'file', class: 'unseen', type: 'file' });
  private readonly chosen = element('span', { class: 'rule' });
  private readonly chosenRoots = element('span', { class: 'rule' });
  private readonly result = element('div', { id: 'result', 'aria-live': 'polite' });

  constructor() {
    this.choice.addEventListener('change', () => void this.take(this.choice.files?.[0]));
    this.roots.addEventListener('change', () => {
      this.chosenRoots.textContent = [...(this.roots.files ?? [])].map(({ name }) => name).join('　');
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.take(event.dataTransfer?.files[0]);
    });
  }

  private get reading(): Reading {
    return { language: this.language, say: (words) => words[this.language] };
  }

  draw(): void {
    const { say } = this.reading;
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say(texts.title);
    const other = element('button', { type: 'button', class: 'quiet' }, say(texts.other));
    other.addEventListener('click', () => {
      this.language = this.language === 'zh' ? 'en' : 'zh';
      this.draw();
    });
    const print = element('button', { type: 'button', class: 'quiet' }, say(texts.print));
    print.addEventListener('click', () => globalThis.print());
    document.body.replaceChildren(
      element('header', {}, element('h1', {}, say(texts.title)), element('div', {}, print, other)),
      element(
        'main',
        {},
        element('p', {}, say(texts.lead)),
        element(
          'div',
          { class: 'drop' },
          this.choice,
          element('label', { for: 'file', class: 'button' }, say(texts.choose)),
          element('span', {}, say(texts.drop)),
          this.chosen,
        ),
        element(
          'div',
          { class: 'asked' },
          element('label', { for: 'key' }, say(texts.key)),
          this.key,
          element('p', { class: 'rule' }, say(texts.keyNote)),
        ),
        element(
          'div',
          { class: 'asked' },
          element('label', { for: 'witnesses' }, say(texts.witnessKeys)),
          this.witnesses,
          element('p', { class: 'rule' }, say(texts.witnessKeysNote)),
        ),
        element(
          'div',
          { class: 'asked' },
          element('p', { id: 'of-roots' }, say(texts.roots)),
          element(
            'div',
            { class: 'row' },
            this.roots,
            element('label', { for: 'roots', class: 'button' }, say(texts.chooseRoots)),
            this.chosenRoots,
          ),
        ),
        this.result,
      ),
    );
    this.result.replaceChildren(...(this.shown === null ? [] : [this.shown(this.reading)]));
  }

  private async take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.chosen.textContent = file.name;
    this.result.replaceChildren(element('p', { role: 'status' }, this.reading.say(texts.working)));
    try {
      this.shown = await this.check(file);
      this.result.replaceChildren(this.shown(this.reading));
    } catch {
      this.result.replaceChildren(element('p', { role: 'status' }, this.reading.say(texts.unreadable)));
    }
    this.choice.value = '';
  }

  private async check(file: File): Promise<Shown> {
    const source = sourceOf(file);
    const beginning = toHex(await source.read(0, 4));
    const keys = keysIn(this.key.value);
    if (beginning === '504b0304') {
      const roots = judgesTimestamps() ? await certificatesIn(this.roots.files ?? []) : [];
      const report = await verifyBundle(source, {
        ...hashes,
        trust: { logs: keys, witnesses: witnessesIn(this.witnesses.value), policy: null },
        verify: verifyEd25519,
        timestamps: { trust: { roots, policies: null }, tools: timestampTools, now: Date.now() },
      });
      this.report = report;
      return (reading) => showBundle(report, reading);
    }
    const bytes = await source.read(0, Math.min(source.size, largestReceipt));
    const report = verifyReceipt(bytes, { keys, hash: sha256, verify: verifyEd25519 });
    const last = this.report;
    // After a bundle, whatever is no receipt is a file to be looked for in it.
    if (last !== null && report.receipt === null) {
      const digests = await digestsOf(source);
      return (reading) => {
        const one = showFile(digests.sha256, digests.sm3, last, reading);
        return element('div', {}, one, showBundle(last, reading));
      };
    }
    return (reading) => showReceipt(report, reading);
  }
}

new Page().draw();
