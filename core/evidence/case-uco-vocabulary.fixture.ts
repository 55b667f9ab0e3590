/**
 * The part of the vocabularies of CASE and UCO in which a matter is exported: our own table of facts, read from
 * `ontology/investigation/investigation.ttl` of github.com/casework/CASE (1.x) and `ontology/uco/{core,action,types,
 * identity,location,observable}/*.ttl` of github.com/ucoProject/UCO (core 1.2.0, action 1.3.0), Apache-2.0. No registry
 * of npm has their shapes, so conformance is held against this.
 */
const investigation = 'https://ontology.caseontology.org/case/investigation/';
const uco = 'https://ontology.unifiedcyberontology.org/uco/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const iri = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  if (prefix === 'case') return investigation + local;
  return prefix === 'xsd' ? xsd + local : `${uco}${prefix}/${local}`;
};

/** Each class with the one above it. */
const above: Readonly<Record<string, string | null>> = {
  'core:UcoObject': null,
  'core:UcoInherentCharacterizationThing': null,
  'core:Facet': 'core:UcoInherentCharacterizationThing',
  'core:ExternalReference': 'core:UcoInherentCharacterizationThing',
  'types:Hash': 'core:UcoInherentCharacterizationThing',
  'core:ContextualCompilation': 'core:UcoObject',
  'case:Investigation': 'core:ContextualCompilation',
  'case:ProvenanceRecord': 'core:ContextualCompilation',
  'action:Action': 'core:UcoObject',
  'case:InvestigativeAction': 'action:Action',
  'core:IdentityAbstraction': 'core:UcoObject',
  'identity:Organization': 'core:IdentityAbstraction',
  'identity:Person': 'core:IdentityAbstraction',
  'location:Location': 'core:UcoObject',
  'observable:ObservableObject': 'core:UcoObject',
  'observable:ContentData': 'observable:ObservableObject',
  'observable:ContentDataFacet': 'core:Facet',
};

interface Property {
  readonly of: string;
  /** A datatype of literals, or the class of what is meant. */
  readonly range: string;
  readonly least?: 1;
  readonly most?: 1;
}

const properties: Readonly<Record<string, Property>> = {
  'core:name': { of: 'core:UcoObject', range: 'xsd:string', most: 1 },
  'core:description': { of: 'core:UcoObject', range: 'xsd:string' },
  'core:objectCreatedTime': { of: 'core:UcoObject', range: 'xsd:dateTime', most: 1 },
  'core:externalReference': { of: 'core:UcoObject', range: 'core:ExternalReference' },
  'core:hasFacet': { of: 'core:UcoObject', range: 'core:Facet' },
  'core:object': { of: 'core:ContextualCompilation', range: 'core:UcoObject', least: 1 },
  'core:definingContext': { of: 'core:ExternalReference', range: 'xsd:string', most: 1 },
  'core:externalIdentifier': { of: 'core:ExternalReference', range: 'xsd:string', most: 1 },
  'case:investigationForm': { of: 'case:Investigation', range: 'xsd:string', most: 1 },
  'case:investigationStatus': { of: 'case:Investigation', range: 'xsd:string', most: 1 },
  'case:exhibitNumber': { of: 'case:ProvenanceRecord', range: 'xsd:string', most: 1 },
  'case:wasDerivedFrom': { of: 'core:UcoObject', range: 'core:UcoObject' },
  'case:wasInformedBy': { of: 'case:InvestigativeAction', range: 'case:InvestigativeAction' },
  'action:startTime': { of: 'action:Action', range: 'xsd:dateTime', most: 1 },
  'action:endTime': { of: 'action:Action', range: 'xsd:dateTime', most: 1 },
  'action:performer': { of: 'action:Action', range: 'core:UcoObject', most: 1 },
  'action:participant': { of: 'action:Action', range: 'core:UcoObject' },
  'action:location': { of: 'action:Action', range: 'location:Location' },
  'action:object': { of: 'action:Action', range: 'core:UcoObject' },
  'action:result': { of: 'action:Action', range: 'core:UcoObject' },
  'observable:hash': { of: 'observable:ContentDataFacet', range: 'types:Hash' },
  'observable:mimeType': { of: 'observable:ContentDataFacet', range: 'xsd:string' },
  'observable:sizeInBytes': { of: 'observable:ContentDataFacet', range: 'xsd:integer', most: 1 },
  'types:hashMethod': { of: 'types:Hash', range: 'xsd:string', least: 1, most: 1 },
  'types:hashValue': { of: 'types:Hash', range: 'xsd:hexBinary', least: 1, most: 1 },
};

const lexical: Readonly<Record<string, RegExp>> = {
  'xsd:string': /^[^]*$/,
  'xsd:integer': /^-?\d+$/,
  'xsd:hexBinary': /^(?:[0-9a-fA-F]{2})*$/,
  'xsd:dateTime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};

/** A node as JSON-LD flattens it: every property a list of values or references, every name a whole IRI. */
export type FlatNode = { readonly '@id': string; readonly '@type'?: readonly string[] } & {
  readonly [property: string]: unknown;
};
interface FlatValue {
  readonly '@id'?: string;
  readonly '@type'?: string;
  readonly '@value'?: unknown;
}

const nameOf = new Map([...Object.keys(above), ...Object.keys(properties)].map((name) => [iri(name), name]));
const isUnder = (name: string | undefined, other: string): boolean =>
  name !== undefined && (name === other || isUnder(above[name] ?? undefined, other));

/** Everything in which a flattened graph is not in the vocabulary; empty where all of it is. */
export function vocabularyDefects(nodes: readonly FlatNode[]): readonly string[] {
  const classes = new Map(nodes.map((node) => [node['@id'], nameOf.get(node['@type']?.[0] ?? '')]));
  return nodes.flatMap((node) => {
    const id = node['@id'];
    const own = classes.get(id);
    const said: string[] = [];
    // A UcoThing is never a blank node, and its name ends in a UUID.
    if (!/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) said.push('no UUID for a name');
    if (own === undefined || node['@type']?.length !== 1) said.push(`class ${String(node['@type'])}`);
    for (const [property, values] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const name = nameOf.get(property);
      const shape = name === undefined ? undefined : properties[name];
      if (shape === undefined) said.push(`property ${property}`);
      else if (!isUnder(own, shape.of)) said.push(`${name} of a ${own}`);
      else said.push(...valueDefects(name ?? '', shape, values as readonly FlatValue[], classes));
    }
    for (const [name, { of, least }] of Object.entries(properties))
      if (least === 1 && isUnder(own, of) && node[iri(name)] === undefined) said.push(`${name} is missing`);
    return said.map((what) => `${id} ${what}`);
  });
}

function valueDefects(
  name: string,
  { range, most }: Property,
  values: readonly FlatValue[],
  classes: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const said = most === 1 && values.length > 1 ? [`${name} more than once`] : [];
  const form = lexical[range];
  for (const value of values) {
    if (form === undefined) {
      const meant = value['@id'] === undefined ? undefined : classes.get(value['@id']);
      if (!isUnder(meant, range)) said.push(`${name} means a ${String(meant)}`);
      continue;
    }
    const type = value['@type'] ?? iri('xsd:string');
    if (type !== iri(range) || typeof value['@value'] !== 'string' || !form.test(value['@value']))
      said.push(`${name} is ${JSON.stringify(value)}`);
  }
  return said;
}
