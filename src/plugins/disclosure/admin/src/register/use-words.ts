import { useIntl } from 'react-intl';

/** Words of this page in the reader's language, and how it writes instants. */
export function useWords() {
  const intl = useIntl();
  return {
    language: intl.locale === 'en' ? ('en' as const) : ('zh-Hans' as const),
    say: (id: string, values?: Record<string, string | number>) =>
      intl.formatMessage({ id: `disclosure.register.${id}` }, values),
    time: (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    number: (value: number) => intl.formatNumber(value),
  };
}
