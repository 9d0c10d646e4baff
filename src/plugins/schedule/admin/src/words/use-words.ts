import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Action, ActionError, ActionEvent } from '../../../shared/contracts';
import { languageName, spanIn, timeIn, utcTime, zoneName } from './times';

/** Whose sentence says too little without what the server said. */
const SAYING_MORE: readonly ActionError['code'][] = ['refused', 'machine'];

type Values = Record<string, string | number>;

/** All that the pages say, in the admin's language. */
export function useWords() {
  const intl = useIntl();
  return useMemo(() => {
    const say = (id: string, values?: Values) => intl.formatMessage({ id: `schedule.${id}` }, values);
    const sayOr = (id: string, other: string) => intl.formatMessage({ id: `schedule.${id}`, defaultMessage: other });
    const { locale } = intl;
    return {
      say,
      language: locale,
      kind: (kind: Action['action']) => say(`kind.${kind}`),
      state: (state: Action['state']) => say(`state.${state}`),
      failure: ({ code, message }: ActionError) =>
        `${sayOr(`error.${code}`, code)}${SAYING_MORE.includes(code) ? ` ${message}` : ''}`,
      act: (act: ActionEvent['act']) => sayOr(`act.${act}`, act),
      reasonCode: (code: string) => sayOr(`reason.${code}`, code),
      // Strapi asks for the name of a type by the display name in its schema.
      type: (name: string) => intl.formatMessage({ id: name, defaultMessage: name }),
      locale: (code: string | null) =>
        code === '*' ? say('locale.all') : code === null ? say('locale.none') : languageName(code, locale),
      actor: (actor: string, name: string | null) => {
        const [kind = ''] = actor.split(':');
        return sayOr(`actor.${kind}`, '{name}').replace('{name}', name ?? actor);
      },
      time: (instant: string, timeZone: string) => timeIn(instant, timeZone, locale),
      utc: (instant: string) => utcTime(instant),
      zone: (timeZone: string) => zoneName(timeZone, locale),
      span: (milliseconds: number) => spanIn(milliseconds, locale),
    };
  }, [intl]);
}
