import { readFileSync, writeFileSync } from 'node:fs';
import { withSnippets } from './lib/hostSettings.mjs';
import { inProject } from './lib/project.mjs';

// Part of `npm run tidy`: writes the settings of the hosts into README.
const file = inProject('README.md');
writeFileSync(file, withSnippets(readFileSync(file, 'utf8')));
