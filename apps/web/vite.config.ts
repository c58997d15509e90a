import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: {
    proxy: Object.fromEntries(['/api', '/auth'].map((path) => [path, gateway])),
  },
});
