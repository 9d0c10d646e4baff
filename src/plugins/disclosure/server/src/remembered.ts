import type { Core } from '@strapi/strapi';

/** Works out once what settings and schemas say: they stand still as long as a Strapi runs. */
export function remembered<Answer>(work: (strapi: Core.Strapi) => Answer): (strapi: Core.Strapi) => Answer {
  const answers = new WeakMap<Core.Strapi, Answer>();
  return (strapi) => {
    if (!answers.has(strapi)) answers.set(strapi, work(strapi));
    return answers.get(strapi) as Answer;
  };
}

/** The same for each `key`. */
export function rememberedBy<Key, Answer>(
  work: (strapi: Core.Strapi, key: Key) => Answer,
): (strapi: Core.Strapi, key: Key) => Answer {
  const answersOf = remembered(() => new Map<Key, Answer>());
  return (strapi, key) => {
    const answers = answersOf(strapi);
    if (!answers.has(key)) answers.set(key, work(strapi, key));
    return answers.get(key) as Answer;
  };
}
