import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { asExhibitId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { vocabularyDefects } from './case-uco-vocabulary.fixture.ts';
import type { FlatNode } from './case-uco-vocabulary.fixture.ts';
import { caseUcoJson } from './case-uco.ts';
import type { Matter, MatterExhibit } from './case-uco.ts';
import { custodyActions } from './custody.ts';
import type { CustodyEvent } from './custody.ts';
import { acquired, following, plainExhibit } from './exhibit.fixture.ts';

const at = asInstant('2026-11-23T08:00:00.000Z');
const copy = { ...plainExhibit, id: asExhibitId('exhibit-2'), title: '复制件' };
const receiver = { organ: acquired.by.organ, organKind: acquired.by.organKind, officers: ['演示员丙'] };

/** One event of each kind, each after the last. */
function everyEvent(): readonly CustodyEvent[] {
  const line = [acquired];
  for (const action of custodyActions.slice(1)) {
    const last = line.at(-1) ?? acquired;
    const to = action === 'transfer' || action === 'return' ? receiver : null;
    line.push(following(last, { action, to, result: action === 'copy' ? copy.id : null }));
  }
  return line;
}

const withIndex = (events: readonly CustodyEvent[]): MatterExhibit['events'] =>
  events.map((event, place) => ({ event, index: 10 + place }));

const one: MatterExhibit = {
  number: 1,
  exhibit: plainExhibit,
  enteredAt: at,
  events: withIndex(everyEvent()),
  timestamps: [
    { authority: 'https://one.example/tsa', at, until: asInstant('2037-01-01T00:00:00.000Z'), renewals: 1 },
    { authority: 'https://other.example/tsa', at, until: null, renewals: 0 },
  ],
};
const other: MatterExhibit = {
  number: 2,
  exhibit: copy,
  enteredAt: at,
  events: withIndex([{ ...acquired, exhibit: copy.id }]),
  timestamps: [],
};
const matter: Matter = {
  case: plainExhibit.case,
  stage: 'docketed',
  at,
  log: 'dengwen.example/log',
  court: 'demo-jiangnan',
  filer: 'PZJ0106',
  exhibits: [one, other],
  nameOf: (organ) => `机关 ${organ}`,
};

/** Whoever reads the file fetches nothing: its context is inside. */
const offline = { documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)) };
const flat = async (document: object): Promise<readonly FlatNode[]> =>
  (await jsonld.flatten(document, null, offline)) as readonly FlatNode[];

test('a matter is in the vocabulary, as a JSON-LD processor reads it without a network', async () => {
  const nodes = await flat(caseUcoJson(matter));
  assert.deepEqual(vocabularyDefects(nodes), []);
  const empty = await flat(caseUcoJson({ ...matter, exhibits: [] }));
  assert.deepEqual(vocabularyDefects(empty), []);
  assert.equal(empty.length, 6);
});

test('every exhibit, hash, event, place in the log and timestamp is there, with its own value', async () => {
  const quads = await jsonld.toRDF(caseUcoJson(matter), { ...offline, format: 'application/n-quads' });
  const core = 'https://ontology.unifiedcyberontology.org/uco/core/';
  for (const value of [
    `"${plainExhibit.sha256}"^^<http://www.w3.org/2001/XMLSchema#hexBinary>`,
    `"${plainExhibit.sm3}"^^<http://www.w3.org/2001/XMLSchema#hexBinary>`,
    `<https://ontology.caseontology.org/case/investigation/exhibitNumber> "2"`,
    `<${core}externalIdentifier> "18"`,
    `<${core}definingContext> "entry of dengwen.example/log, from 0"`,
    `"2026-11-20T02:00:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`,
    'https://one.example/tsa',
    'renewed 1；可采信至 · relied on until 2037-01-01T00:00:00.000Z',
    '续加时间戳 · Timestamp renewed',
    `<${core}name> "机关 PZJ0106"`,
  ])
    assert.ok(quads.includes(value), value);
  const nodes = await flat(caseUcoJson(matter));
  const many = (type: string): number => nodes.filter((node) => node['@type']?.[0]?.endsWith(type)).length;
  assert.deepEqual(
    ['/Investigation', '/ProvenanceRecord', '/InvestigativeAction', '/ContentData', '/Hash', '/action/Action'].map(
      many,
    ),
    [1, 2, custodyActions.length + 1, 2, 4, 2],
  );
});

test('each event names the one before it, and a copy what it was made from', async () => {
  const nodes = await flat(caseUcoJson(matter));
  const informed = 'https://ontology.caseontology.org/case/investigation/wasInformedBy';
  const derived = 'https://ontology.caseontology.org/case/investigation/wasDerivedFrom';
  assert.equal(nodes.filter((node) => node[informed] !== undefined).length, custodyActions.length - 1);
  assert.equal(nodes.filter((node) => node[derived] !== undefined).length, 1);
});

test('what its reader does not see is not in it, not even as the outcome of a copying', async () => {
  const nodes = await flat(caseUcoJson({ ...matter, exhibits: [one] }));
  assert.deepEqual(vocabularyDefects(nodes), []);
  assert.ok(!JSON.stringify(caseUcoJson({ ...matter, exhibits: [one] })).includes('exhibit-2'));
});

test('the same matter gives the same file, and another case shares no name with it', () => {
  const text = (of: Matter): string => JSON.stringify(caseUcoJson(of));
  assert.equal(text(matter), text({ ...matter }));
  const names = (of: Matter): ReadonlySet<string> => new Set(text(of).match(/urn:uuid:[0-9a-f-]{36}/g));
  const shared = [...names(matter)].filter((name) => names({ ...matter, case: 'case-18' }).has(name));
  assert.deepEqual(shared, []);
});

test('the table refuses what is not in the vocabulary, so that it cannot pass by being empty', async () => {
  const whole = await flat(caseUcoJson(matter));
  const damage = (from: string, to: string): readonly FlatNode[] => JSON.parse(JSON.stringify(whole).replace(from, to));
  const damages: readonly (readonly [from: string, to: string, said: RegExp])[] = [
    ['core/name', 'core/title', /property .*title/],
    ['InvestigativeAction', 'ForensicAction', /class .*ForensicAction/],
    ['XMLSchema#hexBinary', 'XMLSchema#string', /hashValue is/],
    ['"@id":"urn:uuid:', '"@id":"_:', /no UUID/],
    ['uco/types/hashMethod', 'uco/types/hashMethodOld', /hashMethod is missing/],
    ['uco/action/performer', 'uco/core/definingContext', /definingContext of a/],
    ['2026-11-23T08:00:00.000Z', 'yesterday', /is .*yesterday/],
  ];
  for (const [from, to, said] of damages) assert.match(vocabularyDefects(damage(from, to)).join('\n'), said, from);
  const name = 'https://ontology.unifiedcyberontology.org/uco/core/name';
  const doubled = whole.map((node) =>
    node[name] === undefined ? node : { ...node, [name]: [{ '@value': 'a' }, { '@value': 'b' }] },
  );
  assert.match(vocabularyDefects(doubled).join('\n'), /name more than once/);
});
