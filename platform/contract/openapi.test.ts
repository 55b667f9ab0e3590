import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { noBody } from './define.ts';
import { openApi } from './openapi.ts';
import { routes } from './routes.ts';

const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ in: z.string(), name: z.string(), required: z.boolean(), schema: z.unknown() })),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: z.record(z.string(), z.unknown()) })),
});
const document = z
  .object({ paths: z.record(z.string(), z.record(z.string(), operation)) })
  .parse(JSON.parse(JSON.stringify(openApi(routes, '0.0.0'))));
const described = new Map(
  Object.values(document.paths).flatMap((methods) => Object.values(methods).map((one) => [one.operationId, one])),
);

test('every route is described once, under its own name', () => {
  const ids = Object.values(routes).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...described.keys()].toSorted(), ids.toSorted());
});

test('every name in a path is a parameter of it, and none is left over', () => {
  for (const route of Object.values(routes)) {
    const names = [...route.path.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name);
    const told = described.get(route.id)?.parameters.filter((one) => one.in === 'path') ?? [];
    assert.deepEqual(told.map(({ name }) => name).toSorted(), names.toSorted(), route.id);
  }
});

test('a route without a body asks for none, so that nothing is read where nothing is sent', () => {
  for (const route of Object.values(routes)) {
    assert.equal(route.bodyKind === 'none', Object.is(route.body, noBody), route.id);
    assert.equal(described.get(route.id)?.requestBody === undefined, route.bodyKind === 'none', route.id);
  }
});

test('every change may be refused as not meant, and every key has the form the server takes', () => {
  for (const route of Object.values(routes)) {
    const told = described.get(route.id);
    if (route.method !== 'GET') assert.match(told?.responses['403']?.description ?? '', /csrf/, route.id);
    const key = told?.parameters.find(({ name }) => name === 'Idempotency-Key');
    assert.equal(key !== undefined, route.idempotent, route.id);
    if (key !== undefined) assert.deepEqual(key.schema, { type: 'string', pattern: '^[A-Za-z0-9-]{8,64}$' });
  }
});

test('an answer is described as it is sent: what has a default is always there', () => {
  const text = JSON.stringify(described.get('case')?.responses['200']);
  assert.match(text, /"required":\["kind","name","key","tail","branch"\]/);
});
