import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where the service runs while the console is developed beside it. */
const service = process.env.NEXTPLAY_URL ?? "http://127.0.0.1:8080";
const proxy = {
  "/api/": { target: service, changeOrigin: true, headers: { origin: service } },
  "/q/": { target: service, changeOrigin: true },
};

export default defineConfig({
  plugins: [react()],
  // the Content-Security-Policy takes no data: scripts, and files keep their hash in the name
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: "127.0.0.1", port: 5173, strictPort: true, proxy },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, proxy },
});
