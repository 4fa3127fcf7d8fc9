// Builds the room twice: its pages for the server (build/room/room.js, React from node_modules), and style and script for
// old phones (room.css and room.js for every page, fill.css and fill.js for those of a form), under names that stay the same.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const pages: UserConfig = {
  plugins: [react()],
  build: {
    ssr: here('room/entry.tsx'),
    outDir: here('../../build/room'),
    emptyOutDir: false,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'room.js' } },
  },
};

/** The style of every page, and what the pages of a form need beside it. */
const STYLES: Readonly<Record<string, string>> = { 'style.css': 'room.css', 'more.css': 'fill.css' };

/** Every colour of ours lies within sRGB, so the copies of all tokens for wider gamuts (5,400 bytes) say the same again: an old phone loads one. */
const WIDER_COLOURS = /@supports \(color:(?:lab|color)\([^{]*\{:root\{[^}]*\}\s*\}/g;

const oneSetOfColours: Plugin = {
  name: 'one-set-of-colours',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && typeof file.source === 'string') file.source = file.source.replace(WIDER_COLOURS, '');
    }
  },
};

const assets: UserConfig = {
  plugins: [oneSetOfColours],
  base: '/room/assets/',
  publicDir: false,
  build: {
    outDir: here('../../build/room/assets'),
    assetsDir: '',
    emptyOutDir: true,
    target: ['es2018', 'safari12', 'chrome70'],
    cssTarget: ['safari12', 'chrome70'],
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { room: here('room/room.script.ts'), style: here('room/room.css'), fill: here('room/fill.script.ts'), more: here('room/fill.css') },
      output: { entryFileNames: '[name].js', assetFileNames: ({ names }) => STYLES[names[0] ?? ''] ?? '[name]-[hash][extname]' },
    },
  },
};

/** Built by itself, so that neither script fetches a third file for what both use. */
const intake: UserConfig = {
  ...assets,
  build: { ...assets.build, emptyOutDir: false, rolldownOptions: { input: { tell: here('room/tell.script.ts') }, output: { entryFileNames: '[name].js' } } },
};

export default defineConfig(({ isSsrBuild, mode }) => ({ root: here('room'), ...(isSsrBuild ? pages : mode === 'intake' ? intake : assets) }));
