import path from 'node:path';

/** The dependency rule: who may import whom. First match wins; `plugin` must be the same on both sides. */
const PARTS = [
  { part: 'core', pattern: /^src\/plugins\/([^/]+)\/core\//, parts: ['core'], packages: () => false },
  { part: 'shared', pattern: /^src\/plugins\/([^/]+)\/shared\//, parts: ['core', 'shared'], packages: () => false },
  {
    part: 'server',
    pattern: /^src\/plugins\/([^/]+)\/server\//,
    parts: ['core', 'shared', 'server'],
    packages: () => true,
  },
  {
    part: 'admin',
    pattern: /^src\/plugins\/([^/]+)\/admin\//,
    parts: ['core', 'shared', 'admin'],
    packages: (name) => !name.startsWith('@strapi/') || /^@strapi\/(strapi\/admin|design-system|icons)/.test(name),
  },
];

const placeOf = (file) => {
  for (const { pattern, ...rules } of PARTS) {
    const match = pattern.exec(file);
    if (match) return { plugin: match[1], ...rules };
  }
  return { plugin: /^src\/plugins\/([^/]+)\//.exec(file)?.[1] };
};

const objectionTo = (from, specifier, file) => {
  if (!specifier.startsWith('.')) {
    if (/^strapi-plugin-(disclosure|schedule)/.test(specifier)) return 'Plugins do not import each other';
    return from.packages && !from.packages(specifier) ? `${from.part}/ does not import ${specifier}` : undefined;
  }
  const to = placeOf(path.posix.join(path.posix.dirname(file), specifier) + '/');
  if (to.plugin && from.plugin && to.plugin !== from.plugin) return 'Plugins do not import each other';
  if (to.plugin && !from.plugin) return to.part === 'core' ? undefined : 'Only core/ of a plugin is known outside it';
  if (!from.parts) return undefined;
  return from.parts.includes(to.part) ? undefined : `${from.part}/ imports only ${from.parts.join(', ')}`;
};

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: { type: 'problem', schema: [], docs: { description: 'who may import whom' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const from = placeOf(file);
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = objectionTo(from, node.value, file);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
      'CallExpression[callee.name="require"]': ({ arguments: [source] }) => check(source),
    };
  },
};
