import { languages, textsOf, type Language } from '../texts';

interface FieldView {
  readonly edit: { readonly label?: string; readonly description?: string | null };
  readonly list: { readonly label?: string };
}

/** A content type's view configuration as the content manager's API gives it. */
export interface ViewConfiguration {
  readonly contentType: { readonly uid: string; readonly metadatas: Readonly<Record<string, FieldView>> };
}

/**
 * Puts our labels and hints, in `language`, in place of Strapi's bare defaults. What an editor has typed in
 * "Configure the view" stays: only attribute names, empty hints and our own texts (which that page stores in the
 * language it was opened in) are replaced.
 */
export function localise<T extends ViewConfiguration>(configuration: T, language: Language): T {
  const { uid, metadatas } = configuration.contentType;
  const spoken = textsOf(uid, language);
  const all = languages.map((each) => textsOf(uid, each));

  const label = (name: string, stored: string | undefined) => {
    const isOurs = !stored || stored === name || all.some(({ labels }) => labels[name] === stored);
    return isOurs ? (spoken.labels[name] ?? stored) : stored;
  };
  const hint = (name: string, stored: string | null | undefined) => {
    const isOurs = !stored || all.some(({ hints }) => hints?.[name] === stored);
    return isOurs ? (spoken.hints?.[name] ?? stored) : stored;
  };

  return {
    ...configuration,
    contentType: {
      ...configuration.contentType,
      metadatas: Object.fromEntries(
        Object.entries(metadatas).map(([name, { edit, list }]) => [
          name,
          {
            edit: { ...edit, label: label(name, edit.label), description: hint(name, edit.description) },
            list: { ...list, label: label(name, list.label) },
          },
        ]),
      ),
    },
  };
}
