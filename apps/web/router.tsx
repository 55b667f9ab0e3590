import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { NotFound, PageFault } from './pages/not-found.tsx';

// Every page is a chunk of its own, fetched when it is gone to; the law is in the chunks of the pages that decide with it.

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: PageFault });
const parent = (): typeof root => root;

const word = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const home = createRoute({
  getParentRoute: parent,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
});
const signIn = createRoute({
  getParentRoute: parent,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = word(search, 'next');
    return next?.startsWith('/') === true && !next.startsWith('//') ? { next } : {};
  },
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignIn'),
});
const desk = createRoute({
  getParentRoute: parent,
  path: '/desk',
  component: lazyRouteComponent(() => import('./pages/desk.tsx'), 'Desk'),
});
const drafts = createRoute({
  getParentRoute: parent,
  path: '/drafts',
  component: lazyRouteComponent(() => import('./pages/drafts.tsx'), 'Drafts'),
});
const draft = createRoute({
  getParentRoute: parent,
  path: '/drafts/$draft',
  validateSearch: (search): { part?: string } => {
    const part = word(search, 'part');
    return part === undefined ? {} : { part };
  },
  component: lazyRouteComponent(() => import('./filing/filing.tsx'), 'Filing'),
});
const filed = createRoute({
  getParentRoute: parent,
  path: '/filed/$court/$case/$entry',
  component: lazyRouteComponent(() => import('./pages/filed.tsx'), 'Filed'),
});
const openCase = createRoute({
  getParentRoute: parent,
  path: '/courts/$court/cases/$case',
  component: lazyRouteComponent(() => import('./case/case.tsx'), 'CasePage'),
});
const exhibits = createRoute({
  getParentRoute: parent,
  path: '/courts/$court/cases/$case/exhibits',
  component: lazyRouteComponent(() => import('./evidence/exhibits.tsx'), 'ExhibitsPage'),
});
const screening = createRoute({
  getParentRoute: parent,
  path: '/courts/$court/cases/$case/screenings/$screening',
  component: lazyRouteComponent(() => import('./screening/screening.tsx'), 'ScreeningPage'),
});
const second = createRoute({
  getParentRoute: parent,
  path: '/courts/$court/cases/$case/second',
  component: lazyRouteComponent(() => import('./case/second.tsx'), 'Second'),
});
const library = createRoute({
  getParentRoute: parent,
  path: '/library',
  validateSearch: (search): { q?: string } => {
    const q = word(search, 'q');
    return q === undefined ? {} : { q };
  },
  component: lazyRouteComponent(() => import('./pages/library.tsx'), 'Library'),
});
const published = createRoute({
  getParentRoute: parent,
  path: '/library/$id',
  component: lazyRouteComponent(() => import('./pages/published.tsx'), 'Published'),
});
const libraryOfLaw = createRoute({
  getParentRoute: parent,
  path: '/law',
  validateSearch: (search): { q?: string } => {
    const q = word(search, 'q');
    return q === undefined ? {} : { q };
  },
  component: lazyRouteComponent(() => import('./library-of-law/library.tsx'), 'LibraryOfLaw'),
});
const provision = createRoute({
  getParentRoute: parent,
  path: '/law/$provision',
  component: lazyRouteComponent(() => import('./library-of-law/provision.tsx'), 'ProvisionPage'),
});
const regimes = createRoute({
  getParentRoute: parent,
  path: '/regimes',
  validateSearch: (search): { on?: string; one?: string; other?: string } => {
    const chosen = (['on', 'one', 'other'] as const).filter((name) => typeof search[name] === 'string');
    return Object.fromEntries(chosen.map((name) => [name, String(search[name])]));
  },
  component: lazyRouteComponent(() => import('./regimes/regimes.tsx'), 'Regimes'),
});
const directory = createRoute({
  getParentRoute: parent,
  path: '/directory',
  validateSearch: (search): { q?: string; kind?: string } => {
    const q = word(search, 'q');
    const kind = word(search, 'kind');
    return { ...(q === undefined ? {} : { q }), ...(kind === undefined ? {} : { kind }) };
  },
  component: lazyRouteComponent(() => import('./pages/directory.tsx'), 'Directory'),
});
const administration = createRoute({
  getParentRoute: parent,
  path: '/administration',
  component: lazyRouteComponent(() => import('./administration/administration.tsx'), 'Administration'),
});
const guide = createRoute({
  getParentRoute: parent,
  path: '/guide',
  component: lazyRouteComponent(() => import('./pages/guide.tsx'), 'Guide'),
});
const verify = createRoute({
  getParentRoute: parent,
  path: '/verify',
  component: lazyRouteComponent(() => import('./pages/verify.tsx'), 'Verify'),
});

function queryOf(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

export const router = createRouter({
  // Within the frame, so that the ways to other pages stay.
  defaultErrorComponent: PageFault,
  routeTree: root.addChildren([
    home,
    signIn,
    desk,
    drafts,
    draft,
    filed,
    openCase,
    second,
    exhibits,
    screening,
    library,
    published,
    regimes,
    libraryOfLaw,
    provision,
    directory,
    administration,
    guide,
    verify,
  ]),
  // What stands in an address is text: a citation or a name that looks like a number stays what was typed.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: queryOf,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
