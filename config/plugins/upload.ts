const MEGABYTE = 1024 * 1024;

/** What an organ publishes: documents, data, pictures, sound and film; nothing that a browser would run (SVG, HTML, XML, scripts). */
const DOCUMENTS = [
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.*',
  'application/vnd.oasis.opendocument.*',
  'application/x-cfb',
  'application/rtf',
  'application/ofd',
  'application/wps-office.*',
  'application/json',
  'application/zip',
  'text/plain',
  'text/csv',
  'text/markdown',
];
const PICTURES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/bmp', 'image/tiff'];

export const upload = {
  sizeLimit: 200 * MEGABYTE,
  security: {
    allowedTypes: [...DOCUMENTS, ...PICTURES, 'video/*', 'audio/*'],
    deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', '*/xml', '*javascript*', '*ecmascript*'],
  },
};
