import { createHmac, randomBytes } from 'node:crypto';
import type { CaseId } from '#words/identifiers.ts';
import type { Transaction } from '../store/transact.ts';
import type { MasterKey } from './master-key.ts';
import { keyLength, open, seal } from './sealing.ts';

/** The keys of one case. What they sealed, and what they digested, is beyond reach once their row is gone. */
export interface CaseKey {
  /** Base64; for columns. */
  seal(text: string): string;
  /** @throws SealBroken */
  open(sealed: string): string;
  sealBytes(content: Uint8Array): Uint8Array;
  /** @throws SealBroken */
  openBytes(sealed: Uint8Array): Uint8Array;
  /** The same for one part of a larger whole: it opens as that part only. */
  sealPart(part: string, content: Uint8Array): Uint8Array;
  /** @throws SealBroken */
  openPart(part: string, sealed: Uint8Array): Uint8Array;
  /** Keyed digest for comparing within the case only: 64 hexadecimal digits. */
  digest(text: string): string;
}

export interface CaseKeys {
  /** The keys of a case that has none yet; those it has, when another call made them meanwhile. */
  make(tx: Transaction, id: CaseId): Promise<CaseKey>;
  /** Null where there are none, or they were destroyed. */
  open(tx: Transaction, id: CaseId): Promise<CaseKey | null>;
  /** Destroys what the case sealed by destroying its keys (PIPL 47). The log's entry is the caller's. */
  destroy(tx: Transaction, id: CaseId): Promise<boolean>;
}

const purposes = { content: 'case content key', digest: 'case digest key' } as const;

function caseKey(id: CaseId, contentKey: Uint8Array, digestKey: Uint8Array): CaseKey {
  const purpose = `case ${id}`;
  return {
    seal: (text) => Buffer.from(seal(contentKey, purpose, Buffer.from(text, 'utf8'))).toString('base64'),
    open: (sealed) => Buffer.from(open(contentKey, purpose, Buffer.from(sealed, 'base64'))).toString('utf8'),
    sealBytes: (content) => seal(contentKey, purpose, content),
    openBytes: (sealed) => open(contentKey, purpose, sealed),
    sealPart: (part, content) => seal(contentKey, `${purpose} ${part}`, content),
    openPart: (part, sealed) => open(contentKey, `${purpose} ${part}`, sealed),
    digest: (text) => createHmac('sha256', digestKey).update(text, 'utf8').digest('hex'),
  };
}

/** Keys of cases, wrapped by the master key, in a table of their own and never among the objects (settled 19). */
export function openCaseKeys(master: MasterKey): CaseKeys {
  async function read(tx: Transaction, id: CaseId): Promise<CaseKey | null> {
    const [row] = await tx.query<{ content_key: Buffer; digest_key: Buffer }>(
      'SELECT content_key, digest_key FROM data_key WHERE case_id = $1',
      [id],
    );
    if (row === undefined) return null;
    return caseKey(
      id,
      master.unwrap(`${purposes.content} ${id}`, row.content_key),
      master.unwrap(`${purposes.digest} ${id}`, row.digest_key),
    );
  }
  return {
    async make(tx, id) {
      const [contentKey, digestKey] = [randomBytes(keyLength), randomBytes(keyLength)];
      const made = await tx.query(
        'INSERT INTO data_key (case_id, content_key, digest_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING case_id',
        [id, master.wrap(`${purposes.content} ${id}`, contentKey), master.wrap(`${purposes.digest} ${id}`, digestKey)],
      );
      if (made.length === 1) return caseKey(id, contentKey, digestKey);
      const found = await read(tx, id);
      if (found === null) throw new Error('the keys of a case vanished while they were being made');
      return found;
    },
    open: read,
    async destroy(tx, id) {
      // What was drawn under the domain key, which goes on, is taken out with the case (settled 19).
      const drawn = await tx.query<{ defendant_key: string }>(
        `/* every court */ SELECT DISTINCT defendant_key FROM overlap_sketch WHERE case_id = $1`,
        [id],
      );
      for (const { defendant_key: key } of drawn)
        await tx.query('DELETE FROM overlap_sketch WHERE defendant_key = $1 AND case_id = $2', [key, id]);
      return (await tx.query('DELETE FROM data_key WHERE case_id = $1 RETURNING case_id', [id])).length === 1;
    },
  };
}
