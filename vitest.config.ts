import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // pptxgenjs zips through JSZip; ours only collects the parts (see src/render/pptx/parts-zip.ts).
    alias: { jszip: fileURLToPath(new URL('./src/render/pptx/parts-zip.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    server: { deps: { inline: ['pptxgenjs'] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Browsers and LibreOffice on a busy machine may miss a beat once; what fails twice is a defect.
    retry: process.env['CI'] ? 1 : 0,
  },
});
