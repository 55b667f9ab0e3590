import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const routesFile = fileURLToPath(new URL('../../platform/contract/routes.ts', import.meta.url));

/**
 * The client reads only the method, the path and the kind of body of a route; the schemas are the server's. So the browser
 * gets the routes as those few words, taken from the real values while building, and carries no schema library.
 */
export function routesWithoutSchemas(): Plugin {
  return {
    name: 'dengwen-routes-without-schemas',
    enforce: 'pre',
    async load(id) {
      if (id.split('?')[0] !== routesFile) return null;
      const {
        routes,
      }: { routes: Readonly<Record<string, { id: string; method: string; path: string; bodyKind: string }>> } =
        await import(pathToFileURL(routesFile).href);
      const short = Object.fromEntries(
        Object.entries(routes).map(([name, route]) => [
          name,
          { id: route.id, method: route.method, path: route.path, bodyKind: route.bodyKind },
        ]),
      );
      return `export const routes = Object.freeze(${JSON.stringify(short)})`;
    },
  };
}
