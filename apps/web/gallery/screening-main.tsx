import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/base.css';
import { ReadingProvider, rememberedTexts } from '../texts/language.tsx';
import { ScreeningGallery } from './screening.tsx';

const root = document.getElementById('app');
if (root !== null)
  void rememberedTexts().then((texts) =>
    createRoot(root).render(
      <ReadingProvider initial={texts}>
        <ScreeningGallery />
      </ReadingProvider>,
    ),
  );
