import { z } from 'zod';
import { problemStatuses } from '#words/problem.ts';
import type { ProblemCode } from '#words/problem.ts';
import { idempotencyKeyForm } from './define.ts';
import type { Route } from './route.ts';

/** Problems that any route can give, so none lists them. */
export const everywhere: readonly ProblemCode[] = [
  'invalid-request',
  'malformed-json',
  'rate-limited',
  'unavailable',
  'internal',
];

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
  readonly security: readonly object[];
}

/** The interface as an OpenAPI 3.1 document, read from the routes. */
export function openApi(routes: Readonly<Record<string, Route>>, version: string): object {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of Object.values(routes)) {
    const path = route.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Dengwen 登闻', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'dengwen.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operation(route: Route): Operation {
  const codes = [
    ...new Set([
      ...route.problems,
      ...everywhere,
      ...(route.access === 'signed-in' ? (['not-signed-in'] as const) : []),
      ...(route.method === 'GET' ? [] : (['csrf'] as const)),
      ...(route.bodyKind === 'none' ? [] : (['body-too-large', 'unsupported-media-type'] as const)),
    ]),
  ];
  return {
    operationId: route.id,
    summary: route.words.zh,
    description: route.words.en,
    security: route.access === 'public' ? [] : [{ cookie: [] }, { token: [] }],
    parameters: [
      ...parameters('path', route.params),
      ...parameters('query', route.query),
      ...(route.idempotent
        ? [
            {
              in: 'header',
              name: 'Idempotency-Key',
              required: true,
              schema: { type: 'string', pattern: idempotencyKeyForm.source },
            },
          ]
        : []),
    ],
    ...(route.bodyKind === 'none' ? {} : { requestBody: { required: true, content: body(route) } }),
    responses: {
      200: { description: route.words.en, content: answer(route) },
      ...problems(codes),
    },
  };
}

function parameters(where: 'path' | 'query', schema: z.ZodType): object[] {
  const described = jsonSchema(schema);
  const { properties = {}, required = [] } = described as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(properties).map(([name, shape]) => ({
    in: where,
    name,
    required: where === 'path' || required.includes(name),
    schema: shape,
  }));
}

const body = (route: Route): object =>
  route.bodyKind === 'bytes'
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: jsonSchema(route.body) } };

const answer = (route: Route): object =>
  route.answer instanceof z.ZodCustom
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: jsonSchema(route.answer, 'output') } };

function problems(codes: readonly ProblemCode[]): Record<string, object> {
  const byStatus = Map.groupBy(codes, (code) => problemStatuses[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      String(status),
      {
        description: some.join(' | '),
        content: {
          'application/problem+json': {
            schema: {
              type: 'object',
              required: ['type', 'code', 'status'],
              properties: {
                type: { type: 'string' },
                code: { enum: some },
                status: { const: status },
                findings: { type: 'array' },
              },
            },
          },
        },
      },
    ]),
  );
}

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'input'): object =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' });
