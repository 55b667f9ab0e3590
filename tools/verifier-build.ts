import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'apps/verifier');

/** Where the verifier is built to: among the pages, from which anyone takes it onto a stick. */
export const verifierFile = join(root, 'apps/web/dist/dengwen-verify.html');

/** The issue promises less than this. */
export const largestVerifier = 400_000;

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The verifier as one HTML file. Its content policy allows nothing but its own script and style by their digests: the
 * browser itself then forbids every connection, also to a page that was opened from a stick.
 *
 * @throws Error when the script does not build into one piece
 */
export async function verifierHtml(): Promise<string> {
  const built = await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(source, 'main.ts'), formats: ['iife'], name: 'verifier' },
    },
  });
  const [output, ...others] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('the verifier is not one script');
  // The only sequence that would end the element early.
  const script = `${chunk.code.replaceAll('</script', String.raw`<\/script`).trim()}\n`;
  const style = readFileSync(join(source, 'style.css'), 'utf8');
  const policy = `default-src 'none'; script-src ${sourceHash(script)}; style-src ${sourceHash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>登闻证据检验</title>
<style>${style}</style>
<body></body>
<script>${script}</script>
</html>
`;
}

/** Builds the verifier and writes it down; gives its bytes. @throws Error when it grew beyond what is promised */
export async function buildVerifier(): Promise<number> {
  const html = await verifierHtml();
  const bytes = Buffer.byteLength(html);
  if (bytes >= largestVerifier) throw new Error(`the verifier has ${bytes} bytes`);
  mkdirSync(dirname(verifierFile), { recursive: true });
  writeFileSync(verifierFile, html);
  return bytes;
}

if (import.meta.main) process.stdout.write(`${verifierFile} ${await buildVerifier()}\n`);
