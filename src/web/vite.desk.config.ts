// Builds the desk, the browser app for staff, into build/desk; served under /desk/.
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('desk'),
  base: '/desk/',
  plugins: [react(), tailwind()],
  // The desk needs of the contract only methods, paths and types; the server checks every request and answer. This
  // keeps the schemas' library (40 KB gz) out of the browser.
  resolve: { alias: { typebox: here('desk/schemaless.ts') } },
  build: {
    outDir: here('../../build/desk'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4310', '/health': 'http://127.0.0.1:4310' } },
});
