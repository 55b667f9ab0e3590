import type { Readable } from 'node:stream';
import { DataStore, ERRORS, MemoryLocker, Server, Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { organId, uuid } from '#contract/shapes/basics.ts';
import { Refused } from '#domain/evidence/refused.ts';
import type { CaseRef, EvidenceServices } from '#domain/evidence/services.ts';
import { beginUpload, dropUpload, largestExhibit, openUpload } from '#domain/evidence/upload.ts';
import type { Actor } from '#words/actor.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import { problemWords } from '#words/problem-words.ts';
import type { Resolve } from './bind.ts';
import { headersOf, meant } from './bind.ts';
import { languageOf, replyWith } from './problem-reply.ts';
import { headersOfSafety } from './safety.ts';

const path = '/api/courts/:court/cases/:case/uploads';
const caseParams = z.object({ court: organId, case: uuid });

/** One upload is written by one request at a time, whichever request began it. */
const locker = new MemoryLocker();

/** The tus protocol's store over uploads that are sealed as they come, for one actor in one case. */
class CaseUploads extends DataStore {
  private readonly evidence: EvidenceServices;
  private readonly actor: Actor;
  private readonly ref: CaseRef;

  constructor(evidence: EvidenceServices, actor: Actor, ref: CaseRef) {
    super();
    this.evidence = evidence;
    this.actor = actor;
    this.ref = ref;
    this.extensions = ['creation', 'termination'];
  }

  override async create(file: Upload): Promise<Upload> {
    file.id = await beginUpload(this.evidence, this.actor, this.ref, file.size ?? 0);
    return file;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { upload } = await openUpload(this.evidence, this.actor, this.ref, id);
    const progress = await this.evidence.uploads.progress(upload);
    if (progress === null) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: progress.length, offset: progress.offset });
  }

  override async write(stream: Readable, id: string): Promise<number> {
    const { upload, key } = await openUpload(this.evidence, this.actor, this.ref, id);
    return this.evidence.uploads.append(upload, key, stream);
  }

  override remove(id: string): Promise<void> {
    return dropUpload(this.evidence, this.actor, this.ref, id);
  }
}

/**
 * Takes files of any size by the tus protocol (tus.io, version 1.0.0): broken off they go on where they were. Who may
 * send is asked before a byte is read, as for every other route.
 */
export function serveUploads(app: FastifyInstance, evidence: EvidenceServices, resolve: Resolve): void {
  void app.register(async (scope) => {
    // The body is the library's to read, piece by piece.
    scope.addContentTypeParser('application/offset+octet-stream', (_, body, done) => done(null, body));
    scope.route({
      method: ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url: path,
      handler: (request, reply) => handle(evidence, resolve, request, reply),
    });
    scope.route({
      method: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url: `${path}/:upload`,
      handler: (request, reply) => handle(evidence, resolve, request, reply),
    });
  });
}

/** A disk without room, or a quota reached: nothing of the request stays but whole segments, and it may be sent again. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What went wrong, as a problem; null for what the protocol itself answers. The library would repeat any other message. */
function problemOf(error: Error | { readonly status_code: number; readonly body: string }): Problem | null {
  if (error instanceof Refused) return error.problem;
  if ('status_code' in error) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return problem(noRoom.has(code) ? 'unavailable' : 'internal');
}

async function handle(
  evidence: EvidenceServices,
  resolve: Resolve,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = languageOf(request.headers['accept-language']);
  if (!['HEAD', 'OPTIONS'].includes(request.method) && !meant(request))
    return replyWith(reply, problem('csrf'), language);
  const signedIn = await resolve(headersOf(request));
  if (signedIn === null) return replyWith(reply, problem('not-signed-in'), language);
  const params = caseParams.safeParse(request.params);
  if (!params.success) return replyWith(reply, problem('not-found'), language);
  const server = new Server({
    path: `/api/courts/${params.data.court}/cases/${params.data.case}/uploads`,
    datastore: new CaseUploads(evidence, signedIn.actor, params.data),
    locker,
    relativeLocation: true,
    maxSize: largestExhibit,
    allowedOrigins: [],
    disableTerminationForFinishedUploads: false,
    onResponseError: (_, error) => {
      const told = problemOf(error);
      if (told === null) return undefined;
      const words = problemWords[told.code];
      return {
        status_code: told.status,
        body: JSON.stringify({ ...told, title: words.what[language], detail: words.remedy[language] }),
      };
    },
  });
  reply.hijack();
  for (const [name, value] of Object.entries(headersOfSafety)) reply.raw.setHeader(name, value);
  await server.handle(request.raw, reply.raw);
  return reply;
}
