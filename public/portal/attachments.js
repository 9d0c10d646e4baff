import { element, link } from './element.js';

/** Files of a record, each with the size and the checksum by which a download can be proved. */
export function attachmentList({ words, formats }, attachments) {
  if (attachments.length === 0) return '';
  const { size, sha256 } = words.attachmentFacts;
  const items = attachments.map((file) =>
    element(
      'li',
      {},
      link(file.url, file.name, { type: file.mime }),
      element('p', { class: 'muted' }, `${size}${words.colon}${formats.size(file.size)}`),
      file.sha256 && element('p', { class: 'muted' }, `${sha256}${words.colon}`, element('code', {}, file.sha256)),
    ),
  );
  return element(
    'section',
    {},
    element('h2', {}, words.attachments),
    element('ul', { class: 'attachments' }, ...items),
  );
}
