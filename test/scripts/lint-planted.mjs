import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The project's own configuration; only what needs types is left out, for the planted files are in no program.
const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

const planted = JSON.parse(readFileSync(0, 'utf8'));
const objections = [];
for (const [file, code] of planted) {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) });
  objections.push(result.messages.map(({ message }) => message).join('\n'));
}
process.stdout.write(JSON.stringify(objections));
