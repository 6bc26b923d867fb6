import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './import-rules.ts';

// The written direction of dependence (ARCHITECTURE.md), checked. A checker that sees no modules finds no fault either,
// so what it saw is asserted too.

const LEAST_MODULES = 150;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { output } = await cruise(['src'], {
  ruleSet: { forbidden: rules },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: 'specify',
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  tsConfig: { fileName: 'tsconfig.json' },
});
const { summary } = output as ICruiseResult;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
const seen = `${summary.totalCruised} modules, ${summary.totalDependenciesCruised ?? 0} imports`;
if (summary.totalCruised < LEAST_MODULES) console.error(`only ${seen} were seen: the check is blind`);
else console.log(`imports: ${seen}, ${summary.violations.length} violations`);
process.exitCode = summary.violations.length > 0 || summary.totalCruised < LEAST_MODULES ? 1 : 0;
