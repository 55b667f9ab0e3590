import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { sha256Hex } from '#words/digest.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import { comparisonWords, custodyActionWords } from './custody.ts';
import type { CustodyEvent } from './custody.ts';
import type { Exhibit } from './exhibit.ts';
import type { Attestation } from './keeper.ts';
import { exhibitKindWords } from './kind.ts';

/** A case as far as its reader may see it: what is exported is this and nothing else. */
export interface Matter {
  readonly case: string;
  readonly stage: string;
  /** When the export is made. */
  readonly at: Instant;
  /** The name of the log, by which places are told. */
  readonly log: string;
  readonly court: string;
  readonly filer: string;
  readonly exhibits: readonly MatterExhibit[];
  /** What an organ is called; its identifier where nobody knows. */
  readonly nameOf: (organ: string) => string;
}

export interface MatterExhibit {
  /** 证据 n of the case. */
  readonly number: number;
  readonly exhibit: Exhibit;
  readonly enteredAt: Instant;
  /** Its custody in its order, each event with the place of its entry, from 0. */
  readonly events: readonly { readonly event: CustodyEvent; readonly index: number }[];
  readonly timestamps: readonly MatterTimestamp[];
}

export interface MatterTimestamp {
  readonly authority: string;
  readonly at: Instant;
  readonly until: Instant | null;
  readonly renewals: number;
}

type Node = { readonly [name: string]: Json };

