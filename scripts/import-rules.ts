import type { IForbiddenRuleType } from 'dependency-cruiser';

// Each layer imports itself and what stands to its left:
// diagnostics ← memory ← source ← schema ← {data, theme} ← chart ← deck ← layout ← {render/web | render/pptx} ← pipeline ← cli
const LAYERS = [
  ['diagnostics'],
  ['memory'],
  ['source'],
  ['schema'],
  ['data', 'theme'],
  ['chart'],
  ['deck'],
  ['layout', 'verify', 'diff'],
  ['render/web', 'render/pptx'],
];

const layerRules: IForbiddenRuleType[] = LAYERS.flatMap((layer, i) =>
  layer.map((folder) => {
    const allowed = [...LAYERS.slice(0, i).flat(), folder].map((name) => `src/${name}/`);
    return {
      name: `${folder}-imports-only-what-stands-left-of-it`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^(${allowed.join('|')})` },
    };
  }),
);

/** Packages that only these folders may know. */
const fence = (name: string, folders: string, packages: string): IForbiddenRuleType => ({
  name: `only-${folders.replace(/\W/g, '-')}-imports-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders})/` },
  to: { path: `node_modules/(${packages})/`, dependencyTypesNot: ['type-only'] },
});

export const rules: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ...layerRules,
  {
    name: 'only-cli-imports-node',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  fence('yaml', 'source', 'yaml'),
  fence('zod', 'schema', 'zod'),
  fence('numbers-and-tables', 'data', 'big\\.js|papaparse|read-excel-file'),
  fence('markdown', 'deck|verify', 'marked'),
  fence('pictures', 'deck', 'image-size'),
  fence('html', 'verify', 'htmlparser2'),
  fence('colours', 'theme', 'culori'),
  fence('web-libraries', 'render/web', 'reveal\\.js|chart\\.js'),
  fence('pptx-libraries', 'render/pptx', 'pptxgenjs'),
  fence('zip', 'render/pptx|data', 'fflate'),
  fence('xml', 'render/pptx|data|deck', '@rgrove/parse-xml'),
  fence('server', 'cli/serve', 'hono|@hono/node-server|uqr'),
  fence('file-watching', 'cli', 'chokidar'),
  fence('pixels', 'cli', '@cf-wasm/photon'),
  fence('browser-driver', 'cli', 'playwright-core|@sparticuz/chromium'),
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
];
