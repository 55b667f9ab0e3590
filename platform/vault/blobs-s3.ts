import { open } from 'node:fs/promises';
import type { CompletedPart, S3Client } from '@aws-sdk/client-s3';
import { assertBlobName, ObjectDamaged, type Blobs } from './blobs.ts';

/** Where objects lie in a store that speaks S3. Credentials are found as every tool of that protocol finds them. */
export interface S3Place {
  readonly bucket: string;
  /** Before every name, such as `dengwen/`; may be empty. */
  readonly prefix: string;
  readonly region: string;
  /** Of a store that is not Amazon's; it is then addressed by path. */
  readonly endpoint: string | null;
}

/** The place that the environment names; null where none is configured and objects lie in a folder. */
export function s3PlaceOf(environment: NodeJS.ProcessEnv): S3Place | null {
  const bucket = environment['DENGWEN_S3_BUCKET'];
  if (!bucket) return null;
  return {
    bucket,
    prefix: environment['DENGWEN_S3_PREFIX'] ?? '',
    region: environment['DENGWEN_S3_REGION'] || environment['AWS_REGION'] || 'us-east-1',
    endpoint: environment['DENGWEN_S3_ENDPOINT'] || null,
  };
}

/** A file is sent in parts of this size; ten thousand of them are the protocol's most. */
const partLength = 32 << 20;

function isMissing(error: unknown): boolean {
  return error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name);
}

/** Objects in a store that speaks S3. The client is loaded here and nowhere else: a folder needs none of it. */
export async function openS3({ bucket, prefix, region, endpoint }: S3Place): Promise<Blobs> {
  const s3 = await import('@aws-sdk/client-s3');
  const client: S3Client = new s3.S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    // Stores other than Amazon's refuse checksums they do not know; what is sealed is checked when it is opened.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string): { Bucket: string; Key: string } => {
    assertBlobName(name);
    return { Bucket: bucket, Key: prefix + name };
  };
  async function putParts(name: string, path: string, size: number): Promise<void> {
    const { UploadId: upload } = await client.send(new s3.CreateMultipartUploadCommand(at(name)));
    if (upload === undefined) throw new Error('the store began no upload');
    const file = await open(path, 'r');
    try {
      const parts: CompletedPart[] = [];
      for (let offset = 0; offset < size; offset += partLength) {
        const body = Buffer.alloc(Math.min(partLength, size - offset));
        await file.read(body, 0, body.length, offset);
        const number = parts.length + 1;
        const sent = await client.send(
          new s3.UploadPartCommand({ ...at(name), UploadId: upload, PartNumber: number, Body: body }),
        );
        parts.push({ PartNumber: number, ...(sent.ETag === undefined ? {} : { ETag: sent.ETag }) });
      }
      await client.send(
        new s3.CompleteMultipartUploadCommand({ ...at(name), UploadId: upload, MultipartUpload: { Parts: parts } }),
      );
    } catch (error) {
      // Parts that belong to nothing would be kept, and paid for, for ever.
      await client.send(new s3.AbortMultipartUploadCommand({ ...at(name), UploadId: upload })).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
  }
  const put = async (name: string, content: Uint8Array): Promise<void> => {
    await client.send(new s3.PutObjectCommand({ ...at(name), Body: content }));
  };
  return {
    put,
    async putFile(name, path) {
      const file = await open(path, 'r');
      try {
        const { size } = await file.stat();
        if (size > partLength) return await putParts(name, path, size);
        return await put(name, await file.readFile());
      } finally {
        await file.close();
      }
    },
    async *read(name) {
      const asked = at(name);
      try {
        const { Body: body } = await client.send(new s3.GetObjectCommand(asked));
        if (body === undefined || !(Symbol.asyncIterator in body)) throw new Error('no content');
        for await (const piece of body as AsyncIterable<Uint8Array>) yield piece;
      } catch (error) {
        throw new ObjectDamaged(name, error);
      }
    },
    async has(name) {
      const asked = at(name);
      try {
        await client.send(new s3.HeadObjectCommand(asked));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    async remove(name) {
      await client.send(new s3.DeleteObjectCommand(at(name)));
    },
  };
}