/** Prefixes only, inside the file: it is read without fetching anything. */
const context = {
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  'uco-action': 'https://ontology.unifiedcyberontology.org/uco/action/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-identity': 'https://ontology.unifiedcyberontology.org/uco/identity/',
  'uco-location': 'https://ontology.unifiedcyberontology.org/uco/location/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  'uco-types': 'https://ontology.unifiedcyberontology.org/uco/types/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** One file of a matter in the vocabulary of CASE and UCO (JSON-LD 1.1): the same matter gives the same file. */
export function caseUcoJson(matter: Matter): {
  readonly '@context': typeof context;
  readonly '@graph': readonly Node[];
} {
  const graph = new Graph(matter);
  for (const one of matter.exhibits) graph.exhibit(one);
  return { '@context': context, '@graph': graph.finish() };
}

const instant = (at: Instant): Json => ({ '@type': 'xsd:dateTime', '@value': at });
const both = ({ zh, en }: Bilingual): string => `${zh} · ${en}`;
const ref = (id: string): Json => ({ '@id': id });
const refs = (ids: readonly string[]): Json => [...new Set(ids)].map(ref);

/** Nodes as they are needed, each once, in the order in which they were first. */
class Graph {
  private readonly matter: Matter;
  private readonly nodes = new Map<string, Node>();
  /** What stands in the case by itself; facets, hashes and references are parts of it. */
  private readonly objects: string[] = [];

  constructor(matter: Matter) {
    this.matter = matter;
    this.organ(matter.court);
    this.organ(matter.filer);
  }

  finish(): readonly Node[] {
    const { case: id, stage, at } = this.matter;
    const investigation: Node = {
      '@id': this.id('investigation'),
      '@type': 'case-investigation:Investigation',
      'uco-core:name': `民事公益诉讼 ${id}`,
      'uco-core:objectCreatedTime': instant(at),
      'case-investigation:investigationForm': 'case',
      'case-investigation:investigationStatus': stage,
      'uco-core:externalReference': ref(this.external('Dengwen case', id)),
      'uco-core:object': refs(this.objects),
    };
    return [investigation, ...this.nodes.values()];
  }

  exhibit({ number, exhibit, enteredAt, events, timestamps }: MatterExhibit): void {
    const own = this.exhibitId(exhibit.id);
    const record = this.id('provenance', exhibit.id);
    const original = this.originalOf(exhibit.id);
    this.object(own, {
      '@type': 'uco-observable:ContentData',
      'uco-core:name': exhibit.title,
      'uco-core:description': [both(exhibitKindWords[exhibit.kind]), exhibit.cause, exhibit.method],
      'uco-core:objectCreatedTime': instant(enteredAt),
      'uco-core:externalReference': ref(this.external('Dengwen exhibit', exhibit.id)),
      'uco-core:hasFacet': ref(this.content(exhibit)),
      ...(original === null ? {} : { 'case-investigation:wasDerivedFrom': ref(original) }),
    });
    this.object(record, {
      '@type': 'case-investigation:ProvenanceRecord',
      'uco-core:name': `证据 ${number}`,
      'case-investigation:exhibitNumber': String(number),
      'uco-core:object': ref(own),
    });
    let before: string | null = null;
    for (const { event, index } of events) before = this.event(own, record, event, index, before);
    for (const [place, stamp] of timestamps.entries()) this.timestamp(own, exhibit.id, stamp, place);
  }

  private content({ id, size, sha256, sm3, mediaType }: Exhibit): string {
    const hash = (method: string, value: string): string =>
      this.part(this.id('hash', id, method), {
        '@type': 'uco-types:Hash',
        // A plain text: SM3 is in no vocabulary of theirs, and one form serves both.
        'uco-types:hashMethod': method,
        'uco-types:hashValue': { '@type': 'xsd:hexBinary', '@value': value },
      });
    return this.part(this.id('content', id), {
      '@type': 'uco-observable:ContentDataFacet',
      'uco-observable:hash': refs([hash('SHA256', sha256), hash('SM3', sm3)]),
      'uco-observable:mimeType': mediaType,
      'uco-observable:sizeInBytes': { '@type': 'xsd:integer', '@value': String(size) },
    });
  }

  private event(own: string, record: string, event: CustodyEvent, index: number, before: string | null): string {
    const { action, at, by, to, place, reason, method, attestation, comparison, result } = event;
    const id = this.id('custody', event.exhibit, String(event.serial));
    const others = [
      ...by.officers.map((name) => this.person(by.organ, name)),
      ...(to === null ? [] : [this.organ(to.organ), ...to.officers.map((name) => this.person(to.organ, name))]),
    ];
    const made = action === 'acquire' ? [own, record] : result === null ? [] : [this.exhibitId(result)];
    // Of an exhibit that this reader does not see, nothing is named.
    const seen = made.filter((one) => one === record || this.sees(one));
    this.object(id, {
      '@type': 'case-investigation:InvestigativeAction',
      'uco-core:name': both(custodyActionWords[action]),
      'uco-core:description': [reason, method, both(comparisonWords[comparison]), attested(attestation)],
      'uco-core:externalReference': ref(this.external(`entry of ${this.matter.log}, from 0`, String(index))),
      'uco-action:startTime': instant(at),
      'uco-action:endTime': instant(at),
      'uco-action:performer': ref(this.organ(by.organ)),
      'uco-action:participant': refs(others),
      'uco-action:location': ref(this.place(place)),
      'uco-action:object': ref(own),
      ...(seen.length === 0 ? {} : { 'uco-action:result': refs(seen) }),
      ...(before === null ? {} : { 'case-investigation:wasInformedBy': ref(before) }),
    });
    return id;
  }

  private timestamp(own: string, exhibit: string, stamp: MatterTimestamp, place: number): void {
    const { authority, at, until, renewals } = stamp;
    const end = until === null ? '' : `；可采信至 · relied on until ${until}`;
    this.object(this.id('timestamp', exhibit, String(place)), {
      '@type': 'uco-action:Action',
      'uco-core:name': '可信时间戳 · Trusted timestamp (RFC 3161)',
      'uco-core:description': [`续加 · renewed ${renewals}${end}`],
      'uco-action:endTime': instant(at),
      'uco-action:performer': ref(this.authority(authority)),
      'uco-action:object': ref(own),
    });
  }

  private originalOf(copy: string): string | null {
    for (const { exhibit, events } of this.matter.exhibits)
      if (events.some(({ event }) => event.result === copy)) return this.exhibitId(exhibit.id);
    return null;
  }

  private sees(exhibit: string): boolean {
    return this.matter.exhibits.some((one) => this.exhibitId(one.exhibit.id) === exhibit);
  }

  private organ(organ: string): string {
    return this.object(this.id('organ', organ), {
      '@type': 'uco-identity:Organization',
      'uco-core:name': this.matter.nameOf(organ),
      'uco-core:externalReference': ref(this.external('Dengwen organ', organ)),
    });
  }

  private authority(address: string): string {
    return this.object(this.id('authority', address), {
      '@type': 'uco-identity:Organization',
      'uco-core:name': address,
    });
  }

  private person(organ: string, name: string): string {
    return this.object(this.id('person', organ, name), { '@type': 'uco-identity:Person', 'uco-core:name': name });
  }

  private place(name: string): string {
    return this.object(this.id('place', name), { '@type': 'uco-location:Location', 'uco-core:name': name });
  }

  private external(where: string, what: string): string {
    return this.part(this.id('external', where, what), {
      '@type': 'uco-core:ExternalReference',
      'uco-core:definingContext': where,
      'uco-core:externalIdentifier': what,
    });
  }

  private exhibitId(exhibit: string): string {
    return this.id('exhibit', exhibit);
  }

  private object(id: string, node: Node): string {
    if (!this.nodes.has(id)) this.objects.push(id);
    return this.part(id, node);
  }

  private part(id: string, node: Node): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { '@id': id, ...node });
    return id;
  }

  /** A UUID made from what is named (RFC 9562 section 5.8), so that two exports name one thing alike. */
  private id(...parts: readonly string[]): string {
    const hex = sha256Hex(canonicalJson([this.matter.case, ...parts]));
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
    return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

function attested(attestation: Attestation): string {
  switch (attestation.as) {
    case 'holder':
      return `持有人签名 · signed by the holder: ${attestation.name}`;
    case 'witness':
      return `见证人签名 · signed by a witness: ${attestation.name}`;
    case 'nobody':
      return `无人签名 · signed by nobody: ${attestation.reason}`;
  }
}
