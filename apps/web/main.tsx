import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import './look/tokens.css';
import './look/base.css';
import { router } from './router.tsx';
import { ReadingProvider, rememberedTexts } from './texts/language.tsx';

/**
 * Legal registers are read often and change seldom: half a minute is fresh, and acts refresh what they touch. Without a
 * line nothing waits in silence: what needs the server is told that it is out of reach, and what needs none is done.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const root = document.getElementById('app');
if (root !== null)
  void rememberedTexts().then((texts) =>
    createRoot(root).render(
      <ReadingProvider initial={texts}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ReadingProvider>,
    ),
  );
