import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { languageFor } from '../../../core/catalogue/language';
import { sentenceOf } from '../../../core/catalogue/sentences';
import { warnings } from '../../../core/catalogue/warnings';
import { Notes } from './Notes';
import { useGetRegisteredTypesQuery } from './registered-types';

interface EditedDocument {
  readonly model: string;
}

/** Beside the form: what is odd in it though it may be saved; no panel where there is nothing to say. */
export const NotesPanel = ({ model }: EditedDocument) => {
  const intl = useIntl();
  const values = useForm('NotesPanel', (form) => form.values as Readonly<Record<string, unknown>>);
  const { data: types = [] } = useGetRegisteredTypesQuery(null);
  const type = types.find(({ uid }) => uid === model);
  const notes = type ? warnings(type, values).map((found) => sentenceOf(found, languageFor(intl.locale))) : [];

  return notes.length === 0
    ? null
    : { title: intl.formatMessage({ id: 'disclosure.notes.title' }), content: <Notes notes={notes} /> };
};
