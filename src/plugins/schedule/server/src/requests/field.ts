import { ScheduleError, type Sentence } from '../../../core/errors';

/** What a field of a request takes. */
export interface Field {
  readonly isRequired?: boolean;
  readonly accepts: (value: unknown) => boolean;
  readonly takes: Sentence;
}

const LONGEST_TEXT = 255;

export const text = (takes: Sentence): Field => ({
  accepts: (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT,
  takes,
});

export const oneOf = (values: readonly string[]): Field => ({
  accepts: (value) => typeof value === 'string' && values.includes(value),
  takes: { 'zh-Hans': values.join('、'), en: values.join(', ') },
});

export const yesOrNo: Field = {
  accepts: (value) => typeof value === 'boolean',
  takes: { 'zh-Hans': 'true 或 false', en: 'true or false' },
};

export const required = (field: Field): Field => ({ ...field, isRequired: true });

/** An object of exactly these fields; `place` goes before a field's name where the object is one of a list. */
export function readFields<T extends object>(
  value: unknown,
  fields: Readonly<Record<keyof T & string, Field>>,
  place = '',
): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`${place}data`, { 'zh-Hans': '对象 { … }', en: 'an object { … }' });
  }
  const names = Object.keys(fields);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ScheduleError(
      'invalid',
      {
        'zh-Hans': `没有字段 ${place}${unknown}；可用的有：${names.join('、')}`,
        en: `There is no field ${place}${unknown}; there are ${names.join(', ')}`,
      },
      { field: `${place}${unknown}` },
    );
  }
  for (const [name, field] of Object.entries<Field>(fields)) {
    const given: unknown = (value as Record<string, unknown>)[name];
    if (given === undefined ? field.isRequired === true : !field.accepts(given)) {
      throw invalid(`${place}${name}`, field.takes);
    }
  }
  return value as T;
}

export const invalid = (field: string, takes: Sentence): ScheduleError =>
  new ScheduleError(
    'invalid',
    { 'zh-Hans': `字段 ${field} 应为：${takes['zh-Hans']}`, en: `Field ${field} takes ${takes.en}` },
    { field },
  );
