import preact from '@preact/preset-vite';
import {
  build,
  createServer,
  preview,
  type InlineConfig,
  type PreviewServer,
  type ViteDevServer,
} from 'vite';
import { datasetPlugin } from '../build/dataset-plugin.ts';
import { PROJECT } from '../setup/project.mjs';

/** The gallery of all views, being served. */
export interface Gallery {
  /** Address of its overview, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const FOLDER = 'tests/gallery/';
const HOST = '127.0.0.1';

function config(): InlineConfig {
  const plugins = [preact({ devToolsEnabled: false }), datasetPlugin()];
  return { root: PROJECT, configFile: false, plugins };
}

/** Serves the gallery on loopback; it keeps up with what is saved. */
export async function startGallery(): Promise<Gallery> {
  const server = await createServer({
    ...config(),
    // A build in the meantime is none of its business.
    server: { host: HOST, watch: { ignored: ['**/.output/**'] } },
  });
  await server.listen();
  return galleryOn(server);
}

/** Builds the states and serves them as they are: each loads several times faster. There is no overview. */
export async function startBuiltGallery(): Promise<Gallery> {
  const output = {
    outDir: 'node_modules/.cache/gallery',
    minify: false,
    rolldownOptions: { input: `${PROJECT}${FOLDER}state.html` },
  };
  await build({ ...config(), logLevel: 'warn', build: output });
  return galleryOn(await preview({ ...config(), preview: { host: HOST, port: 0 }, build: output }));
}

function galleryOn(server: ViteDevServer | PreviewServer): Gallery {
  return { url: `${server.resolvedUrls?.local[0]}${FOLDER}`, close: () => server.close() };
}

/**
 * The address of one state of one view.
 *
 * @param gallery the gallery
 * @param state view and title, as `tests/gallery/states.ts` lists them
 * @param language of the interface
 */
export function stateUrl(
  gallery: Gallery,
  { view, title }: { readonly view: string; readonly title: string },
  language: string,
): string {
  const query = new URLSearchParams({ state: `${view}: ${title}`, language });
  return `${gallery.url}state.html?${query}`;
}

/** Runs in the gallery: whether the view is there and stands still. A card stands in an open shadow root. */
export function isViewShown(): boolean {
  if (document.querySelector('main')) return true;
  return Array.from(document.body.children).some(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('dialog') && shadowRoot.getAnimations().length === 0,
  );
}
