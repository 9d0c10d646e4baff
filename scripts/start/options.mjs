import { Refusal } from '../refusal.mjs';

const KNOWN = { '--demo': { demo: true }, '--no-demo': { demo: false } };

/** `demo` is true or false when it was asked for, otherwise the database decides. */
export const readOptions = (args) =>
  args.reduce((options, arg) => {
    const option = KNOWN[arg];
    if (!option) {
      const accepts = Object.keys(KNOWN).join(', ');
      throw new Refusal(`未知参数 ${arg}，可用：${accepts}`, `Unknown option ${arg}; there are ${accepts}`);
    }
    return { ...options, ...option };
  }, {});
