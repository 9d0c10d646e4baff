const CLOCK = 'core/ reads no clock: pass the time in';
const ENVIRONMENT = 'Environment variables are read in config/ and nowhere else';

/** Code that gives the same answer tomorrow, on another machine, without Strapi. */
export const pure = {
  'no-restricted-globals': [
    'error',
    ...['strapi', 'process', 'globalThis', 'global', 'performance', 'require'].map((name) => ({
      name,
      message: `core/ knows no ${name}`,
    })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
    { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
    { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: CLOCK },
    { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'core/ throws no dice' },
  ],
};

export const withoutEnvironment = {
  'no-restricted-syntax': [
    'error',
    { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: ENVIRONMENT },
    { selector: 'VariableDeclarator[init.name="process"] Property[key.name="env"]', message: ENVIRONMENT },
    { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: ENVIRONMENT },
  ],
};
