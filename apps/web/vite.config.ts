import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { routesWithoutSchemas } from './routes.config.ts';
import { twoLanguages } from './two-languages.config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const server = process.env['DENGWEN_API'] ?? 'http://127.0.0.1:4600';

/**
 * The web app. It is served under `Content-Security-Policy: default-src 'self'`, so nothing is inlined: no script, no style,
 * no data URI. Names of assets carry their digest, so they may be cached for ever.
 */
export default defineConfig({
  root: here('.'),
  plugins: [react(), routesWithoutSchemas(), twoLanguages()],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    fs: { allow: [here('../..')] },
    // While developing, pages come from here and answers from a started server, which asks that calls come from its own origin.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
